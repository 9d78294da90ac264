// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.controller.ControllerType
import org.guestwright.model.controller.PciController
import org.guestwright.model.controller.PciControllerModel
import org.guestwright.model.controller.ScsiController
import org.guestwright.model.device.CcwAddress
import org.guestwright.model.device.Device
import org.guestwright.model.device.DimmAddress
import org.guestwright.model.device.DriveAddress
import org.guestwright.model.device.IsaAddress
import org.guestwright.model.device.PciAddress
import org.guestwright.model.device.SpaprVioAddress
import org.guestwright.model.device.UsbAddress
import org.guestwright.model.device.VirtioSerialAddress
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.disk.DiskBus
import org.guestwright.model.value.Numeral
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The properties that tell QEMU where a device is plugged. */
class AddressProps {

	/** The properties of a device's address; none where it has no address that QEMU is told. */
	static def Props of(Guest guest, Device device) {
		switch address : device.address {
			PciAddress: pci(guest, address, device)
			UsbAddress: Props.of("bus", alias(guest, ControllerType.USB, address.bus) + ".0").with("port", address.port)
			SpaprVioAddress: Props.of.withUnlessDefault("reg", address.reg)
			CcwAddress: Props.of("devno", '''«hex(address.cssid)».«hex(address.ssid)».«String.format("%04x", number(address.devno))»'''.toString)
			IsaAddress: Props.of("iobase", address.iobase).withUnlessDefault("irq", address.irq)
			DimmAddress: Props.of("slot", address.slot).withUnlessDefault("addr", address.base)
			VirtioSerialAddress: Props.of("bus", alias(guest, ControllerType.VIRTIO_SERIAL, address.controller) + "." + number(address.bus)).
				with("nr", number(address.port))
			default: Props.of
		}
	}

	/** The properties of a disk's place on its controller. */
	static def Props drive(Guest guest, DriveAddress address, DiskBus bus) {
		val controller = number(address.controller)
		switch bus {
			case IDE:
				Props.of("bus", (guest.machine.hasBuiltInIde ? "ide" : alias(guest, ControllerType.IDE, address.controller)) + "." + number(address.bus)).
					with("unit", number(address.unit))
			case SATA:
				Props.of("bus", (guest.machine.isQ35 && controller == 0 ? "ide" : alias(guest, ControllerType.SATA, address.controller)) + "." + number(address.unit))
			case FDC:
				Props.of("unit", number(address.unit))
			default:
				scsi(guest.controller(ControllerType.SCSI, controller) as ScsiController, address)
		}
	}

	private static def scsi(ScsiController controller, DriveAddress address) {
		switch controller.model {
			case LSI_LOGIC,
			case NCR53C90,
			case DC390,
			case AM53C974:
				Props.of("bus", controller.alias.name + "." + number(address.bus)).with("scsi-id", number(address.unit))
			default:
				Props.of("bus", controller.alias.name + ".0").with("channel", number(address.bus)).with("scsi-id", number(address.target)).
					with("lun", number(address.unit))
		}
	}

	private static def pci(Guest guest, PciAddress address, Device device) {
		val slot = "0x" + Integer.toHexString(number(address.slot))
		val function = number(address.function)
		val multifunction = VirtioProps.bool(address.multifunction)
		Props.of("bus", bus(guest, number(address.bus), device)).with("multifunction", multifunction).
			with("addr", if(function == 0) slot else slot + ".0x" + Integer.toHexString(function)).
			withUnlessDefault("acpi-index", if(device.acpi !== null) device.acpi.index)
	}

	// QEMU itself names the buses that come with the machine; the bus of a further host bridge is named after it.
	private static def bus(Guest guest, int index, Device device) {
		val controller = guest.controller(ControllerType.PCI, index) as PciController
		if (controller === null) {
			throw new Refusal("pci.bus.missing", Category.INTERNAL_ERROR,
				"Could not find PCI controller with index '" + index + "' required for device at address", device)
		}
		val bridge = if(controller.target === null) 0 else number(controller.target.index)
		val name = controller.alias.name
		if (name.startsWith("ua-") && controller.model == PciControllerModel.PCIE_ROOT) {
			"pcie.0"
		} else if (name.startsWith("ua-") && controller.model == PciControllerModel.PCI_ROOT && bridge == 0) {
			guest.machine.numbersPciBuses ? "pci.0" : "pci"
		} else {
			controller.model == PciControllerModel.PCI_ROOT && bridge > 0 ? name + ".0" : name
		}
	}

	/** The name of a controller. */
	static def alias(Guest guest, ControllerType type, Numeral index) {
		val controller = guest.controller(type, number(index))
		if (controller === null) {
			throw new Refusal("controller.missing", Category.INTERNAL_ERROR,
				"could not find '" + type.literal + "' controller with index " + number(index), guest.domain)
		}
		controller.alias.name
	}

	private static def hex(Numeral numeral) {
		Integer.toHexString(number(numeral))
	}

	private static def int number(Numeral numeral) {
		Guest.number(numeral, 0)
	}
}
