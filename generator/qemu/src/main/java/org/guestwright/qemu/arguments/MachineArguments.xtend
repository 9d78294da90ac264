// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.audio.SoundModel
import org.guestwright.model.capability.Capability
import org.guestwright.model.clock.TimerName
import org.guestwright.model.cpu.CpuMode
import org.guestwright.model.device.BootableDevice
import org.guestwright.model.feature.FeatureState
import org.guestwright.model.feature.Features
import org.guestwright.model.feature.OptionalFeatureState
import org.guestwright.model.memory.MemoryModel
import org.guestwright.model.platform.IommuModel
import org.guestwright.model.types.OnOff
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The machine with its switches, and what executes the guest. */
class MachineArguments implements Section {
	static val MEBIBYTE = 1024 * 1024

	override write(CommandBuilder command) {
		val guest = command.guest
		val domain = guest.domain
		val props = Props.of("usb", false)
		if (domain.keywrap !== null) {
			for (cipher : domain.keywrap.ciphers) {
				props.with(cipher.name.literal + "-key-wrap", cipher.state == OnOff.ON)
			}
		}
		if (domain.features !== null) {
			features(guest, domain.features, props)
		}
		if (guest.devices.iommu !== null && guest.devices.iommu.model == IommuModel.SMMUV3) {
			props.with("iommu", "smmuv3")
		}
		memory(guest, props)
		if (NumaArguments.hasHmat(guest)) {
			props.with("hmat", true)
		}
		if (guest.machine.isPseries && domain.cpu !== null && domain.cpu.mode == CpuMode.HOST_MODEL && domain.cpu.model !== null) {
			props.with("max-cpu-compat", domain.cpu.model.name)
		}
		if (domain.launchSecurity !== null) {
			props.with(if(guest.has(Capability.CONFIDENTIAL_GUEST_SUPPORT)) "confidential-guest-support" else "memory-encryption", "lsec0")
		}
		FlashArguments.name(guest, props)
		if (domain.os.bios !== null && domain.os.bios.useserial == YesNo.YES) {
			props.with("graphics", false)
		}
		for (timer : domain.clock.timers.filter[name == TimerName.HPET && present !== null]) {
			if (guest.has(Capability.MACHINE_HPET)) {
				props.with("hpet", timer.present == YesNo.YES)
			}
		}
		val speaker = guest.devices.sounds.findFirst[model == SoundModel.PCSPK]
		if (speaker !== null) {
			props.with("pcspk-audiodev", SoundArguments.audio(guest, speaker, speaker.audio?.id))
		}
		acpi(guest, props)
		props.with("loadparm", loadParameter(guest))
		command.out.pairs("-machine", guest.machine.name, props)
		command.out.pairs("-accel", guest.machine.accelerator.qemuName, accelerator(guest))
		val tseg = domain.features?.smm?.tseg
		if (tseg !== null) {
			command.out.word("-global", "mch.extended-tseg-mbytes=" + tseg.bytes("MiB") / MEBIBYTE)
		}
	}

	private def features(Guest guest, Features features, Props props) {
		props.with("vmport", state(features.vmport))
		if (features.smm !== null) {
			props.with("smm", features.smm.state != OnOff.OFF)
		}
		val gic = features.gic
		if (gic !== null && guest.machine.profile.arch == "aarch64") {
			props.with("gic-version", gic.version)
		}
		if (features.ioapic !== null) {
			props.with("kernel_irqchip", if(features.ioapic.driver.literal == "qemu") "split" else "on")
		}
		val hpt = features.hpt
		if (hpt !== null) {
			props.with("resize-hpt", hpt.resizing)
			if (hpt.maxpagesize !== null) {
				props.with("cap-hpt-max-page-size", hpt.maxpagesize.kibibytes("KiB") + "k")
			}
		}
		props.with("cap-htm", state(features.htm)).with("cap-nested-hv", state(features.nestedHv)).with("cap-ccf-assist", state(features.ccfAssist))
		if (features.cfpc !== null) props.with("cap-cfpc", features.cfpc.value)
		if (features.sbbc !== null) props.with("cap-sbbc", features.sbbc.value)
		if (features.ibs !== null) props.with("cap-ibs", features.ibs.value)
		props.with("ras", state(features.ras)).with("i8042", state(features.ps2))
	}

	private def memory(Guest guest, Props props) {
		val domain = guest.domain
		val dump = domain.memory.dumpCore
		props.with("dump-guest-core", if(dump === null) guest.host.memory.dumpGuestCore else dump == OnOff.ON)
		if (domain.memoryBacking !== null && domain.memoryBacking.nosharepages) {
			props.with("mem-merge", false)
		}
		if (guest.devices.memories.exists[model == MemoryModel.NVDIMM]) {
			props.with("nvdimm", true)
		}
		guest.devices.memories.filter[model == MemoryModel.SGX_EPC].forEach[module, index|
			props.with("sgx-epc." + index + ".memdev", "mem" + module.alias.name).with("sgx-epc." + index + ".node", module.target.node)
		]
		if (domain.cpu === null || domain.cpu.numa === null) {
			props.with("memory-backend", guest.machine.type.map[defaultRam].orElse(null))
		}
	}

	// Newer QEMUs say which machines have a switch for ACPI; older ones have an option of its own.
	private def acpi(Guest guest, Props props) {
		if (guest.machine.type.map[acpi == Boolean.TRUE].orElse(false)) {
			props.with("acpi", guest.domain.features !== null && guest.domain.features.acpi)
		}
	}

	// The menu entry belongs to the device that is tried first.
	private def loadParameter(Guest guest) {
		val devices = guest.devices
		#[devices.disks, devices.interfaces, devices.hostdevs].flatten.filter(BootableDevice).
			findFirst[boot !== null && Guest.number(boot.order, 0) == 1 && boot.loadparm !== null]?.boot?.loadparm
	}

	private def accelerator(Guest guest) {
		val props = Props.of
		val features = guest.domain.features
		if (features !== null && guest.machine.isEmulated && features.tcg !== null && features.tcg.tbCache !== null) {
			props.with("tb-size", features.tcg.tbCache.kibibytes("KiB") / 1024)
		}
		if (features !== null && !guest.machine.isEmulated && features.kvm !== null && features.kvm.dirtyRing !== null
			&& features.kvm.dirtyRing.state == OnOff.ON) {
			props.with("dirty-ring-size", features.kvm.dirtyRing.size)
		}
		props
	}

	private def Boolean state(OptionalFeatureState feature) {
		if(feature === null) null else VirtioProps.bool(feature.state)
	}

	private def Boolean state(FeatureState feature) {
		if(feature === null) null else VirtioProps.bool(feature.state)
	}
}
