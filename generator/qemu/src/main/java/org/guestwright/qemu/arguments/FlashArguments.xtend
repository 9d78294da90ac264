// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.nvram.OsNvram
import org.guestwright.model.os.OsLoaderType
import org.guestwright.model.os.PflashFormat
import org.guestwright.model.storage.FileSource
import org.guestwright.model.storage.StorageFactory
import org.guestwright.model.storage.StorageSource
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props
import org.guestwright.qemu.storage.Image
import org.guestwright.qemu.storage.Sources

/** The flash chips of a UEFI guest: the firmware's code, and its variables. */
class FlashArguments implements Section {

	override write(CommandBuilder command) {
		val os = command.guest.domain.os
		if (!isFlash(command.guest)) {
			return
		}
		storage(command, "libvirt-pflash0", os.loader.path)
		format(command, "libvirt-pflash0", os.loader.format, os.loader.readonly == YesNo.YES)
		if (os.nvram !== null) {
			prepare(command, os.nvram)
			BlockLayers.write(command, #[variables(command, os.nvram)])
		}
	}

	/** Names the chips to the machine. */
	static def void name(Guest guest, Props machine) {
		if (isFlash(guest)) {
			machine.with("pflash0", "libvirt-pflash0-format")
			val nvram = guest.domain.os.nvram
			if (nvram !== null) {
				machine.with("pflash1", BlockLayers.top(guest, image(nvram, Sources.of(nvram))))
			}
		}
	}

	private static def isFlash(Guest guest) {
		guest.domain.os.loader !== null && guest.domain.os.loader.type == OsLoaderType.PFLASH
	}

	private static def image(OsNvram nvram, StorageSource source) {
		new Image(source, if(nvram.format == PflashFormat.QCOW2) "qcow2" else "raw", false).name("libvirt-pflash1")
	}

	private def variables(CommandBuilder command, OsNvram nvram) {
		val source = Sources.of(nvram)
		if (command.standalone && source instanceof FileSource) {
			val file = StorageFactory.eINSTANCE.createFileSource
			file.file = own(command, (source as FileSource).file)
			return image(nvram, file)
		}
		image(nvram, source)
	}

	private def prepare(CommandBuilder command, OsNvram nvram) {
		val source = Sources.of(nvram)
		if (command.standalone && nvram.template !== null && source instanceof FileSource) {
			command.prepare("the UEFI variables start as a copy of the firmware's own", "cp", "-n", nvram.template,
				own(command, (source as FileSource).file))
		}
	}

	// Where libvirt would keep the variables, a person cannot write.
	private def own(CommandBuilder command, String path) {
		if(path.startsWith(command.guest.host.stateFolder)) command.folder + "/VARS.fd" else path
	}

	private def storage(CommandBuilder command, String name, String path) {
		command.out.json("-blockdev", Props.of("driver", "file").with("filename", path).with("node-name", name + "-storage").
			with("auto-read-only", true).with("discard", "unmap"))
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
