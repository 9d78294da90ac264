// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.CcwAddress
import org.guestwright.model.device.TeamingType
import org.guestwright.model.network.EmulatedInterface
import org.guestwright.model.network.Interface
import org.guestwright.model.network.VirtioInterfaceDriver
import org.guestwright.model.network.VirtioTransmitMode
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The network cards that guests see. */
package class InterfaceCards {

	/** The properties of a card. */
	static def Props of(Guest guest, Interface net) {
		val props = if(isVirtio(net)) virtioProps(guest, net) else Props.of("driver", net.model.type)
		props.with("netdev", "host" + net.alias.name).with("id", net.alias.name).with("mac", net.mac?.address)
		if (net.boot !== null) {
			props.with("bootindex", net.boot.order)
		}
		props.withAll(AddressProps.of(guest, net)).withAll(RomProps.of(net.rom))
	}

	/** Whether it is a virtio card. */
	static def isVirtio(Interface net) {
		net.model !== null && #["virtio", "virtio-transitional", "virtio-non-transitional"].contains(net.model.type)
	}

	/** The options of a virtio card; `null` where it has none, or is none. */
	static def VirtioInterfaceDriver virtio(Interface net) {
		switch net {
			EmulatedInterface case isVirtio(net): switch driver : net.driver { VirtioInterfaceDriver: driver }
		}
	}

	/** How many pairs of queues there are. */
	static def int queues(Interface net) {
		Math.max(1, Guest.number(virtio(net)?.queues, 1))
	}

	private static def virtioProps(Guest guest, Interface net) {
		val options = virtio(net)
		val props = VirtioProps.of(guest, net, "virtio-net", net.model.type, options)
		if (options !== null) {
			props.with("tx", switch options.txmode { case VirtioTransmitMode.IOTHREAD: "bh" case VirtioTransmitMode.TIMER: "timer" default: null })
			props.with("ioeventfd", VirtioProps.bool(options.ioeventfd)).with("event_idx", VirtioProps.bool(options.eventIdx))
			offloads(options, props)
			val queues = queues(net)
			if (queues > 1) {
				// an interrupt for each end of each queue and two for the rest; ccw has one for each queue in any case
				props.with("mq", true).with("vectors", if(net.address instanceof CcwAddress) null else Long.valueOf(2 * queues + 2))
			}
			props.withUnlessDefault("rx_queue_size", options.rxQueueSize).withUnlessDefault("tx_queue_size", options.txQueueSize).
				with("rss", VirtioProps.bool(options.rss)).with("hash", VirtioProps.bool(options.rssHashReport))
		}
		props.withUnlessDefault("host_mtu", net.mtu?.size).
			with("failover", if(net.teaming !== null && net.teaming.type == TeamingType.PERSISTENT) Boolean.TRUE)
	}

	private static def offloads(VirtioInterfaceDriver options, Props props) {
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
}
