// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.security.SecureExecution
import org.guestwright.model.security.Sev
import org.guestwright.model.security.SevCommon
import org.guestwright.model.security.SevSnp
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** The object that keeps a guest's memory secret from its host. */
class LaunchSecurityArguments implements Section {

	override write(CommandBuilder command) {
		val security = command.guest.domain.launchSecurity
		switch security {
			Sev: {
				val props = common(security, "sev-guest").with("policy", security.policy)
				props.with("dh-cert-file", file(command, "dh_cert.base64", security.dhCert))
				props.with("session-file", file(command, "session.base64", security.session))
				command.out.object(props.with("kernel-hashes", hashes(security)))
			}
			SevSnp:
				command.out.object(common(security, "sev-snp-guest").with("kernel-hashes", hashes(security)).with("policy", security.policy).
					with("guest-visible-workarounds", security.guestVisibleWorkarounds).with("id-block", security.idBlock).
					with("id-auth", security.idAuth).with("host-data", security.hostData).
					with("author-key-enabled", if(security.authorKey !== null) security.authorKey == YesNo.YES).
					with("vcek-disabled", if(security.vcek !== null) security.vcek == YesNo.NO))
			SecureExecution:
				command.out.object(Props.of("qom-type", "s390-pv-guest").with("id", "lsec0"))
		}
	}

	// libvirt writes the file before QEMU starts.
	private def file(CommandBuilder command, String name, String content) {
		if (content === null) {
			return null
		}
		val path = command.place(command.guest.host.domainFolder(command.guest.domain.name) + "/" + name)
		if (command.standalone) {
			command.prepare("QEMU reads it from a file", "sh", "-c", "printf %s \"$1\" > \"$2\"", "sh", content, path)
		}
		path
	}

	private def common(SevCommon security, String type) {
		Props.of("qom-type", type).with("id", "lsec0").with("cbitpos", security.cbitpos).with("reduced-phys-bits", security.reducedPhysBits)
	}

	private def hashes(SevCommon security) {
		if(security.kernelHashes === null) null else Boolean.valueOf(security.kernelHashes == YesNo.YES)
	}
}
