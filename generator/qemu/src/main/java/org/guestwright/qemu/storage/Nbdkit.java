// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import org.guestwright.model.remote.NetworkProtocol;
import org.guestwright.model.remote.NetworkSource;
import org.guestwright.model.remote.SshSource;
import org.guestwright.model.remote.TransferSource;
import org.guestwright.qemu.CommandBuilder;

/** nbdkit, a program that reaches files of web, FTP and SSH servers in QEMU's place, and knows their passwords. */
public final class Nbdkit {
    private Nbdkit() {}

    /** Whether libvirt starts an nbdkit for a source. */
    public static boolean serves(CommandBuilder command, NetworkSource source) {
        if (command.isStandalone()
                || !(source instanceof TransferSource)
                || source.getProtocol() == NetworkProtocol.SHEEPDOG) {
            return false;
        }
        return command.guest().host().storage().usesNbdkit(source instanceof SshSource ? "ssh" : "curl");
    }

    /** The socket of the nbdkit that serves a block node. */
    public static String socket(CommandBuilder command, String node) {
        return command.guest().host().domainFolder(command.guest().domain().getName()) + "/nbdkit-" + node + ".socket";
    }
}
