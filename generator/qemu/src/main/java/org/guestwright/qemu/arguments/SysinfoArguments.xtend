// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.eclipse.emf.common.util.Enumerator
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.diagnostic.Problem
import org.guestwright.model.os.SmbiosMode
import org.guestwright.model.sysinfo.FwcfgSysinfo
import org.guestwright.model.sysinfo.SmbiosSysinfo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** What the firmware's tables say of the machine, and blobs that the firmware hands on. */
class SysinfoArguments implements Section {

	override write(CommandBuilder command) {
		val domain = command.guest.domain
		val mode = domain.os.smbios?.mode
		if (mode == SmbiosMode.HOST) {
			throw new Refusal(Problem.error("qemu.unsupported", "the tables of the host cannot be written as QEMU arguments yet",
				"write a sysinfo block of type smbios, and smbios.mode = sysinfo", domain.os.smbios, null))
		}
		if (mode == SmbiosMode.SYSINFO) {
			val info = domain.sysinfos.filter(SmbiosSysinfo).head
			if (info === null) {
				throw new Refusal("smbios.missing", Category.XML_ERROR, "Domain '" + domain.name + "' sysinfo are not available", domain)
			}
			smbios(command, info)
		}
		for (entry : domain.sysinfos.filter(FwcfgSysinfo).flatMap[entries]) {
			command.out.pairs("-fw_cfg", null, Props.of("name", entry.name).with("file", entry.file).with("string", if(entry.file === null) entry.value))
		}
	}

	// The order of entries is QEMU's table's, whatever the order in the domain is.
	private def smbios(CommandBuilder command, SmbiosSysinfo info) {
		if (info.bios !== null) {
			table(command, 0, info.bios.entries.map[name -> value], #["vendor", "version", "date", "release"])
		}
		if (info.system !== null) {
			table(command, 1, info.system.entries.map[name -> value],
				#["manufacturer", "product", "version", "serial", "uuid", "sku", "family"])
		}
		for (board : info.baseBoards) {
			table(command, 2, board.entries.map[name -> value], #["manufacturer", "product", "version", "serial", "asset", "location"])
		}
		if (info.chassis !== null) {
			table(command, 3, info.chassis.entries.map[name -> value], #["manufacturer", "version", "serial", "asset", "sku"])
		}
		if (info.oemStrings !== null) {
			command.out.pairs("-smbios", null, Props.of("type", 11).with("value", info.oemStrings.entries.toList))
		}
	}

	private def table(CommandBuilder command, int type, Iterable<? extends Pair<? extends Enumerator, String>> entries, String[] order) {
		val props = Props.of("type", type)
		for (name : order) {
			props.with(name, entries.findLast[key.literal == name]?.value)
		}
		command.out.pairs("-smbios", null, props)
	}
}
