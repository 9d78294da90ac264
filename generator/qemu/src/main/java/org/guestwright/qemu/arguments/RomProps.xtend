// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.Rom
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.option.Props

/** The firmware that a device brings along. */
package class RomProps {

	/** The properties; none where nothing is said of it. */
	static def Props of(Rom rom) {
		if (rom === null) {
			Props.of
		} else if (rom.enabled == YesNo.NO) {
			Props.of("romfile", "")
		} else {
			Props.of("rombar", if(rom.bar === null) null else Long.valueOf(if(VirtioProps.bool(rom.bar)) 1 else 0)).with("romfile", rom.file)
		}
	}
}
