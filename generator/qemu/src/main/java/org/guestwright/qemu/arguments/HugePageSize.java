// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.Map;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.tuning.HugePage;
import org.guestwright.model.tuning.HugePages;
import org.guestwright.model.tuning.MemoryBacking;
import org.guestwright.model.value.NumberSet;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The large pages that a guest's memory is made of. */
final class HugePageSize {
    private static final long ORDINARY = 4;

    private HugePageSize() {}

    /** The size in KiB for memory that belongs to no NUMA node; 0 for ordinary pages. */
    static long of(Guest guest) {
        return of(guest, -1);
    }

    /** The size in KiB for the memory of a NUMA node; 0 for ordinary pages. */
    static long of(Guest guest, int node) {
        HugePages pages = pages(guest);
        if (pages == null) {
            return 0;
        }
        long usual =
                guest.host().memory().hugePages().keySet().stream().findFirst().orElse(0L);
        long size = pages.getPages().isEmpty() ? usual : 0;
        for (HugePage page : pages.getPages()) {
            if (page.getNodeset() == null) {
                size = page.getSize().kibibytes("KiB");
            }
        }
        HugePage own = own(guest, node);
        return unlessOrdinary(own == null ? size : own.getSize().kibibytes("KiB"));
    }

    /** Whether pages of a size of its own are asked for a NUMA node. */
    static boolean isOwn(Guest guest, int node) {
        HugePage own = own(guest, node);
        return own != null && unlessOrdinary(own.getSize().kibibytes("KiB")) > 0;
    }

    /** The size, or 0 where it is that of ordinary pages. */
    static long unlessOrdinary(long size) {
        return size == ORDINARY ? 0 : size;
    }

    /** The folder where files of such pages are: the guest's own, which libvirt makes. */
    static String folder(CommandBuilder command, long size) {
        Guest guest = command.guest();
        Map<Long, String> mounts = guest.host().memory().hugePages();
        String mount = mounts.get(size);
        if (mount == null) {
            throw new Refusal(
                    "hugepages.mount",
                    Category.INTERNAL_ERROR,
                    "Unable to find any usable hugetlbfs mount for " + size + " KiB",
                    guest.domain().getMemoryBacking());
        }
        return command.isStandalone()
                ? mount
                : mount + "/libvirt/qemu/"
                        + guest.host().shortName(guest.domain().getName());
    }

    private static HugePage own(Guest guest, int node) {
        HugePages pages = pages(guest);
        if (pages == null || node < 0) {
            return null;
        }
        for (HugePage page : pages.getPages()) {
            if (page.getNodeset() != null && NumberSet.parse(page.getNodeset()).contains(node)) {
                return page;
            }
        }
        return null;
    }

    private static HugePages pages(Guest guest) {
        MemoryBacking backing = guest.domain().getMemoryBacking();
        return backing == null ? null : backing.getHugepages();
    }
}
