// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.device.TransientTeaming
import org.guestwright.model.device.UnassignedAddress
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.hostdev.Hostdev
import org.guestwright.model.hostdev.MdevHostdev
import org.guestwright.model.hostdev.PciHostdev
import org.guestwright.model.hostdev.ScsiHostdev
import org.guestwright.model.hostdev.UsbGuestReset
import org.guestwright.model.hostdev.UsbHostdev
import org.guestwright.model.hostdev.VhostScsiHostdev
import org.guestwright.model.types.OnOff
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Devices of the host: PCI functions, USB and SCSI devices, parts of devices, the kernel's SCSI targets. */
class HostdevArguments implements Section {

	override write(CommandBuilder command) {
		for (hostdev : command.guest.devices.hostdevs) {
			switch hostdev {
				PciHostdev case hostdev.address instanceof UnassignedAddress: {
					// libvirt keeps it from others, and gives it to nobody
				}
				ScsiHostdev: ScsiHostdevs.write(command, hostdev)
				PciHostdev: {
					bind(command, hostdev)
					command.out.device(pci(command.guest, hostdev))
				}
				UsbHostdev: command.out.device(usb(command, hostdev))
				MdevHostdev: command.out.device(mediated(command.guest, hostdev))
				VhostScsiHostdev: command.out.device(vhost(command, hostdev))
				default: throw new Refusal("hostdev.mode", Category.CONFIG_UNSUPPORTED,
					"hostdev mode 'capabilities' is not supported in QEMU", hostdev)
			}
		}
	}

	private def bind(CommandBuilder command, PciHostdev hostdev) {
		if (command.standalone) {
			val name = HostPci.name(hostdev.source.address)
			command.prepare("the guest drives the device, and not the host", "driverctl", "--nosave", "set-override", name, "vfio-pci")
		}
	}

	private def pci(Guest guest, PciHostdev hostdev) {
		val teaming = hostdev.teaming
		Props.of("driver", driver("vfio-pci", hostdev.ramfb)).with("host", HostPci.name(hostdev.source.address)).
			with("id", hostdev.alias.name).with("bootindex", hostdev.boot?.order).
			with("failover_pair_id", if(teaming instanceof TransientTeaming) teaming.persistent).with("display", hostdev.display).
			with("ramfb", if(hostdev.ramfb == OnOff.ON) Boolean.TRUE).withAll(AddressProps.of(guest, hostdev)).withAll(RomProps.of(hostdev.rom))
	}

	// A device that can be unplugged cannot have a picture before the guest has a driver.
	private def driver(String model, OnOff ramfb) {
		if(ramfb == OnOff.ON && model == "vfio-pci") "vfio-pci-nohotplug" else model
	}

	private def usb(CommandBuilder command, UsbHostdev hostdev) {
		val source = hostdev.source
		val props = Props.of("driver", "usb-host")
		val bus = Guest.number(source.address?.bus, 0)
		val number = Guest.number(source.address?.device, 0)
		if (bus != 0 || number != 0) {
			if (command.guest.has(Capability.USB_HOST_HOSTDEVICE)) {
				props.with("hostdevice", String.format("/dev/bus/usb/%03d/%03d", bus, number))
			} else {
				props.withUnlessDefault("hostbus", bus).withUnlessDefault("hostaddr", number)
			}
		} else if (command.standalone) {
			props.with("vendorid", source.vendor.id).with("productid", source.product.id)
		} else {
			// Where the device is plugged in is known to its host alone, and only when the guest starts.
			throw new Refusal(Problem.error("qemu.unsupported",
				"libvirt looks up at the start where a USB device named by what it is has been plugged in, so its line is not known here",
				"name it by its place, 'source.address { bus = 1  device = 2 }', or write the line in the style 'standalone'", hostdev, null))
		}
		props.with("id", hostdev.alias.name).with("bootindex", hostdev.boot?.order)
		val reset = source.guestReset
		if (reset !== null) {
			props.with("guest-reset", reset != UsbGuestReset.OFF).
				with("guest-resets-all", if(reset != UsbGuestReset.OFF) Boolean.valueOf(reset == UsbGuestReset.ON))
		}
		props.withAll(AddressProps.of(command.guest, hostdev))
	}

	private def mediated(Guest guest, MdevHostdev hostdev) {
		Props.of("driver", driver(hostdev.model.literal, hostdev.ramfb)).with("id", hostdev.alias.name).
			with("sysfsdev", "/sys/bus/mdev/devices/" + hostdev.source.address.uuid).with("display", hostdev.display).
			with("ramfb", if(hostdev.ramfb == OnOff.ON) Boolean.TRUE).with("bootindex", hostdev.boot?.order).
			withAll(AddressProps.of(guest, hostdev))
	}

	private def vhost(CommandBuilder command, VhostScsiHostdev hostdev) {
		val guest = command.guest
		val file = if(!command.standalone) Integer.toString(guest.host.identity.descriptor("vhostScsi", hostdev.alias.name))
		VirtioProps.of(guest, hostdev as Hostdev, "vhost-scsi", hostdev.model?.literal, null).with("wwpn", hostdev.source.wwpn).
			with("vhostfd", file).with("id", hostdev.alias.name).withAll(AddressProps.of(guest, hostdev))
	}
}
