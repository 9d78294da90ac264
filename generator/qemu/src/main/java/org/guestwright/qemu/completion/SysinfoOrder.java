// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.Comparator;
import org.eclipse.emf.common.util.ECollections;
import org.guestwright.model.sysinfo.SmbiosSysinfo;
import org.guestwright.model.sysinfo.Sysinfo;
import org.guestwright.qemu.Guest;

/** The entries of a guest's SMBIOS tables are in the order of the tables. */
final class SysinfoOrder implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Sysinfo info : guest.domain().getSysinfos()) {
            if (info instanceof SmbiosSysinfo smbios) {
                order(smbios);
            }
        }
    }

    private static void order(SmbiosSysinfo smbios) {
        if (smbios.getBios() != null) {
            ECollections.sort(smbios.getBios().getEntries(), Comparator.comparing(entry -> entry.getName()));
        }
        if (smbios.getSystem() != null) {
            ECollections.sort(smbios.getSystem().getEntries(), Comparator.comparing(entry -> entry.getName()));
        }
        smbios.getBaseBoards()
                .forEach(
                        board -> ECollections.sort(board.getEntries(), Comparator.comparing(entry -> entry.getName())));
        if (smbios.getChassis() != null) {
            ECollections.sort(smbios.getChassis().getEntries(), Comparator.comparing(entry -> entry.getName()));
        }
    }
}
