// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.qemu.QemuDeprecationBehavior
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The environment, the guest's name, what becomes of deprecated words, and the key that libvirt encrypts secrets with. */
class IdentityArguments implements Section {

	override write(CommandBuilder command) {
		val name = command.guest.domain.name
		val out = command.out
		if (command.standalone) {
			out.pairs("-name", null, Props.of("guest", name))
			deprecated(command)
			return
		}
		val host = command.guest.host
		val folder = host.domainFolder(name)
		val environment = command.environment
		environment.put("LC_ALL", "C")
		host.identity.environment.forEach[variable, value|environment.put(variable, value)]
		if (host.privileged) {
			environment.put("HOME", folder)
			environment.put("XDG_DATA_HOME", folder + "/.local/share")
			environment.put("XDG_CACHE_HOME", folder + "/.cache")
			environment.put("XDG_CONFIG_HOME", folder + "/.config")
		} else {
			environment.put("XDG_CACHE_HOME", folder + "/.cache")
		}
		out.pairs("-name", null, Props.of("guest", name).with("debug-threads", true))
		deprecated(command)
		out.flag("-S")
		out.object(Props.of("qom-type", "secret").with("id", "masterKey0").with("format", "raw").with("file", folder + "/master-key.aes"))
	}

	private def deprecated(CommandBuilder command) {
		val behavior = command.guest.domain.qemuDeprecation?.behavior ?: QemuDeprecationBehavior.NONE
		if (behavior != QemuDeprecationBehavior.NONE && command.guest.has(Capability.COMPAT_DEPRECATED)) {
			command.out.json("-compat", Props.of("deprecated-output", "hide").
				with("deprecated-input", if(behavior == QemuDeprecationBehavior.OMIT) null else behavior))
		}
	}
}
