// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.Set;

/** Options that say how QEMU is run and nothing of the guest; libvirt has its own. */
final class IgnoredOptions implements Family {
    private static final Set<String> OF_EVERY_START = Set.of(
            "-S",
            "-nodefaults",
            "-no-user-config",
            "-no-shutdown",
            "-msg",
            "-sandbox",
            "-mon",
            "-watchdog-action",
            "-daemonize",
            "-usb",
            "-no-quit",
            "-no-fd-bootchk");
    private static final Set<String> OF_THE_STARTER = Set.of(
            "-monitor",
            "-qmp",
            "-qmp-pretty",
            "-pidfile",
            "-gdb",
            "-s",
            "-D",
            "-d",
            "-runas",
            "-snapshot",
            "-full-screen",
            "-alt-grab",
            "-ctrl-grab");

    @Override
    public boolean read(LineOption option, Draft draft) {
        if (OF_EVERY_START.contains(option.name())
                || option.name().equals("-overcommit")
                        && "off".equals(option.values(null).peek("mem-lock"))) {
            return true;
        }
        if (OF_THE_STARTER.contains(option.name())) {
            draft.leaveOut(option, option.value() == null ? "the effect" : "'" + option.value() + "'");
            return true;
        }
        return false;
    }
}
