// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.SpaprVioAddress
import org.guestwright.model.diagnostic.Category
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal

/** The place of the store for the settings of a pSeries guest's firmware; the machine brings the store itself along. */
class NvramArguments implements Section {

	override write(CommandBuilder command) {
		val nvram = command.guest.devices.nvram
		if (nvram === null) {
			return
		}
		if (!command.guest.machine.isPseries) {
			throw new Refusal("nvram.machine", Category.CONFIG_UNSUPPORTED, "nvram device is only supported for PPC64", nvram)
		}
		switch address : nvram.address {
			SpaprVioAddress: command.out.word("-global", "spapr-nvram.reg=0x" + Long.toHexString(address.reg.longValue))
			default: throw new Refusal("nvram.address", Category.XML_ERROR, "nvram address type must be spaprvio", nvram)
		}
	}
}
