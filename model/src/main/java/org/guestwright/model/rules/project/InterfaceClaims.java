// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.network.NetworkPackage.Literals.*;

import java.util.List;
import java.util.Locale;
import org.guestwright.model.device.TransientTeaming;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.network.DirectInterface;
import org.guestwright.model.network.DirectMode;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.PciHostdevInterfaceAddress;
import org.guestwright.model.network.PortForward;
import org.guestwright.model.network.PortForwardProtocol;
import org.guestwright.model.network.PortForwardRange;
import org.guestwright.model.network.ServerInterface;
import org.guestwright.model.network.UdpInterface;
import org.guestwright.model.network.VdpaInterface;
import org.guestwright.model.network.VhostUserInterface;
import org.guestwright.model.types.YesNo;

/** What interfaces take: addresses, and of the host names, devices, sockets and ports. */
final class InterfaceClaims {
    /** More ports of one range are not looked at. */
    private static final int MOST_PORTS = 1024;

    private InterfaceClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        for (Interface one : devices.getInterfaces()) {
            // The pair of a team has one address.
            if (one.getMac() != null
                    && one.getMac().getAddress() != null
                    && !(one.getTeaming() instanceof TransientTeaming)) {
                String mac = one.getMac().getAddress().toLowerCase(Locale.ROOT);
                claims.add(Claim.alone(ProjectRule.MAC, mac, one.getMac(), MAC_ADDRESS__ADDRESS));
            }
            target(one, claims);
            source(one, claims);
            for (PortForward forward : one.getPortForwards()) {
                forward(forward, claims);
            }
        }
    }

    private static void target(Interface one, List<Claim> claims) {
        String name = one.getTarget() == null ? null : one.getTarget().getDev();
        // libvirt takes names of its own making for none, and a device of who manages it for a shared one.
        if (name != null
                && !name.matches("(vnet|macvtap|macvlan|vif).*")
                && one.getTarget().getManaged() != YesNo.NO) {
            claims.add(Claim.alone(ProjectRule.TAP, name, one.getTarget(), INTERFACE_TARGET__DEV));
        }
    }

    private static void source(Interface one, List<Claim> claims) {
        if (one instanceof HostdevInterface hostdev
                && hostdev.getSource() != null
                && hostdev.getSource().getAddress() instanceof PciHostdevInterfaceAddress address) {
            HostdevClaims.pci(address, hostdev, null, claims);
        } else if (one instanceof DirectInterface direct
                && direct.getSource() != null
                && direct.getSource().getMode() == DirectMode.PASSTHROUGH
                && direct.getSource().getDev() != null) {
            claims.add(Claim.alone(
                    ProjectRule.DIRECT, direct.getSource().getDev(), direct.getSource(), DIRECT_SOURCE__DEV));
        } else if (one instanceof VdpaInterface vdpa
                && vdpa.getSource() != null
                && vdpa.getSource().getDev() != null) {
            claims.add(Claim.alone(
                    ProjectRule.VDPA, vdpa.getSource().getDev(), vdpa.getSource(), INTERFACE_DEVICE_SOURCE__DEV));
        } else if (one instanceof VhostUserInterface user
                && user.getSource() != null
                && user.getSource().getPath() != null) {
            claims.add(Claim.alone(
                    ProjectRule.SOCKET,
                    user.getSource().getPath(),
                    user.getSource(),
                    VHOST_USER_INTERFACE_SOURCE__PATH));
        } else if (one instanceof ServerInterface server && server.getSource() != null) {
            DisplayClaims.port(
                    "TCP", server.getSource().getPort(), server.getSource().getAddress(), server.getSource(), claims);
        } else if (one instanceof UdpInterface udp
                && udp.getSource() != null
                && udp.getSource().getLocal() != null) {
            DisplayClaims.port(
                    "UDP",
                    udp.getSource().getLocal().getPort(),
                    udp.getSource().getLocal().getAddress(),
                    udp.getSource().getLocal(),
                    claims);
        }
    }

    private static void forward(PortForward forward, List<Claim> claims) {
        String protocol = forward.getProto() == PortForwardProtocol.UDP ? "UDP" : "TCP";
        for (PortForwardRange range : forward.getRanges()) {
            if (range.getStart() != null && range.getExclude() != YesNo.YES) {
                long first = range.getStart().longValue();
                long last = range.getEnd() == null ? first : range.getEnd().longValue();
                for (long port = first; port <= last && port < first + MOST_PORTS; port++) {
                    DisplayClaims.port(
                            protocol, port, forward.getAddress() == null ? "" : forward.getAddress(), range, claims);
                }
            }
        }
    }
}
