// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.capability.Capability
import org.guestwright.model.clock.TickTimer
import org.guestwright.model.clock.TickPolicy
import org.guestwright.model.clock.TimerName
import org.guestwright.model.clock.TscTimer
import org.guestwright.model.cpu.Cpu
import org.guestwright.model.cpu.CpuMode
import org.guestwright.model.diagnostic.Category
import org.guestwright.model.feature.FeatureState
import org.guestwright.model.feature.Features
import org.guestwright.model.feature.HypervCustom
import org.guestwright.model.feature.HypervPassthrough
import org.guestwright.model.platform.PanicModel
import org.guestwright.model.types.OnOff
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.Refusal

/** The CPU: its model, its features, and what the hypervisor offers to the guest through it. */
class CpuArguments implements Section {

	override write(CommandBuilder command) {
		val guest = command.guest
		val flags = flags(guest)
		val model = model(guest) ?: (if(flags.empty) null else fallback(guest))
		if (model !== null) {
			command.out.word("-cpu", model + flags)
		}
	}

	private def String model(Guest guest) {
		val cpu = guest.domain.cpu
		if (cpu === null || cpu.mode === null) {
			return if(guest.machine.isArch("i686") && guest.devices.emulator.contains("x86_64")) "qemu32"
		}
		val name = switch cpu.mode {
			case HOST_PASSTHROUGH: "host" + (if(guest.machine.isArch("armv7l") && guest.machine.profile.arch == "aarch64") ",aarch64=off" else "") + migratable(guest, cpu)
			case MAXIMUM: "max" + migratable(guest, cpu)
			case HOST_MODEL: hostModel(guest)
			default: cpu.model.name
		}
		val vendor = if(cpu.model !== null && cpu.model.vendorId !== null) ",vendor=" + cpu.model.vendorId else ""
		name + vendor + cpu.features.map[feature|
			switch feature.policy {
				case FORCE, case REQUIRE: "," + qemuName(guest, feature.name) + "=on"
				case DISABLE, case FORBID: "," + qemuName(guest, feature.name) + "=off"
				default: ""
			}
		].join
	}

	private def migratable(Guest guest, Cpu cpu) {
		if(cpu.migratable !== null && guest.has(Capability.CPU_MIGRATABLE)) ",migratable=" + cpu.migratable.literal else ""
	}

	private def hostModel(Guest guest) {
		if (!guest.machine.isPower64) {
			throw new Refusal("cpu.host-model", Category.INTERNAL_ERROR,
				"unexpected host-model CPU for " + guest.machine.arch + " architecture", guest.domain.cpu)
		}
		"host"
	}

	// libvirt keeps names of features that QEMU has changed since.
	private def qemuName(Guest guest, String feature) {
		if(!guest.machine.isX86) feature else switch feature {
			case "cmp_legacy": "cmp-legacy"
			case "ds_cpl": "ds-cpl"
			case "fxsr_opt": "fxsr-opt"
			case "kvm_pv_eoi": "kvm-pv-eoi"
			case "kvm_pv_unhalt": "kvm-pv-unhalt"
			case "lahf_lm": "lahf-lm"
			case "nodeid_msr": "nodeid-msr"
			case "pclmuldq": "pclmulqdq"
			case "perfctr_core": "perfctr-core"
			case "perfctr_nb": "perfctr-nb"
			case "tsc_adjust": "tsc-adjust"
			default: feature
		}
	}

	private def fallback(Guest guest) {
		switch guest.machine.arch {
			case "i686": "qemu32"
			case "x86_64": "qemu64"
			default: throw new Refusal("cpu.flags", Category.CONFIG_UNSUPPORTED,
				"CPU flags requested but can't determine default CPU for arch " + guest.machine.arch, guest.domain.cpu)
		}
	}

	private def String flags(Guest guest) {
		val flags = new StringBuilder
		timers(guest, flags)
		val features = guest.domain.features
		if (features !== null) {
			if (features.apic !== null && features.apic.eoi !== null) flags.append(",kvm-pv-eoi=" + features.apic.eoi.literal)
			if (features.pvspinlock !== null) flags.append(",kvm-pv-unhalt=" + features.pvspinlock.state.literal)
			hyperv(features, flags)
		}
		if (guest.devices.panics.exists[model == PanicModel.HYPERV]) flags.append(",hv-crash")
		if (features !== null) {
			kvm(features, flags)
			if (features.pmu !== null && !guest.machine.isPower64) flags.append(",pmu=" + features.pmu.state.literal)
		}
		if (guest.domain.cpu !== null) {
			cache(guest.domain.cpu, flags)
			addresses(guest.domain.cpu, flags)
		}
		flags.toString
	}

	private def timers(Guest guest, StringBuilder flags) {
		for (timer : guest.domain.clock.timers) {
			switch timer {
				TscTimer case timer.frequency !== null && timer.frequency.longValue > 0: flags.append(",tsc-frequency=" + timer.frequency)
				case timer.name == TimerName.KVMCLOCK && timer.present !== null: flags.append(",kvmclock=" + (if(timer.present == YesNo.YES) "on" else "off"))
				case timer.name == TimerName.HYPERVCLOCK && timer.present == YesNo.YES: flags.append(",hv-time=on")
				TickTimer case timer.name == TimerName.ARMVTIMER && timer.tickpolicy == TickPolicy.DELAY: flags.append(",kvm-no-adjvtime=off")
				TickTimer case timer.name == TimerName.ARMVTIMER && timer.tickpolicy == TickPolicy.DISCARD: flags.append(",kvm-no-adjvtime=on")
			}
		}
	}

	private def hyperv(Features features, StringBuilder flags) {
		val hyperv = features.hyperv
		if (hyperv instanceof HypervPassthrough) {
			flags.append(",hv-passthrough=on")
		} else if (hyperv instanceof HypervCustom) {
			on(hyperv.relaxed, "hv-relaxed", flags)
			on(hyperv.vapic, "hv-vapic", flags)
			if (hyperv.spinlocks !== null && hyperv.spinlocks.state == OnOff.ON) {
				flags.append(",hv-spinlocks=0x" + Integer.toHexString(Guest.number(hyperv.spinlocks.retries, 0)))
			}
			on(hyperv.vpindex, "hv-vpindex", flags)
			on(hyperv.runtime, "hv-runtime", flags)
			on(hyperv.synic, "hv-synic", flags)
			if (hyperv.stimer !== null && hyperv.stimer.state == OnOff.ON) {
				flags.append(",hv-stimer=on")
				if (hyperv.stimer.direct !== null && hyperv.stimer.direct.state == OnOff.ON) flags.append(",hv-stimer-direct=on")
			}
			on(hyperv.reset, "hv-reset", flags)
			if (hyperv.vendorId !== null && hyperv.vendorId.state == OnOff.ON) flags.append(",hv-vendor-id=" + hyperv.vendorId.value)
			on(hyperv.frequencies, "hv-frequencies", flags)
			on(hyperv.reenlightenment, "hv-reenlightenment", flags)
			on(hyperv.tlbflush, "hv-tlbflush", flags)
			on(hyperv.ipi, "hv-ipi", flags)
			on(hyperv.evmcs, "hv-evmcs", flags)
			on(hyperv.avic, "hv-avic", flags)
			on(hyperv.emsrBitmap, "hv-emsr-bitmap", flags)
			on(hyperv.xmmInput, "hv-xmm-input", flags)
		}
	}

	private def on(FeatureState feature, String name, StringBuilder flags) {
		if (feature !== null && feature.state == OnOff.ON) flags.append("," + name + "=on")
	}

	private def kvm(Features features, StringBuilder flags) {
		val kvm = features.kvm
		if (kvm === null) {
			return
		}
		if (kvm.hidden !== null && kvm.hidden.state == OnOff.ON) flags.append(",kvm=off")
		on(kvm.hintDedicated, "kvm-hint-dedicated", flags)
		on(kvm.pollControl, "kvm-poll-control", flags)
		if (kvm.pvIpi !== null && kvm.pvIpi.state == OnOff.OFF) flags.append(",kvm-pv-ipi=off")
	}

	private def cache(Cpu cpu, StringBuilder flags) {
		if (cpu.cache === null) {
			return
		}
		val host = cpu.mode == CpuMode.HOST_PASSTHROUGH || cpu.mode == CpuMode.MAXIMUM
		switch cpu.cache.mode {
			case EMULATE: flags.append(",l3-cache=on" + (if(host) ",host-cache-info=off" else ""))
			case PASSTHROUGH: flags.append(",host-cache-info=on,l3-cache=off")
			case DISABLE: flags.append((if(host) ",host-cache-info=off" else "") + ",l3-cache=off")
		}
	}

	private def addresses(Cpu cpu, StringBuilder flags) {
		val addresses = cpu.maxphysaddr
		if (addresses === null) {
			return
		}
		switch addresses.mode {
			case PASSTHROUGH:
				flags.append(",host-phys-bits=on" + (if(Guest.number(addresses.limit, 0) > 0) ",host-phys-bits-limit=" + addresses.limit else ""))
			case EMULATE:
				flags.append(if(Guest.number(addresses.bits, 0) > 0) ",phys-bits=" + addresses.bits else ",host-phys-bits=off")
		}
	}
}
