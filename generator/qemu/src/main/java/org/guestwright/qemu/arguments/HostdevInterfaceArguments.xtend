// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.TransientTeaming
import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.network.HostdevInterface
import org.guestwright.model.network.PciHostdevInterfaceAddress
import org.guestwright.model.network.UsbHostdevInterfaceAddress
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Network interfaces that are cards of the host. */
class HostdevInterfaceArguments implements Section {

	override write(CommandBuilder command) {
		for (net : command.guest.devices.interfaces.filter(HostdevInterface)) {
			val props = switch place : net.source.address {
				PciHostdevInterfaceAddress: pci(net, place)
				UsbHostdevInterfaceAddress: usb(net, place)
				default: throw new Refusal(Problem.error("qemu.unsupported", "a card of the host that is named by what it is, and not by its " +
					"place, cannot be written as QEMU arguments yet", "give its address", net, null))
			}
			command.out.device(props.withAll(AddressProps.of(command.guest, net)).withAll(RomProps.of(net.rom)))
		}
	}

	private def pci(HostdevInterface net, PciHostdevInterfaceAddress place) {
		val team = net.teaming
		Props.of("driver", "vfio-pci").with("host", String.format("%04x:%02x:%02x.%x", Guest.number(place.domain, 0), Guest.number(place.bus, 0),
			Guest.number(place.slot, 0), Guest.number(place.function, 0))).with("id", net.alias.name).with("bootindex", net.boot?.order).
			with("failover_pair_id", switch team { TransientTeaming: team.persistent })
	}

	private def usb(HostdevInterface net, UsbHostdevInterfaceAddress place) {
		Props.of("driver", "usb-host").with("hostdevice", String.format("/dev/bus/usb/%03d/%03d", Guest.number(place.bus, 0),
			Guest.number(place.device, 0))).with("id", net.alias.name).with("bootindex", net.boot?.order)
	}
}
