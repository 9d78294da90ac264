// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.tpm.TPM
import org.guestwright.model.tpm.TPMEmulator
import org.guestwright.model.tpm.TPMExternal
import org.guestwright.model.tpm.TPMModel
import org.guestwright.model.tpm.TPMPassthrough
import org.guestwright.model.tpm.TPMProxy
import org.guestwright.model.tpm.TPMVersion
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Trusted Platform Modules and the proxy to one of the host. */
class TpmArguments implements Section {
	static val CHARDEV = "chrtpm"

	override write(CommandBuilder command) {
		for (tpm : command.guest.devices.tpms) {
			switch tpm {
				TPMProxy: proxy(command, tpm)
				TPM: module(command, tpm)
			}
		}
	}

	private def proxy(CommandBuilder command, TPMProxy proxy) {
		command.out.device(Props.of("driver", proxy.model).with("id", proxy.alias.name).
			with("host-path", (proxy.backend as TPMPassthrough).device.path))
	}

	private def module(CommandBuilder command, TPM tpm) {
		val id = "tpm-" + tpm.alias.name
		val backend = Props.of("id", id)
		switch source : tpm.backend {
			TPMPassthrough: passthrough(command, tpm, source.device.path, backend)
			TPMEmulator: socket(command, emulatorSocket(command, tpm, source), backend)
			TPMExternal: socket(command, source.source.path, backend)
		}
		command.out.pairs("-tpmdev", if(tpm.backend instanceof TPMPassthrough) "passthrough" else "emulator", backend)
		val driver = if(tpm.model == TPMModel.TPM_TIS && !command.guest.machine.isX86) "tpm-tis-device" else tpm.model.literal
		command.out.device(Props.of("driver", driver).with("tpmdev", id).with("id", tpm.alias.name).
			withAll(AddressProps.of(command.guest, tpm)))
	}

	private def passthrough(CommandBuilder command, TPM tpm, String path, Props backend) {
		if (command.standalone) {
			backend.with("path", path)
		} else {
			backend.with("path", command.passDescriptor("tpm", tpm.alias.name)).
				with("cancel-path", command.passDescriptor("cancel", tpm.alias.name))
		}
	}

	private def socket(CommandBuilder command, String path, Props backend) {
		command.out.chardev("socket", Props.of("id", CHARDEV).with("path", path))
		backend.with("chardev", CHARDEV)
	}

	private def emulatorSocket(CommandBuilder command, TPM tpm, TPMEmulator emulator) {
		val name = command.guest.domain.name
		if (!command.standalone) {
			return command.guest.host.tpmSocket(name)
		}
		val folder = command.folder
		val path = folder + "/" + tpm.alias.name + ".sock"
		command.prepare("the TPM emulator of " + tpm.alias.name + ", which must be listening before QEMU starts", "swtpm", "socket",
			if(emulator.version == TPMVersion.V20) "--tpm2", "--tpmstate", "dir=" + folder, "--ctrl", "type=unixio,path=" + path,
			"--terminate", "--daemon")
		if (emulator.encryption !== null) {
			command.omit(emulator.encryption, "the state of the TPM is not encrypted: the passphrase is in libvirt's keeping")
		}
		path
	}
}
