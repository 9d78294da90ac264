// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build has put it into the manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number = number();
        return new String[] {"guestwright " + (number == null ? "(not packaged)" : number)};
    }

    /** The version alone; {@code null} where the program is not packaged. */
    static String number() {
        return Version.class.getPackage().getImplementationVersion();
    }
}
