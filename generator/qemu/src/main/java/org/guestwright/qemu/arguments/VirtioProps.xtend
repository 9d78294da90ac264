// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.device.CcwAddress
import org.guestwright.model.device.Device
import org.guestwright.model.device.VirtioMmioAddress
import org.guestwright.model.device.VirtioOptions
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.types.OnOff
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The driver of a virtio device and the options that all of them share. */
class VirtioProps {

	/**
	 * The first properties of a virtio device.
	 *
	 * @param name the kind, such as `virtio-net`
	 * @param model libvirt's word for the model, or `null`
	 */
	static def Props of(Guest guest, Device device, String name, String model, VirtioOptions options) {
		val driver = name + "-" + transport(device) + transition(guest, model)
		val props = Props.of("driver", driver)
		if (options !== null) {
			props.with("iommu_platform", bool(options.iommu)).with("ats", bool(options.ats)).with("packed", bool(options.packed)).
				with("page-per-vq", bool(options.pagePerVq))
		}
		props
	}

	/** What QEMU calls the bus in the name of a virtio device. */
	static def transport(Device device) {
		switch device.address {
			CcwAddress: "ccw"
			VirtioMmioAddress: "device"
			default: "pci"
		}
	}

	/** On and off as a boolean; `null` where nothing is said. */
	static def Boolean bool(OnOff state) {
		if(state === null) null else Boolean.valueOf(state == OnOff.ON)
	}

	// A QEMU without the models gets the old standard's behaviour from the bus.
	private static def transition(Guest guest, String model) {
		switch model {
			case "virtio-transitional":
				if(guest.has(Capability.VIRTIO_PCI_TRANSITIONAL)) "-transitional" else ""
			case "virtio-non-transitional": {
				if (!guest.has(Capability.VIRTIO_PCI_TRANSITIONAL)) {
					throw new Refusal("virtio.non-transitional", Category.CONFIG_UNSUPPORTED,
						"virtio non-transitional model not supported for this qemu", guest.domain)
				}
				"-non-transitional"
			}
			default:
				""
		}
	}
}
