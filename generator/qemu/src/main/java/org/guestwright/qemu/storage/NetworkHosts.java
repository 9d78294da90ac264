// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.remote.NetworkProtocol;
import org.guestwright.model.remote.NetworkTransport;
import org.guestwright.model.remote.RemoteHost;
import org.guestwright.model.value.Numeral;

/** Servers of storage: the ports that protocols use, and how a logical unit is named. */
public final class NetworkHosts {
    private NetworkHosts() {}

    /** Writes the protocol's port at a host that names none; does nothing with what is no host. */
    public static void setDefaultPort(NetworkProtocol protocol, EObject part) {
        if (part instanceof RemoteHost host
                && host.getTransport() != NetworkTransport.RDMA
                && (host.getPort() == null || host.getPort().longValue() == 0)) {
            int port = port(protocol);
            host.setPort(port == 0 ? null : Numeral.of(port));
        }
    }

    /** The name of an iSCSI target with its logical unit, which is 0 where none is named. */
    public static String withUnit(String name) {
        return name == null || name.indexOf('/') >= 0 ? name : name + "/0";
    }

    private static int port(NetworkProtocol protocol) {
        return switch (protocol) {
            case NBD -> 10809;
            case RBD, NFS -> 0;
            case SHEEPDOG -> 7000;
            case GLUSTER -> 24007;
            case ISCSI -> 3260;
            case HTTP -> 80;
            case HTTPS -> 443;
            case FTP -> 21;
            case FTPS -> 990;
            case TFTP -> 69;
            case VXHS -> 9999;
            case SSH -> 22;
        };
    }
}
