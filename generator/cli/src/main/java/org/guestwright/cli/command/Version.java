// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build has put it into the manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"guestwright " + (version == null ? "(not packaged)" : version)};
    }
}
