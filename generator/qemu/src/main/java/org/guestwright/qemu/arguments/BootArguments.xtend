// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The firmware's boot menu, and a kernel that is booted directly. */
class BootArguments implements Section {

	override write(CommandBuilder command) {
		val os = command.guest.domain.os
		val out = command.out
		val props = Props.of
		if (os.bootmenu !== null) {
			props.with("menu", os.bootmenu.enable == YesNo.YES)
		}
		props.with("reboot-timeout", if(os.bios !== null) os.bios.rebootTimeout)
		if (os.bootmenu !== null && os.bootmenu.enable == YesNo.YES) {
			props.with("splash-time", os.bootmenu.timeout)
		}
		out.pairs("-boot", null, props.with("strict", true))
		if (os.kernel !== null) out.word("-kernel", os.kernel)
		if (os.initrd !== null) out.word("-initrd", os.initrd)
		if (os.cmdline !== null) out.word("-append", os.cmdline)
		if (os.dtb !== null) out.word("-dtb", os.dtb)
		if (os.acpi !== null) {
			for (table : os.acpi.tables) {
				out.pairs("-acpitable", null, Props.of("sig", "SLIC").with("file", table.path))
			}
		}
	}
}
