// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.controller.Controller
import org.guestwright.model.controller.ControllerType
import org.guestwright.model.controller.IdeController
import org.guestwright.model.controller.PciController
import org.guestwright.model.controller.PciControllerModel
import org.guestwright.model.controller.SataController
import org.guestwright.model.controller.ScsiController
import org.guestwright.model.controller.ScsiControllerModel
import org.guestwright.model.controller.UsbController
import org.guestwright.model.controller.UsbControllerModel
import org.guestwright.model.controller.VirtioSerialController
import org.guestwright.model.diagnostic.Category
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Controllers, kind by kind; those that come with the machine are not named. */
class ControllerArguments implements Section {
	static val ORDER = #[ControllerType.PCI, ControllerType.USB, ControllerType.SCSI, ControllerType.IDE, ControllerType.SATA,
		ControllerType.VIRTIO_SERIAL]

	override write(CommandBuilder command) {
		val guest = command.guest
		for (pci : guest.controllers(PciController).filter[pcihole64 !== null]) {
			val bridge = if(pci.model == PciControllerModel.PCI_ROOT) "i440FX-pcihost" else "q35-pcihost"
			command.out.word("-global", bridge + ".pci-hole64-size=" + pci.pcihole64.kibibytes("KiB") + "K")
		}
		for (type : ORDER) {
			for (controller : guest.controllers) {
				if (controller.type == type) {
					controller(command, controller)
				}
			}
		}
	}

	private def controller(CommandBuilder command, Controller controller) {
		val guest = command.guest
		if (controller instanceof PciController) {
			if (controller.model == PciControllerModel.PCI_ROOT && Guest.index(controller) == 0 && controller.target !== null
				&& controller.target.hotplug !== null) {
				command.out.word("-global", "PIIX4_PM.acpi-root-pci-hotplug=" + controller.target.hotplug.literal)
			}
		}
		if (!isBuiltIn(guest, controller)) {
			val props = switch controller {
				PciController: PciControllerProps.of(controller)
				UsbController: usb(guest, controller)
				ScsiController: scsi(command, controller)
				SataController: Props.of("driver", "ahci").with("id", controller.alias.name)
				VirtioSerialController: serial(guest, controller)
				default: throw new Refusal("controller.unsupported", Category.CONFIG_UNSUPPORTED,
					"Unsupported controller type: " + controller.type.literal, controller)
			}
			command.out.device(props.withAll(AddressProps.of(guest, controller)))
		}
	}

	private def isBuiltIn(Guest guest, Controller controller) {
		val first = Guest.index(controller) == 0
		switch controller {
			PciController:
				controller.model == PciControllerModel.PCIE_ROOT || controller.model == PciControllerModel.PCI_ROOT
					&& (!guest.machine.isPseries || Guest.number(controller.target?.index, 0) == 0)
			SataController: first && guest.machine.isQ35
			IdeController: first && guest.machine.hasBuiltInIde
			ScsiController: first && controller.model == ScsiControllerModel.NCR53C90 && guest.machine.hasBuiltInEsp
			UsbController: controller.model == UsbControllerModel.NONE || guest.machine.isS390 && controller.model === null
			default: false
		}
	}

	private def usb(Guest guest, UsbController usb) {
		if (usb.model === null) {
			throw new Refusal("controller.usb.model", Category.CONFIG_UNSUPPORTED, "no model provided for USB controller", usb)
		}
		val props = Props.of("driver", driver(usb)).with("p2", usb.ports).with("p3", usb.ports)
		if (usb.master === null) {
			props.with("id", usb.alias.name)
		} else {
			val master = guest.controllers(UsbController).findFirst[Guest.index(it) == Guest.index(usb) && it.master === null]
			if (master === null) {
				throw new Refusal("controller.usb.master", Category.INTERNAL_ERROR, "masterbus not found", usb)
			}
			props.with("masterbus", master.alias.name + ".0").with("firstport", Integer.parseInt(usb.master.startport))
		}
	}

	private def driver(UsbController usb) {
		switch usb.model {
			case PIIX3_UHCI: "piix3-usb-uhci"
			case PIIX4_UHCI: "piix4-usb-uhci"
			case EHCI: "usb-ehci"
			case ICH9_EHCI1: "ich9-usb-ehci1"
			case ICH9_UHCI1: "ich9-usb-uhci1"
			case ICH9_UHCI2: "ich9-usb-uhci2"
			case ICH9_UHCI3: "ich9-usb-uhci3"
			case VT82C686B_UHCI: "vt82c686b-usb-uhci"
			case PCI_OHCI: "pci-ohci"
			case NEC_XHCI: "nec-usb-xhci"
			case QEMU_XHCI: "qemu-xhci"
			default: throw new Refusal("controller.usb.unsupported", Category.CONFIG_UNSUPPORTED,
				"Unable to determine model for USB controller idx=" + Guest.index(usb), usb)
		}
	}

	private def scsi(CommandBuilder command, ScsiController scsi) {
		val guest = command.guest
		val simple = switch scsi.model {
			case LSI_LOGIC: "lsi"
			case IBM_VSCSI: "spapr-vscsi"
			case LSI_SAS1068: "mptsas1068"
			case LSI_SAS1078: "megasas"
			case VM_PV_SCSI: "pvscsi"
			case AM53C974: "am53c974"
			// libvirt's word for it, which is not QEMU's
			case DC390: if(command.standalone) "dc390" else "dc-390"
			case BUS_LOGIC, case NCR53C90, case AUTO: throw new Refusal("controller.scsi.unsupported", Category.CONFIG_UNSUPPORTED,
				"Unsupported controller model: " + scsi.model.literal, scsi)
			default: null
		}
		if (simple !== null) {
			return Props.of("driver", simple).with("id", scsi.alias.name)
		}
		val driver = scsi.driver
		val props = VirtioProps.of(guest, scsi, "virtio-scsi", scsi.model.literal, driver)
		if (driver !== null && driver.iothread !== null && driver.iothread.intValue > 0) {
			props.with("iothread", "iothread" + driver.iothread)
		}
		props.with("id", scsi.alias.name)
		if (driver !== null) {
			props.withUnlessDefault("num_queues", driver.queues).withUnlessDefault("cmd_per_lun", driver.cmdPerLun).
				withUnlessDefault("max_sectors", driver.maxSectors).with("ioeventfd", VirtioProps.bool(driver.ioeventfd))
		}
		props
	}

	private def serial(Guest guest, VirtioSerialController serial) {
		VirtioProps.of(guest, serial, "virtio-serial", serial.model?.literal, serial.driver).with("id", serial.alias.name).
			with("max_ports", serial.ports).with("vectors", serial.vectors)
	}
}
