// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.controller.PciController
import org.guestwright.model.diagnostic.Category
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** The properties of bridges, ports, expanders and further host bridges. */
class PciControllerProps {

	static def Props of(PciController pci) {
		if (pci.implementation === null) {
			throw new Refusal("pci.implementation", Category.INTERNAL_ERROR, "Required option 'modelName' is not set for PCI controller with index '"
				+ Guest.index(pci) + "', model '" + pci.model.literal + "' and modelName 'none'", pci)
		}
		val target = pci.target
		val id = pci.alias.name
		val props = Props.of("driver", pci.implementation.name)
		val reserve = if(target === null || target.memReserve === null) null else Long.valueOf(target.memReserve.longValue * 1024)
		switch pci.model {
			case PCI_BRIDGE:
				props.with("chassis_nr", target.chassisNr).withUnlessDefault("mem-reserve", reserve).with("id", id)
			case PCI_EXPANDER_BUS,
			case PCIE_EXPANDER_BUS:
				props.with("bus_nr", target.busNr).with("id", id).with("numa_node", target.node)
			case PCIE_ROOT_PORT,
			case PCIE_SWITCH_DOWNSTREAM_PORT:
				props.with("port", target.port).with("chassis", target.chassis).with("id", id).
					with("hotplug", VirtioProps.bool(target.hotplug)).withUnlessDefault("mem-reserve", reserve)
			case PCI_ROOT:
				props.with("index", Guest.number(target.index, 0)).withUnlessDefault("mem-reserve", reserve).with("id", id).
					with("numa_node", target.node)
			default:
				props.with("id", id)
		}
	}
}
