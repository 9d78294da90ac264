// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.filesystem.MountFilesystem
import org.guestwright.model.types.OnOff
import org.guestwright.qemu.CommandBuilder

/** The process that serves a folder of the host. libvirt starts it; a person who runs QEMU without libvirt does. */
class Virtiofsd {

	/** The socket of the process; for a standalone line, notes how it is started. */
	static def String start(CommandBuilder command, MountFilesystem filesystem) {
		val host = command.guest.host
		val name = command.guest.domain.name
		if (!command.standalone) {
			return host.domainFolder(name) + "/" + filesystem.alias.name + "-fs.sock"
		}
		val socket = command.folder + "/" + filesystem.alias.name + ".sock"
		val binary = filesystem.binary
		val words = newArrayList(binary?.path ?: "/usr/libexec/virtiofsd", "--socket-path=" + socket, "--shared-dir=" + filesystem.source.dir)
		if (binary?.cache?.mode !== null) {
			words.add("--cache=" + binary.cache.mode.literal)
		}
		if (binary?.sandbox?.mode !== null) {
			words.add("--sandbox=" + binary.sandbox.mode.literal)
		}
		if (binary?.xattr == OnOff.ON) {
			words.add("--xattr")
		}
		if (binary?.threadPool?.size !== null) {
			words.add("--thread-pool-size=" + binary.threadPool.size)
		}
		if (binary?.openfiles?.max !== null) {
			words.add("--rlimit-nofile=" + binary.openfiles.max)
		}
		if (filesystem.idmap !== null) {
			filesystem.idmap.uids.forEach[words.add("--uid-map=:" + start + ":" + target + ":" + count + ":")]
			filesystem.idmap.gids.forEach[words.add("--gid-map=:" + start + ":" + target + ":" + count + ":")]
		}
		command.accompany("virtiofsd serves " + filesystem.source.dir + " to the guest", words)
		socket
	}
}
