// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Map;
import java.util.Set;

/** The CPU's model, its features, and how many there are. */
final class CpuOptions implements Family {
    /** Hyper-V's enlightenments that are on or off, by QEMU's name without {@code hv-}; libvirt's follows. */
    private static final Map<String, String> HYPERV = Map.ofEntries(
            Map.entry("relaxed", "relaxed"),
            Map.entry("vapic", "vapic"),
            Map.entry("vpindex", "vpindex"),
            Map.entry("runtime", "runtime"),
            Map.entry("synic", "synic"),
            Map.entry("stimer", "stimer"),
            Map.entry("reset", "reset"),
            Map.entry("frequencies", "frequencies"),
            Map.entry("reenlightenment", "reenlightenment"),
            Map.entry("tlbflush", "tlbflush"),
            Map.entry("ipi", "ipi"),
            Map.entry("evmcs", "evmcs"),
            Map.entry("avic", "avic"),
            Map.entry("emsr-bitmap", "emsr_bitmap"),
            Map.entry("xmm-input", "xmm_input"));

    private static final Set<String> SILENT = Set.of("model", "l3-cache", "host-cache-info");

    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-cpu" -> cpu(option, draft);
            case "-smp" -> number(option, draft);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void cpu(LineOption option, Draft draft) {
        Values values = option.values("model");
        Tag cpu = draft.domain.child("cpu");
        String model = values.get("model");
        switch (model) {
            case "host" -> cpu.attribute("mode", "host-passthrough")
                    .attribute("migratable", values.onOff("migratable"));
            case "max" -> cpu.attribute("mode", "maximum").attribute("migratable", values.onOff("migratable"));
            default -> {
                cpu.attribute("mode", "custom").attribute("match", "exact").attribute("check", "none");
                cpu.child("model").attribute("fallback", "forbid").text(model);
            }
        }
        if (values.on("host-cache-info")) {
            cpu.child("cache").attribute("mode", "passthrough");
        } else if (values.on("l3-cache")) {
            cpu.child("cache").attribute("level", "3").attribute("mode", "emulate");
        }
        if (values.peek("phys-bits") != null) {
            cpu.child("maxphysaddr").attribute("mode", "emulate").attribute("bits", values.get("phys-bits"));
        } else if (values.on("host-phys-bits")) {
            cpu.child("maxphysaddr")
                    .attribute("mode", "passthrough")
                    .attribute("limit", values.get("host-phys-bits-limit"));
        }
        for (String name : values.unread()) {
            if (!SILENT.contains(name)) {
                feature(option, values, name, draft, cpu);
            }
        }
    }

    private static void feature(LineOption option, Values values, String name, Draft draft, Tag cpu) {
        String plain = name.replace('_', '-');
        String value = values.get(name);
        if (plain.startsWith("hv-")) {
            hyperv(option, plain.substring(3), value, draft);
        } else if (plain.equals("kvm")) {
            draft.features().child("kvm").child("hidden").attribute("state", Values.isOn(value) ? "off" : "on");
        } else if (plain.equals("kvmclock")) {
            ClockOptions.timer(draft, "kvmclock").attribute("present", Values.isOn(value) ? "yes" : "no");
        } else if (value.equals("on") || value.equals("off")) {
            cpu.add("feature")
                    .attribute("policy", value.equals("on") ? "require" : "disable")
                    .attribute("name", name);
        } else {
            draft.leaveOut(option, "'" + name + "=" + value + "'");
        }
    }

    private static void hyperv(LineOption option, String name, String value, Draft draft) {
        Tag hyperv =
                draft.features().child("hyperv").attribute("mode", name.equals("passthrough") ? "passthrough" : null);
        switch (name) {
            case "passthrough" -> {}
            case "time" -> ClockOptions.timer(draft, "hypervclock")
                    .attribute("present", Values.isOn(value) ? "yes" : "no");
            case "spinlocks" -> hyperv.child("spinlocks")
                    .attribute("state", "on")
                    .attribute("retries", String.valueOf(Integer.decode(value)));
            case "vendor-id" -> hyperv.child("vendor_id")
                    .attribute("state", "on")
                    .attribute("value", value);
            case "stimer-direct" -> hyperv.child("stimer").child("direct").attribute("state", value);
            default -> {
                if (HYPERV.containsKey(name)) {
                    hyperv.child(HYPERV.get(name)).attribute("state", value);
                } else {
                    draft.leaveOut(option, "'hv-" + name + "'");
                }
            }
        }
    }

    private static void number(LineOption option, Draft draft) {
        Values values = option.values("cpus");
        long sockets = count(values, "sockets");
        long dies = count(values, "dies");
        long clusters = count(values, "clusters");
        long cores = count(values, "cores");
        long threads = count(values, "threads");
        long product = Math.max(1, sockets)
                * Math.max(1, dies)
                * Math.max(1, clusters)
                * Math.max(1, cores)
                * Math.max(1, threads);
        long cpus = count(values, "cpus");
        long most = Math.max(count(values, "maxcpus"), cpus == 0 ? product : cpus);
        draft.domain
                .child("vcpu")
                .attribute("current", cpus > 0 && cpus < most ? String.valueOf(cpus) : null)
                .text(String.valueOf(most));
        if (Math.max(1, cores) * Math.max(1, threads) * Math.max(1, dies) * Math.max(1, clusters) > 1) {
            draft.domain
                    .child("cpu")
                    .child("topology")
                    .attribute("sockets", String.valueOf(sockets == 0 ? most / product : sockets))
                    .attribute("dies", dies > 1 ? String.valueOf(dies) : null)
                    .attribute("clusters", clusters > 1 ? String.valueOf(clusters) : null)
                    .attribute("cores", String.valueOf(Math.max(1, cores)))
                    .attribute("threads", String.valueOf(Math.max(1, threads)));
        }
        draft.finishBackend(option, values);
    }

    private static long count(Values values, String name) {
        String value = values.get(name);
        return value != null && value.matches("[0-9]{1,6}") ? Long.parseLong(value) : 0;
    }
}
