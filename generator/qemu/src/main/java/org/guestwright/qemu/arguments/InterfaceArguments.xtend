// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.network.BridgeInterface
import org.guestwright.model.network.EthernetInterface
import org.guestwright.model.network.Interface
import org.guestwright.model.network.InterfaceBackendType
import org.guestwright.model.network.NetworkInterface
import org.guestwright.model.network.UserInterface
import org.guestwright.model.network.VirtioInterfaceDriver
import org.guestwright.model.network.VirtioInterfaceDriverName
import org.guestwright.model.network.VirtioTransmitMode
import org.guestwright.model.device.CcwAddress
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Network interfaces: the host's end, and the card that the guest sees. */
class InterfaceArguments implements Section {

	override write(CommandBuilder command) {
		for (net : command.guest.devices.interfaces) {
			command.out.netdev(backend(command, net).with("id", "host" + net.alias.name))
			command.out.device(card(command.guest, net))
		}
	}

	private def Props backend(CommandBuilder command, Interface net) {
		switch net {
			UserInterface case net.backend === null || net.backend.type != InterfaceBackendType.PASST: user(net)
			BridgeInterface,
			NetworkInterface,
			EthernetInterface: if(command.standalone) replaced(command, net) else tap(command, net)
			default: throw new Refusal(Problem.error("qemu.unsupported",
				"an interface of type '" + net.type.literal + "' cannot be written as QEMU arguments yet", "generate libvirt XML instead", net, null))
		}
	}

	// Without libvirt nobody plugs the guest into a bridge.
	private def replaced(CommandBuilder command, Interface net) {
		command.omit(net, "the interface of type '" + net.type.literal + "' is on QEMU's own network instead: it takes libvirt to connect it")
		Props.of("type", "user")
	}

	private def user(UserInterface net) {
		val props = Props.of("type", "user")
		for (ip : net.ips) {
			if (ip.address.contains(":")) {
				props.with("ipv6-prefix", ip.address).withUnlessDefault("ipv6-prefixlen", if(ip.prefix === null) null else Long.valueOf(ip.prefix.toString))
			} else {
				props.with("net", if(ip.prefix === null) ip.address else ip.address + "/" + ip.prefix)
			}
		}
		props
	}

	private def tap(CommandBuilder command, Interface net) {
		val host = command.guest.host
		val alias = net.alias.name
		val props = Props.of("type", "tap").with("fd", Integer.toString(host.descriptor("tap", alias)))
		val named = switch driver : driver(net) { VirtioInterfaceDriver: driver.name }
		val vhost = isVirtio(net) && !command.guest.machine.isEmulated && named != VirtioInterfaceDriverName.QEMU
			|| named == VirtioInterfaceDriverName.VHOST
		if (vhost) {
			props.with("vhost", true).with("vhostfd", Integer.toString(host.descriptor("vhost", alias)))
		}
		props.with("sndbuf", net.tune?.sndbuf)
	}

	private def card(Guest guest, Interface net) {
		val props = if(isVirtio(net)) virtio(guest, net) else Props.of("driver", net.model.type)
		props.with("netdev", "host" + net.alias.name).with("id", net.alias.name).with("mac", net.mac?.address?.toLowerCase)
		if (net.boot !== null) {
			props.with("bootindex", net.boot.order)
		}
		props.withAll(AddressProps.of(guest, net))
		val rom = net.rom
		if (rom !== null) {
			if (rom.enabled == YesNo.NO) {
				props.with("romfile", "")
			} else {
				props.with("rombar", if(rom.bar !== null) (if(VirtioProps.bool(rom.bar)) 1L else 0L) as Long).with("romfile", rom.file)
			}
		}
		props
	}

	private def virtio(Guest guest, Interface net) {
		val driver = driver(net)
		val options = if(driver instanceof VirtioInterfaceDriver) driver
		val props = VirtioProps.of(guest, net, "virtio-net", net.model.type, options)
		if (options !== null) {
			props.with("tx", switch options.txmode { case VirtioTransmitMode.IOTHREAD: "bh" case VirtioTransmitMode.TIMER: "timer" default: null })
			props.with("ioeventfd", VirtioProps.bool(options.ioeventfd)).with("event_idx", VirtioProps.bool(options.eventIdx))
			offloads(options, props)
			val queues = Guest.number(options.queues, 1)
			if (queues > 1) {
				props.with("mq", true).with("vectors", if(net.address instanceof CcwAddress) null else Long.valueOf(2 * queues + 2))
			}
			props.with("rx_queue_size", options.rxQueueSize).with("tx_queue_size", options.txQueueSize).
				with("rss", VirtioProps.bool(options.rss)).with("hash", VirtioProps.bool(options.rssHashReport))
		}
		props.with("host_mtu", net.mtu?.size).with("failover", if(net.teaming !== null && net.teaming.type.literal == "persistent") Boolean.TRUE)
	}

	private def offloads(VirtioInterfaceDriver options, Props props) {
		val host = options.host
		if (host !== null) {
			props.with("csum", VirtioProps.bool(host.csum)).with("gso", VirtioProps.bool(host.gso)).with("host_tso4", VirtioProps.bool(host.tso4)).
				with("host_tso6", VirtioProps.bool(host.tso6)).with("host_ecn", VirtioProps.bool(host.ecn)).with("host_ufo", VirtioProps.bool(host.ufo)).
				with("mrg_rxbuf", VirtioProps.bool(host.mrgRxbuf))
		}
		val guest = options.guest
		if (guest !== null) {
			props.with("guest_csum", VirtioProps.bool(guest.csum)).with("guest_tso4", VirtioProps.bool(guest.tso4)).
				with("guest_tso6", VirtioProps.bool(guest.tso6)).with("guest_ecn", VirtioProps.bool(guest.ecn)).with("guest_ufo", VirtioProps.bool(guest.ufo))
		}
	}

	private def driver(Interface net) {
		switch net {
			UserInterface: net.driver
			BridgeInterface: net.driver
			NetworkInterface: net.driver
			EthernetInterface: net.driver
		}
	}

	private def isVirtio(Interface net) {
		#["virtio", "virtio-transitional", "virtio-non-transitional"].contains(net.model.type)
	}
}
