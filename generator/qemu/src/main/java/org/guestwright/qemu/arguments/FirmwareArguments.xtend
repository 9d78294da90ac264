// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.os.OsLoaderType
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder

/** A firmware image that is put into the guest's memory as it is; the protection of one in a flash chip. */
class FirmwareArguments implements Section {

	override write(CommandBuilder command) {
		val loader = command.guest.domain.os.loader
		if (loader === null || loader.path === null) {
			return
		}
		if (loader.type != OsLoaderType.PFLASH) {
			command.out.word("-bios", loader.path)
		} else if (loader.secure == YesNo.YES) {
			command.out.word("-global", "driver=cfi.pflash01,property=secure,value=on")
		}
	}
}
