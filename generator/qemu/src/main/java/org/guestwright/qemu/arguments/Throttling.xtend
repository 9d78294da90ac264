// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.disk.Disk
import org.guestwright.model.disk.DiskIoTune
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Option
import org.guestwright.qemu.option.Props

/**
 * Limits for reads and writes. libvirt sets them when the guest runs, and has nothing for them on the command line; without
 * libvirt they are a filter above the images.
 */
class Throttling {

	/** Writes the filter of a disk, and gives its name. */
	static def String write(CommandBuilder command, Disk disk, String node) {
		if (node === null) {
			return null
		}
		val tune = disk.iotune
		val group = "throttle-" + (tune.groupName ?: disk.alias.name)
		val exists = command.out.list.exists[it instanceof Option.Tree && (it as Option.Tree).props.get("id") == group]
		if (!exists) {
			command.out.object(Props.of("qom-type", "throttle-group").with("id", group).with("limits", limits(tune)))
		}
		val filter = "throttle-" + disk.target.dev
		command.out.json("-blockdev", Props.of("driver", "throttle").with("node-name", filter).with("throttle-group", group).with("file", node))
		filter
	}

	private static def limits(DiskIoTune tune) {
		Props.of.withUnlessDefault("bps-total", tune.totalBytesSec).withUnlessDefault("bps-read", tune.readBytesSec).
			withUnlessDefault("bps-write", tune.writeBytesSec).withUnlessDefault("iops-total", tune.totalIopsSec).
			withUnlessDefault("iops-read", tune.readIopsSec).withUnlessDefault("iops-write", tune.writeIopsSec).
			withUnlessDefault("bps-total-max", tune.totalBytesSecMax).withUnlessDefault("bps-read-max", tune.readBytesSecMax).
			withUnlessDefault("bps-write-max", tune.writeBytesSecMax).withUnlessDefault("iops-total-max", tune.totalIopsSecMax).
			withUnlessDefault("iops-read-max", tune.readIopsSecMax).withUnlessDefault("iops-write-max", tune.writeIopsSecMax).
			withUnlessDefault("bps-total-max-length", tune.totalBytesSecMaxLength).
			withUnlessDefault("bps-read-max-length", tune.readBytesSecMaxLength).
			withUnlessDefault("bps-write-max-length", tune.writeBytesSecMaxLength).
			withUnlessDefault("iops-total-max-length", tune.totalIopsSecMaxLength).
			withUnlessDefault("iops-read-max-length", tune.readIopsSecMaxLength).
			withUnlessDefault("iops-write-max-length", tune.writeIopsSecMaxLength).withUnlessDefault("iops-size", tune.sizeIopsSec)
	}
}
