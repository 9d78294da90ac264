// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN__SYSINFOS;
import static org.guestwright.model.sysinfo.SysinfoPackage.Literals.FWCFG_ENTRY__NAME;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.os.SmbiosMode;
import org.guestwright.model.sysinfo.FwcfgEntry;
import org.guestwright.model.sysinfo.FwcfgSysinfo;
import org.guestwright.model.sysinfo.SmbiosBiosEntry;
import org.guestwright.model.sysinfo.SmbiosBiosName;
import org.guestwright.model.sysinfo.SmbiosSysinfo;
import org.guestwright.model.sysinfo.SmbiosSystemEntry;
import org.guestwright.model.sysinfo.SmbiosSystemName;
import org.guestwright.model.sysinfo.Sysinfo;

/** What a guest reads of its maker, and of the settings for its firmware. */
final class SysinfoRules extends Subject<Domain> {
    SysinfoRules() {
        super(DOMAIN, Stage.MACHINE);

        plain("sysinfo.uuid", "UUID mismatch between <uuid> and <sysinfo>")
                .asWritten()
                .across()
                .advice("leave one of them out")
                .each((domain, machine, violations) -> {
                    for (Sysinfo sysinfo : domain.getSysinfos()) {
                        if (sysinfo instanceof SmbiosSysinfo smbios
                                && smbios.getSystem() != null
                                && domain.getUuid() != null) {
                            for (SmbiosSystemEntry entry : smbios.getSystem().getEntries()) {
                                if (entry.getName() == SmbiosSystemName.UUID
                                        && entry.getValue() != null
                                        && !isSameUuid(domain.getUuid(), entry.getValue())) {
                                    violations.report(entry, null);
                                }
                            }
                        }
                    }
                });
        plain("sysinfo.date", "Invalid BIOS 'date' format")
                .asWritten()
                .advice("write it as mm/dd/yyyy")
                .each((domain, machine, violations) -> {
                    for (Sysinfo sysinfo : domain.getSysinfos()) {
                        if (sysinfo instanceof SmbiosSysinfo smbios && smbios.getBios() != null) {
                            for (SmbiosBiosEntry entry : smbios.getBios().getEntries()) {
                                if (entry.getName() == SmbiosBiosName.DATE
                                        && entry.getValue() != null
                                        && !isDate(entry.getValue())) {
                                    violations.report(entry, null);
                                }
                            }
                        }
                    }
                });
        unsupported("fwcfg.name", "Invalid firmware name")
                .advice("begin it with 'opt/'")
                .each((domain, machine, violations) -> domain.getSysinfos().forEach(sysinfo -> {
                    if (sysinfo instanceof FwcfgSysinfo settings) {
                        for (FwcfgEntry entry : settings.getEntries()) {
                            if (entry.getName() != null && !entry.getName().startsWith("opt/")) {
                                violations.report(entry, FWCFG_ENTRY__NAME);
                            }
                        }
                    }
                }));
        unsupported("fwcfg.reserved", "That firmware name is reserved")
                .advice("take another name below 'opt/'")
                .each((domain, machine, violations) -> domain.getSysinfos().forEach(sysinfo -> {
                    if (sysinfo instanceof FwcfgSysinfo settings) {
                        for (FwcfgEntry entry : settings.getEntries()) {
                            if (entry.getName() != null
                                    && (entry.getName().startsWith("opt/ovmf/")
                                            || entry.getName().startsWith("opt/org.qemu/"))) {
                                violations.report(entry, FWCFG_ENTRY__NAME);
                            }
                        }
                    }
                }));
        wrong("smbios.sysinfo", "Domain '%s' sysinfo are not available", (domain, machine) -> domain.getName())
                .in(Stage.START)
                .at(DOMAIN__SYSINFOS)
                .across()
                .advice("add sysinfo smbios, or leave the mode out")
                .when(domain -> domain.getOs().getSmbios() != null
                        && domain.getOs().getSmbios().getMode() == SmbiosMode.SYSINFO
                        && domain.getSysinfos().stream().noneMatch(SmbiosSysinfo.class::isInstance));
    }

    // Month, day and year; of the year two digits are enough.
    private static boolean isDate(String text) {
        String[] parts = text.split("/", -1);
        try {
            int year = parts.length == 3 ? Integer.parseInt(parts[2]) : -1;
            int month = Integer.parseInt(parts[0]);
            int day = parts.length == 3 ? Integer.parseInt(parts[1]) : 0;
            return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0 && (year < 100 || year >= 1900);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isSameUuid(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static String digits(String uuid) {
        return uuid.strip().replace("-", "").toLowerCase(java.util.Locale.ROOT);
    }
}
