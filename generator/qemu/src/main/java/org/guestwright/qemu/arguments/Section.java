// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.qemu.CommandBuilder;

/** One stretch of the command line: what one subject or one family of devices gives to it. */
@FunctionalInterface
interface Section {
    /**
     * Adds the options.
     *
     * @throws org.guestwright.qemu.Refusal when QEMU cannot be told what the domain says
     */
    void write(CommandBuilder command);
}
