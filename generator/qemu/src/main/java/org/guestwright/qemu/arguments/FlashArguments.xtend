// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.nvram.FileNvram
import org.guestwright.model.os.OsLoaderType
import org.guestwright.model.os.PflashFormat
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The flash chips of a UEFI guest: the firmware's code, and its variables. */
class FlashArguments implements Section {

	override write(CommandBuilder command) {
		val os = command.guest.domain.os
		if (!isFlash(command.guest)) {
			return
		}
		storage(command, "libvirt-pflash0", os.loader.path, null)
		format(command, "libvirt-pflash0", os.loader.format, os.loader.readonly == YesNo.YES)
		val nvram = os.nvram as FileNvram
		if (nvram !== null) {
			val path = variables(command, nvram)
			if (isPlain(command.guest, nvram)) {
				storage(command, "libvirt-pflash1", path, Boolean.FALSE)
			} else {
				storage(command, "libvirt-pflash1", path, null)
				format(command, "libvirt-pflash1", nvram.format, false)
			}
		}
	}

	/** Names the chips to the machine. */
	static def void name(Guest guest, Props machine) {
		if (isFlash(guest)) {
			machine.with("pflash0", "libvirt-pflash0-format")
			val nvram = guest.domain.os.nvram as FileNvram
			if (nvram !== null) {
				machine.with("pflash1", if(isPlain(guest, nvram)) "libvirt-pflash1-storage" else "libvirt-pflash1-format")
			}
		}
	}

	private static def isFlash(Guest guest) {
		guest.domain.os.loader !== null && guest.domain.os.loader.type == OsLoaderType.PFLASH
	}

	// A plain file needs no layer for its format where QEMU can do without.
	private static def isPlain(Guest guest, FileNvram nvram) {
		nvram.format != PflashFormat.QCOW2 && guest.has(Capability.BLOCKJOB_BACKING_MASK_PROTOCOL)
	}

	// Where libvirt would keep the variables, a person cannot write.
	private def variables(CommandBuilder command, FileNvram nvram) {
		val path = nvram.path ?: nvram.source?.file
		if (!command.standalone) {
			return path
		}
		val host = command.guest.host
		val own = if(path.startsWith(host.stateFolder)) command.folder + "/VARS.fd" else path
		if (nvram.template !== null) {
			command.prepare("the UEFI variables start as a copy of the firmware's own", "cp", "-n", nvram.template, own)
		}
		own
	}

	private def storage(CommandBuilder command, String name, String path, Boolean readonly) {
		val props = Props.of("driver", "file").with("filename", path).with("node-name", name + "-storage")
		command.out.json("-blockdev", if(readonly === null) props.with("auto-read-only", true).with("discard", "unmap")
			else props.with("read-only", readonly))
	}

	private def format(CommandBuilder command, String name, PflashFormat format, boolean readonly) {
		val props = Props.of("node-name", name + "-format").with("read-only", readonly)
		if (format == PflashFormat.QCOW2) {
			command.out.json("-blockdev", props.with("driver", "qcow2").with("file", name + "-storage"))
		} else {
			command.out.json("-blockdev", props.with("driver", "raw").with("file", name + "-storage"))
		}
	}
}
