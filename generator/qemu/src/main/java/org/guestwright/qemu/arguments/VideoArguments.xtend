// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.types.YesNo
import org.guestwright.model.value.Numeral
import org.guestwright.model.video.Video
import org.guestwright.model.video.VideoDriverName
import org.guestwright.model.video.VideoModelType
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal
import org.guestwright.qemu.option.Props

/** Graphics cards. */
class VideoArguments implements Section {

	override write(CommandBuilder command) {
		for (video : command.guest.devices.videos.filter[model.type != VideoModelType.NONE]) {
			val model = video.model
			val drawnElsewhere = video.driver?.name == VideoDriverName.VHOSTUSER
			val chardev = if(drawnElsewhere) VhostUserVideo.connect(command, video) else null
			val props = (if(drawnElsewhere) VhostUserVideo.card(command.guest, video) else driver(command.guest, video)).
				with("id", video.alias.name)
			if (!drawnElsewhere && model.type == VideoModelType.VIRTIO && command.guest.has(Capability.VIRTIO_GPU_VIRGL) && model.acceleration?.accel3d !== null) {
				props.with("virgl", model.acceleration.accel3d == YesNo.YES)
			}
			if (model.type == VideoModelType.VIRTIO || model.type == VideoModelType.QXL) {
				props.withUnlessDefault("max_outputs", model.heads)
			}
			if (drawnElsewhere) {
				props.with("chardev", chardev)
			} else {
				memory(command.guest, video, props)
			}
			if (model.resolution !== null) {
				props.withUnlessDefault("xres", model.resolution.x).withUnlessDefault("yres", model.resolution.y)
			}
			command.out.device(props.withAll(AddressProps.of(command.guest, video)))
		}
	}

	// The first card is the one to start on, and offers the VGA standard where QEMU's model of it can.
	private def driver(Guest guest, Video video) {
		val type = video.model.type
		val gl = video.model.acceleration?.accel3d == YesNo.YES
		if (type == VideoModelType.VIRTIO && video.model.primary == YesNo.YES && guest.has(Capability.DEVICE_VIRTIO_VGA)) {
			val props = VirtioProps.of(guest, video, "virtio-vga", null, video.driver)
			return props.with("driver", if(gl && guest.has(Capability.VIRTIO_VGA_GL)) "virtio-vga-gl" else "virtio-vga")
		}
		if (type == VideoModelType.VIRTIO) {
			return VirtioProps.of(guest, video, if(gl && guest.has(Capability.VIRTIO_GPU_GL_PCI)) "virtio-gpu-gl" else "virtio-gpu", null,
				video.driver)
		}
		val name = if(video.model.primary == YesNo.YES) primary(type) else if(type == VideoModelType.QXL) "qxl"
		if (name === null) {
			throw new Refusal("video.model.unsupported", Category.INTERNAL_ERROR, "invalid model for video type '" + type.literal + "'", video)
		}
		Props.of("driver", name)
	}

	private def primary(VideoModelType type) {
		switch type {
			case VGA: "VGA"
			case CIRRUS: "cirrus-vga"
			case VMVGA: "vmware-svga"
			case QXL: "qxl-vga"
			case BOCHS: "bochs-display"
			case RAMFB: "ramfb"
			default: null
		}
	}

	private def memory(Guest guest, Video video, Props props) {
		val model = video.model
		switch model.type {
			case QXL:
				props.withUnlessDefault("ram_size", kib(model.ram) * 1024).withUnlessDefault("vram_size", kib(model.vram) * 1024).
					with("vram64_size_mb", kib(model.vram64) / 1024).with("vgamem_mb", kib(model.vgamem) / 1024)
			case VGA,
			case VMVGA:
				props.withUnlessDefault("vgamem_mb", kib(model.vram) / 1024)
			case BOCHS:
				props.withUnlessDefault("vgamem", kib(model.vram) * 1024)
			case VIRTIO:
				props.with("blob", VirtioProps.bool(model.blob))
			default: {
			}
		}
	}

	private static def long kib(Numeral number) {
		if(number === null) 0 else number.longValue
	}
}
