// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Map;

/** The machine and what executes it. */
final class MachineOptions implements Family {
    /** Properties of a machine that are a feature with a state. */
    private static final Map<String, String> STATES = Map.of(
            "vmport",
            "vmport",
            "smm",
            "smm",
            "cap-htm",
            "htm",
            "cap-nested-hv",
            "nested-hv",
            "cap-ccf-assist",
            "ccf-assist",
            "ras",
            "ras",
            "i8042",
            "ps2");

    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-machine", "-M" -> machine(option, draft);
            case "-accel" -> {
                Values values = option.values("accel");
                accelerator(values.get("accel"), draft);
                draft.finishBackend(option, values);
            }
            case "-enable-kvm", "-kvm" -> accelerator("kvm", draft);
            case "-no-kvm" -> accelerator("tcg", draft);
            case "-no-acpi" -> draft.features().attribute("acpi", "off");
            case "-no-hpet" -> ClockOptions.timer(draft, "hpet").attribute("present", "no");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void machine(LineOption option, Draft draft) {
        Values values = option.values("type");
        draft.os().child("type").attribute("machine", values.get("type"));
        accelerator(values.get("accel"), draft);
        values.ignore("usb", "graphics", "nvdimm", "hmat", "suppress-vmdesc");
        if (values.on("dump-guest-core")) {
            draft.domain.child("memory").attribute("dumpCore", "on");
        }
        if (values.peek("acpi") != null) {
            draft.features().attribute("acpi", values.onOff("acpi"));
        }
        if ("off".equals(values.onOff("mem-merge"))) {
            draft.domain.child("memoryBacking").child("nosharepages");
        }
        if ("off".equals(values.onOff("hpet"))) {
            ClockOptions.timer(draft, "hpet").attribute("present", "no");
        }
        String irqchip = values.peek("kernel_irqchip");
        if ("on".equals(irqchip) || "split".equals(irqchip)) {
            values.get("kernel_irqchip");
            draft.features().child("ioapic").attribute("driver", irqchip.equals("on") ? "kvm" : "qemu");
        }
        draft.features().addIf("gic", "version", values.get("gic-version"));
        STATES.forEach((property, feature) -> draft.features().addIf(feature, "state", values.onOff(property)));
        MemoryOptions.mainMemory(draft.backend("-object", values.get("memory-backend")), draft);
        loader(values.get("pflash0"), values.get("pflash1"), draft);
        for (String name : values.unread()) {
            draft.keep(option, "-machine", name + "=" + values.peek(name));
        }
    }

    private static void loader(String code, String variables, Draft draft) {
        ImageChain firmware = ImageChain.of(draft, code);
        if (firmware != null && firmware.filename() != null) {
            draft.os()
                    .child("loader")
                    .attribute("readonly", firmware.isReadOnly() ? "yes" : null)
                    .attribute("type", "pflash")
                    .text(draft.file(firmware.filename()));
            ImageChain nvram = ImageChain.of(draft, variables);
            if (nvram != null && nvram.filename() != null) {
                draft.os().child("nvram").text(draft.file(nvram.filename()));
            }
        }
    }

    // Of several, QEMU takes the first that the host has.
    private static void accelerator(String name, Draft draft) {
        if (name != null) {
            String first = name.split(":")[0];
            draft.domain.attribute("type", first.equals("kvm") || first.equals("hvf") ? first : "qemu");
        }
    }
}
