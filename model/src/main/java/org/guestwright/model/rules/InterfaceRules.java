// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.network.NetworkPackage.Literals.*;

import java.util.Set;
import org.guestwright.model.device.PersistentTeaming;
import org.guestwright.model.device.TransientTeaming;
import org.guestwright.model.ip.InterfaceIp;
import org.guestwright.model.network.DirectInterface;
import org.guestwright.model.network.DirectMode;
import org.guestwright.model.network.EmulatedInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceBackendType;
import org.guestwright.model.network.InterfaceType;
import org.guestwright.model.network.PortForwardRange;
import org.guestwright.model.network.SwitchedInterface;
import org.guestwright.model.network.VhostUserInterface;
import org.guestwright.model.network.VhostUserSocketMode;
import org.guestwright.model.network.VirtioInterfaceDriver;
import org.guestwright.model.networkcommon.OpenvswitchPort;
import org.guestwright.model.networkcommon.VirtualPort;
import org.guestwright.model.types.YesNo;

/** A network interface: what goes with how it is connected. */
final class InterfaceRules extends Subject<Interface> {
    private static final Set<InterfaceType> WITH_MTU =
            Set.of(InterfaceType.NETWORK, InterfaceType.BRIDGE, InterfaceType.ETHERNET, InterfaceType.VHOST_USER);
    private static final Set<InterfaceType> WITH_QUEUES = Set.of(
            InterfaceType.NETWORK,
            InterfaceType.BRIDGE,
            InterfaceType.DIRECT,
            InterfaceType.ETHERNET,
            InterfaceType.VHOST_USER,
            InterfaceType.VDPA);
    private static final Set<InterfaceType> WITH_TAP =
            Set.of(InterfaceType.NETWORK, InterfaceType.BRIDGE, InterfaceType.ETHERNET);

    InterfaceRules() {
        super(INTERFACE, Stage.DEVICE);
        connections();
        addresses();
        settings();
        starting();
    }

    private void connections() {
        unsupported(
                        "interface.target.managed",
                        "unmanaged target dev is not supported on interfaces of type '%s'",
                        (net, machine) -> net.getType())
                .at(INTERFACE_TARGET__MANAGED)
                .advice("leave it out")
                .when(net -> net.getTarget() != null
                        && net.getTarget().getManaged() == YesNo.NO
                        && net.getType() != InterfaceType.ETHERNET);
        unsupported(
                        "interface.teaming.persistent",
                        "teaming persistent attribute must be set if teaming type is 'transient'")
                .at(INTERFACE__TEAMING)
                .across()
                .advice("name the interface that stays")
                .when(net -> net.getTeaming() instanceof TransientTeaming team && team.getPersistent() == null);
        unsupported(
                        "interface.port.isolated",
                        "interface %s - <port isolated='yes'/> is not supported for network interfaces with "
                                + "type='%s'",
                        (net, machine) -> mac(net),
                        (net, machine) -> net.getType())
                .at(INTERFACE__PORT)
                .advice("leave it out")
                .when(net -> isIsolated(net)
                        && net.getType() != InterfaceType.NETWORK
                        && net.getType() != InterfaceType.BRIDGE);
        unsupported(
                        "interface.port.virtual",
                        "interface %s - <port isolated='yes'/> is not supported for network interfaces with "
                                + "virtualport type='%s'",
                        (net, machine) -> mac(net),
                        (net, machine) -> type(port(net)))
                .at(INTERFACE__PORT)
                .advice("leave it out")
                .when(net -> isIsolated(net) && type(port(net)) != null);
        internal("interface.passt.type", "The 'passt' backend can only be used with interface type='user'")
                .at(INTERFACE__BACKEND)
                .advice("take the type user")
                .when(net -> isPasst(net) && net.getType() != InterfaceType.USER);
        unsupported(
                        "interface.port-forward",
                        "The <portForward> element can only be used with <interface type='user'> and its 'passt' "
                                + "backend")
                .at(INTERFACE__PORT_FORWARDS)
                .advice("set backend.type = passt")
                .when(net ->
                        !net.getPortForwards().isEmpty() && !(net.getType() == InterfaceType.USER && isPasst(net)));
        internal(
                        "interface.vhost-user.model",
                        "Wrong or no <model> 'type' attribute specified with <interface type='vhostuser'/>. "
                                + "vhostuser requires the virtio-net* frontend")
                .at(INTERFACE__MODEL)
                .advice("set model = virtio")
                .when(net -> net instanceof VhostUserInterface && !isVirtio(net));
        unsupported(
                        "interface.vhost-user.reconnect",
                        "'reconnect' attribute unsupported 'server' mode for <interface " + "type='vhostuser'>")
                .advice("take the mode client, or leave it out")
                .when(net -> net instanceof VhostUserInterface vhost
                        && vhost.getSource() != null
                        && vhost.getSource().getMode() == VhostUserSocketMode.SERVER
                        && vhost.getSource().getReconnect() != null
                        && isYes(vhost.getSource().getReconnect().getEnabled()));
        unsupported(
                        "interface.port-forward.range",
                        "The 'range' of a 'portForward' requires 'start' attribute if 'end', 'to', or "
                                + "'exclude' is specified")
                .at(INTERFACE__PORT_FORWARDS)
                .advice("give the start")
                .when(net -> isPasst(net)
                        && net.getPortForwards().stream()
                                .flatMap(forward -> forward.getRanges().stream())
                                .anyMatch(InterfaceRules::lacksStart));
        unsupported("interface.passt.unsupported", "the passt network backend is not supported with this QEMU binary")
                .lacking("netdev.stream")
                .at(INTERFACE__BACKEND)
                .advice("leave it out")
                .when(InterfaceRules::isPasst);
        unsupported("interface.vdpa.unsupported", "vDPA devices are not supported with this QEMU binary")
                .lacking("netdev.vhost-vdpa")
                .advice("take another type")
                .when(net -> net.getType() == InterfaceType.VDPA);
        unsupported(
                        "interface.vdpa.model",
                        "invalid model for interface of type '%s': '%s'",
                        (net, machine) -> net.getType(),
                        (net, machine) -> net.getModel().getType())
                .at(INTERFACE__MODEL)
                .advice("set model = virtio")
                .when(net -> net.getType() == InterfaceType.VDPA
                        && net.getModel() != null
                        && !"virtio".equals(net.getModel().getType()));
    }

    private void addresses() {
        unsupported(
                        "interface.user.route",
                        "Invalid attempt to set network interface guest-side IP route, not supported by QEMU")
                .at(INTERFACE__ROUTES)
                .advice("leave the routes out")
                .when(net ->
                        net.getType() == InterfaceType.USER && !net.getRoutes().isEmpty());
        unsupported("interface.user.peer", "Invalid attempt to set peer IP for guest")
                .at(INTERFACE__IPS)
                .advice("leave the peer out")
                .when(net -> net.getType() == InterfaceType.USER
                        && net.getIps().stream().anyMatch(ip -> ip.getPeer() != null));
        unsupported("interface.user.ipv4", "Only one IPv4 address per interface is allowed")
                .at(INTERFACE__IPS)
                .advice("keep one")
                .when(net -> net.getType() == InterfaceType.USER
                        && net.getIps().stream().filter(ip -> !isIpv6(ip)).count() > 1);
        wrong("interface.user.ipv4.prefix", "invalid prefix, must be in range of 4-27")
                .at(INTERFACE__IPS)
                .advice("take 4 to 27")
                .when(net -> net.getType() == InterfaceType.USER
                        && net.getIps().stream()
                                .anyMatch(ip -> !isIpv6(ip)
                                        && isSet(ip.getPrefix())
                                        && (ip.getPrefix().longValue() < 4
                                                || ip.getPrefix().longValue() > 27)));
        unsupported("interface.user.ipv6", "Only one IPv6 address per interface is allowed")
                .at(INTERFACE__IPS)
                .advice("keep one")
                .when(net -> net.getType() == InterfaceType.USER
                        && net.getIps().stream().filter(InterfaceRules::isIpv6).count() > 1);
        unsupported(
                        "interface.user.ipv6.prefix",
                        "unsupported IPv6 address prefix='%s' - must be 64",
                        (net, machine) -> net.getIps().stream()
                                .filter(InterfaceRules::isIpv6)
                                .findFirst()
                                .get()
                                .getPrefix()
                                .longValue())
                .at(INTERFACE__IPS)
                .advice("take 64")
                .when(net -> net.getType() == InterfaceType.USER
                        && net.getIps().stream()
                                .filter(InterfaceRules::isIpv6)
                                .findFirst()
                                .map(ip ->
                                        isSet(ip.getPrefix()) && ip.getPrefix().longValue() != 64)
                                .orElse(false));
        unsupported(
                        "interface.ip",
                        "Invalid attempt to set network interface guest-side IP route and/or address info, not supported "
                                + "by QEMU")
                .at(INTERFACE__IPS)
                .advice("set the address inside of the guest")
                .when(net -> net.getType() != InterfaceType.USER
                        && net.getType() != InterfaceType.VDPA
                        && !(net.getIps().isEmpty() && net.getRoutes().isEmpty()));
    }

    private void settings() {
        unsupported("interface.queue.receive", "rx_queue_size has to be a power of two")
                .at(VIRTIO_INTERFACE_DRIVER__RX_QUEUE_SIZE)
                .advice("take 256, 512 or 1024")
                .when(net -> isVirtio(net)
                        && driver(net) != null
                        && Long.bitCount(number(driver(net).getRxQueueSize(), 0)) > 1);
        unsupported("interface.queue.transmit", "tx_queue_size has to be a power of two")
                .at(VIRTIO_INTERFACE_DRIVER__TX_QUEUE_SIZE)
                .advice("take 256, 512 or 1024")
                .when(net -> isVirtio(net)
                        && driver(net) != null
                        && Long.bitCount(number(driver(net).getTxQueueSize(), 0)) > 1);
        unsupported("interface.rss", "virtio rss is not supported with this QEMU binary")
                .lacking("virtio-net.rss")
                .at(VIRTIO_INTERFACE_DRIVER__RSS)
                .advice("leave it out")
                .when(net -> isVirtio(net) && driver(net) != null && driver(net).getRss() != null);
        unsupported("interface.rss.hash", "virtio rss hash report is not supported with this QEMU binary")
                .lacking("virtio-net.rss")
                .at(VIRTIO_INTERFACE_DRIVER__RSS_HASH_REPORT)
                .advice("leave it out")
                .when(net -> isVirtio(net) && driver(net) != null && driver(net).getRssHashReport() != null);
        unsupported(
                        "interface.mtu",
                        "setting MTU on interface type %s is not supported yet",
                        (net, machine) -> net.getType())
                .at(INTERFACE__MTU)
                .advice("leave it out")
                .when(net -> net.getMtu() != null
                        && !WITH_MTU.contains(net.getType())
                        && !(net.getType() == InterfaceType.USER && isPasst(net)));
        unsupported(
                        "interface.teaming.model",
                        "virtio-net teaming persistent interface must be <model type='virtio'/>, not '%s'",
                        (net, machine) -> net.getModel() == null
                                ? "<null>"
                                : net.getModel().getType())
                .at(INTERFACE__TEAMING)
                .advice("set model = virtio")
                .when(net -> net.getTeaming() instanceof PersistentTeaming && !isVirtio(net));
        unsupported(
                        "interface.teaming.type",
                        "virtio-net teaming transient interface must be type='hostdev', not '%s'",
                        (net, machine) -> net.getType())
                .at(INTERFACE__TEAMING)
                .advice("take the type hostdev")
                .when(net -> net.getTeaming() instanceof TransientTeaming
                        && net.getType() != InterfaceType.HOSTDEV
                        && net.getType() != InterfaceType.NETWORK);
        unsupported(
                        "interface.coalesce",
                        "coalesce settings on interface type %s are not supported",
                        (net, machine) -> net.getType())
                .at(INTERFACE__COALESCE)
                .advice("leave them out")
                .when(net -> net.getCoalesce() != null
                        && net.getType() != InterfaceType.NETWORK
                        && net.getType() != InterfaceType.BRIDGE);
    }

    private void starting() {
        unsupported(
                        "interface.vlan",
                        "interface %s - vlan tag not supported for this connection type",
                        (net, machine) -> mac(net))
                .in(Stage.START)
                .at(INTERFACE__VLAN)
                .advice("tag on an Open vSwitch bridge, or pass a device through")
                .when(net -> net.getVlan() != null && net.getType() != InterfaceType.NETWORK && !canTag(net));
        unsupported(
                        "interface.bandwidth",
                        "interface %s - bandwidth settings are not supported for hostdev interfaces",
                        (net, machine) -> mac(net))
                .in(Stage.START)
                .at(INTERFACE__BANDWIDTH)
                .advice("leave it out")
                .when(net -> net.getBandwidth() != null && net.getType() == InterfaceType.HOSTDEV);
        unsupported(
                        "interface.queues",
                        "interface %s - multiqueue is not supported for network interfaces of type %s",
                        (net, machine) -> mac(net),
                        (net, machine) -> net.getType())
                .in(Stage.START)
                .at(VIRTIO_INTERFACE_DRIVER__QUEUES)
                .advice("leave the queues out")
                .when(net ->
                        driver(net) != null && isSet(driver(net).getQueues()) && !WITH_QUEUES.contains(net.getType()));
        unsupported(
                        "interface.tap",
                        "interface %s - custom tap device path is not supported for network interfaces of type %s",
                        (net, machine) -> mac(net),
                        (net, machine) -> net.getType())
                .in(Stage.START)
                .at(INTERFACE_BACKEND__TAP)
                .advice("leave the path out")
                .when(net -> net.getBackend() != null
                        && net.getBackend().getTap() != null
                        && !WITH_TAP.contains(net.getType()));
        unsupported(
                        "interface.filter.port",
                        "interface %s - filterref is not supported for network interfaces with virtualport type %s",
                        (net, machine) -> mac(net),
                        (net, machine) -> type(port(net)))
                .in(Stage.START)
                .at(INTERFACE__FILTERREF)
                .advice("leave the filter out")
                .when(net -> net.getFilterref() != null && WITH_TAP.contains(net.getType()) && type(port(net)) != null);
    }

    private static boolean canTag(Interface net) {
        return net.getType() == InterfaceType.HOSTDEV
                || net instanceof DirectInterface direct
                        && direct.getSource() != null
                        && direct.getSource().getMode() == DirectMode.PASSTHROUGH
                || net.getType() == InterfaceType.BRIDGE && port(net) instanceof OpenvswitchPort;
    }

    private static boolean lacksStart(PortForwardRange range) {
        return !isSet(range.getStart())
                && (isSet(range.getEnd()) || isSet(range.getTo()) || range.getExclude() != null);
    }

    private static boolean isIpv6(InterfaceIp ip) {
        return ip.getAddress() != null && ip.getAddress().contains(":");
    }

    private static boolean isPasst(Interface net) {
        return net.getBackend() != null && net.getBackend().getType() == InterfaceBackendType.PASST;
    }

    private static boolean isIsolated(Interface net) {
        return net.getPort() != null && isYes(net.getPort().getIsolated());
    }

    private static VirtualPort port(Interface net) {
        return net instanceof SwitchedInterface switched ? switched.getVirtualport() : null;
    }

    private static Object type(VirtualPort port) {
        var feature = port == null ? null : port.eClass().getEStructuralFeature("type");
        return feature == null ? null : port.eGet(feature);
    }

    private static VirtioInterfaceDriver driver(Interface net) {
        return net instanceof EmulatedInterface emulated && emulated.getDriver() instanceof VirtioInterfaceDriver driver
                ? driver
                : null;
    }

    private static boolean isVirtio(Interface net) {
        return net.getModel() != null
                && net.getModel().getType() != null
                && net.getModel().getType().startsWith("virtio");
    }

    private static String mac(Interface net) {
        return net.getMac() == null || net.getMac().getAddress() == null
                ? "00:00:00:00:00:00"
                : net.getMac().getAddress();
    }
}
