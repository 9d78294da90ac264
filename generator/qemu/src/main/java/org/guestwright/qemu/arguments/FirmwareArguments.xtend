// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.os.OsLoaderType
import org.guestwright.qemu.CommandBuilder

/** A firmware image that is put into the guest's memory as it is. */
class FirmwareArguments implements Section {

	override write(CommandBuilder command) {
		val loader = command.guest.domain.os.loader
		if (loader !== null && loader.path !== null && loader.type != OsLoaderType.PFLASH) {
			command.out.word("-bios", loader.path)
		}
	}
}
