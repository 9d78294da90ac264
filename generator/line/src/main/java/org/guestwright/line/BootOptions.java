// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** What the guest starts from: firmware, a kernel, the order of devices. */
final class BootOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-kernel" -> draft.os().child("kernel").text(draft.file(option.value()));
            case "-initrd" -> draft.os().child("initrd").text(draft.file(option.value()));
            case "-append" -> draft.os().child("cmdline").text(option.value());
            case "-dtb" -> draft.os().child("dtb").text(draft.file(option.value()));
            case "-bios" -> draft.os().child("loader").attribute("type", "rom").text(draft.file(option.value()));
            case "-pflash" -> draft.os()
                    .child("loader")
                    .attribute("type", "pflash")
                    .text(draft.file(option.value()));
            case "-boot" -> boot(option, draft);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void boot(LineOption option, Draft draft) {
        Values values = option.values("order").ignore("strict");
        String order = values.get("order", "") + values.get("once", "");
        for (char letter : order.toCharArray()) {
            String device =
                    switch (letter) {
                        case 'a', 'b' -> "fd";
                        case 'c' -> "hd";
                        case 'd' -> "cdrom";
                        case 'n' -> "network";
                        default -> null;
                    };
            if (device != null) {
                draft.os().add("boot").attribute("dev", device);
            }
        }
        if (values.peek("menu") != null) {
            draft.os()
                    .child("bootmenu")
                    .attribute("enable", values.yesNo("menu"))
                    .attribute("timeout", values.get("splash-time"));
        }
        draft.os().addIf("bios", "rebootTimeout", values.get("reboot-timeout"));
        draft.finishBackend(option, values);
    }
}
