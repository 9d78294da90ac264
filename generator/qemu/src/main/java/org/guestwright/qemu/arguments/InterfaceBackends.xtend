// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.network.BridgeInterface
import org.guestwright.model.network.ClientInterface
import org.guestwright.model.network.DirectInterface
import org.guestwright.model.network.EthernetInterface
import org.guestwright.model.network.Interface
import org.guestwright.model.network.InterfaceBackendType
import org.guestwright.model.network.InternalInterface
import org.guestwright.model.network.MulticastInterface
import org.guestwright.model.network.NetworkInterface
import org.guestwright.model.network.ServerInterface
import org.guestwright.model.network.UdpInterface
import org.guestwright.model.network.UserInterface
import org.guestwright.model.network.VdpaInterface
import org.guestwright.model.network.VhostUserInterface
import org.guestwright.model.network.VhostUserSocketMode
import org.guestwright.model.network.VirtioInterfaceDriverName
import org.guestwright.model.types.YesNo
import org.guestwright.model.value.Numeral
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.NetworkPlug
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The host's ends of network interfaces. */
package class InterfaceBackends {
	static val RECONNECT_SECONDS = 5L

	/** The properties of the host's end, without its name; what must come before it is written. */
	static def Props of(CommandBuilder command, Interface net) {
		if (net.script !== null && !(net instanceof EthernetInterface)) {
			throw new Refusal("interface.script", Category.CONFIG_UNSUPPORTED,
				"scripts are not supported on interfaces of type " + net.type.literal, net)
		}
		switch net {
			UserInterface: user(command, net)
			InternalInterface: Props.of("type", "user")
			BridgeInterface,
			NetworkInterface,
			DirectInterface,
			EthernetInterface: if(command.standalone) StandaloneInterfaces.tap(command, net) else tap(command, net)
			ClientInterface: socket("connect", net.source.address, net.source.port)
			ServerInterface: socket("listen", net.source.address, net.source.port)
			MulticastInterface: socket("mcast", net.source.address, net.source.port)
			UdpInterface: socket("udp", net.source.address, net.source.port).
				with("localaddr", place(net.source.local.address, net.source.local.port))
			VhostUserInterface: vhostUser(command, net)
			VdpaInterface: vdpa(command, net)
			default: throw new Refusal("interface.type", Category.CONFIG_UNSUPPORTED,
				"network device type '" + net.type.literal + "' is not supported by this hypervisor", net)
		}
	}

	private static def user(CommandBuilder command, UserInterface net) {
		val passt = net.backend !== null && net.backend.type == InterfaceBackendType.PASST
		if (passt && !command.standalone) {
			return passt(command, net)
		}
		val props = Props.of("type", "user")
		for (ip : net.ips) {
			if (ip.address.contains(":")) {
				props.with("ipv6-prefix", ip.address).withUnlessDefault("ipv6-prefixlen", if(ip.prefix === null) null else Long.valueOf(ip.prefix.toString))
			} else {
				props.with("net", if(ip.prefix === null) ip.address else ip.address + "/" + ip.prefix)
			}
		}
		if (passt) {
			StandaloneInterfaces.forward(command, net, props)
		}
		props
	}

	// libvirt runs passt, and QEMU talks to its socket.
	private static def passt(CommandBuilder command, UserInterface net) {
		val host = command.guest.host
		val path = host.runFolder + "/passt/" + host.shortName(command.guest.domain.name) + "-" + net.alias.name + ".socket"
		Props.of("type", "stream").with("addr", Props.of("type", "unix").with("path", path)).with("server", false).
			with("reconnect", if(command.guest.has(Capability.NETDEV_STREAM_RECONNECT)) RECONNECT_SECONDS else null)
	}

	private static def tap(CommandBuilder command, Interface net) {
		val host = command.guest.host
		val queues = InterfaceCards.queues(net)
		val props = descriptors(Props.of("type", "tap"), "fd", command, tapKind(command, net), net, queues)
		val named = InterfaceCards.virtio(net)?.name
		val kernel = !command.guest.machine.isEmulated && named != VirtioInterfaceDriverName.QEMU || host.network.vhostForAll
		if (kernel && InterfaceCards.isVirtio(net)) {
			descriptors(props.with("vhost", true), "vhostfd", command, "vhost", net, queues)
		}
		props.with("sndbuf", net.tune?.sndbuf)
	}

	private static def tapKind(CommandBuilder command, Interface net) {
		switch net {
			EthernetInterface: "tap"
			DirectInterface: "macvtap"
			NetworkInterface case command.guest.host.network.plug(net.source.network).kind == NetworkPlug.Kind.DIRECT: "macvtap"
			default: "bridge"
		}
	}

	private static def descriptors(Props props, String name, CommandBuilder command, String purpose, Interface net, int count) {
		val numbers = (0 ..< count).map[command.guest.host.identity.descriptor(purpose, net.alias.name, it)].join(":")
		props.with(if(count > 1) name + "s" else name, numbers)
	}

	private static def socket(String how, String address, Numeral port) {
		Props.of("type", "socket").with(how, place(address, port))
	}

	private static def place(String address, Numeral port) {
		(address ?: "") + ":" + Guest.number(port, 0)
	}

	private static def vhostUser(CommandBuilder command, VhostUserInterface net) {
		val chardev = "char" + net.alias.name
		val socket = Props.of("id", chardev).with("path", net.source.path)
		if (net.source.mode == VhostUserSocketMode.SERVER) {
			socket.with("server", true)
		} else {
			Chardevs.reconnect(net.source.reconnect, socket)
		}
		command.out.chardev("socket", socket)
		queued(Props.of("type", "vhost-user").with("chardev", chardev), net)
	}

	private static def vdpa(CommandBuilder command, VdpaInterface net) {
		val device = if(command.standalone) net.source.dev else command.passDescriptor("vdpa", net.alias.name)
		queued(Props.of("type", "vhost-vdpa").with("vhostdev", device), net)
	}

	private static def queued(Props props, Interface net) {
		val queues = InterfaceCards.queues(net)
		props.with("queues", if(queues > 1) Long.valueOf(queues) else null)
	}

	/** Whether a tap device is there already, and the guest's user may use it. */
	static def isReady(EthernetInterface net) {
		net.target !== null && net.target.dev !== null && net.target.managed == YesNo.NO
	}
}
