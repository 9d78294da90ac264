// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.platform.Iommu
import org.guestwright.model.platform.IommuModel
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** An IOMMU; that of ARM is a property of the machine instead. */
class IommuArguments implements Section {

	override write(CommandBuilder command) {
		val iommu = command.guest.devices.iommu
		if (iommu === null) {
			return
		}
		if (iommu.model == IommuModel.INTEL) {
			command.out.device(intel(iommu))
		} else if (iommu.model == IommuModel.VIRTIO) {
			command.out.device(Props.of("driver", "virtio-iommu").with("id", iommu.alias.name).
				withAll(AddressProps.of(command.guest, iommu)))
		}
	}

	// QEMU takes two of the switches as words, for they have a third state.
	private def intel(Iommu iommu) {
		val props = Props.of("driver", "intel-iommu").with("id", iommu.alias.name)
		val driver = iommu.driver
		if (driver !== null) {
			props.with("intremap", driver.intremap).with("caching-mode", VirtioProps.bool(driver.cachingMode)).with("eim", driver.eim).
				with("device-iotlb", VirtioProps.bool(driver.iotlb)).withUnlessDefault("aw-bits", driver.awBits).
				with("dma-translation", VirtioProps.bool(driver.dmaTranslation))
		}
		props
	}
}
