// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.hostdev.RedirFilter
import org.guestwright.model.hostdev.RedirFilterRule
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** USB devices that are plugged in elsewhere, and the rules for which of them may come. */
class RedirectionArguments implements Section {

	override write(CommandBuilder command) {
		val filter = command.guest.devices.redirfilters.head
		val rules = if(filter === null) null else text(filter)
		for (device : command.guest.devices.redirdevs) {
			val chardev = Chardevs.write(command, device.chardev, device.alias.name)
			command.out.device(Props.of("driver", "usb-redir").with("chardev", chardev).with("id", device.alias.name).
				with("filter", rules).with("bootindex", device.boot?.order).withAll(AddressProps.of(command.guest, device)))
		}
	}

	private def text(RedirFilter filter) {
		filter.rules.map[text].join("|")
	}

	private def text(RedirFilterRule rule) {
		#[rule.deviceClass ?: "-1", rule.vendor ?: "-1", rule.product ?: "-1", version(rule.version), if(rule.allow == YesNo.YES) "1" else "0"].
			join(":")
	}

	// USB has its versions as four decimal digits: 1.10 is 0x0110.
	private def version(String version) {
		if (version === null) {
			return "-1"
		}
		val dot = version.indexOf('.')
		"0x" + (if(dot < 2) "0") + version.substring(0, dot) + version.substring(dot + 1)
	}
}
