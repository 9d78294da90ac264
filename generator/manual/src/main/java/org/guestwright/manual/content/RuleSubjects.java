// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.Map;

/** Which rules stand on one page of the manual: those whose code begins with the name of a block, and with these. */
final class RuleSubjects {
    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("pci", "controller"),
            Map.entry("feature", "features"),
            Map.entry("hyperv", "features"),
            Map.entry("acpi", "features"),
            Map.entry("timer", "clock"),
            Map.entry("firmware", "os"),
            Map.entry("boot", "os"),
            Map.entry("bios", "os"),
            Map.entry("smbios", "os"),
            Map.entry("fwcfg", "sysinfo"),
            Map.entry("numa", "cpu"),
            Map.entry("cachetune", "cputune"),
            Map.entry("iothread", "iothreadids"),
            Map.entry("hugepages", "memoryBacking"),
            Map.entry("balloon", "memballoon"),
            Map.entry("launch-security", "launchSecurity"),
            Map.entry("vdpa", "interface"),
            Map.entry("agent", "channel"),
            Map.entry("lifecycle", "guest"),
            Map.entry("genid", "guest"),
            Map.entry("type", "guest"),
            Map.entry("bootloader", "guest"),
            Map.entry("chardev", "lines"),
            Map.entry("socket", "lines"),
            Map.entry("port", "lines"),
            Map.entry("virtio", "devices"),
            Map.entry("alias", "devices"),
            Map.entry("address", "devices"),
            Map.entry("acpi-index", "devices"),
            Map.entry("rom", "devices"),
            Map.entry("hub", "devices"));

    private static final Map<String, String> TITLES = Map.of(
            "devices", "All devices",
            "lines", "Ports and sockets of the host",
            "migration", "Migration",
            "project", "Guests of a project",
            "windows", "Windows");

    private RuleSubjects() {}

    /** The name of the page with a rule. */
    static String group(String code) {
        String subject = code.substring(0, code.indexOf('.') < 0 ? code.length() : code.indexOf('.'));
        return GROUPS.getOrDefault(subject, subject);
    }

    /** What rules that are about no block are about. */
    static String title(String group) {
        return TITLES.getOrDefault(group, group);
    }
}
