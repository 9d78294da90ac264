// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.Map;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.tuning.HugePage;
import org.guestwright.model.tuning.HugePages;
import org.guestwright.model.tuning.MemoryBacking;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The large pages that a guest's main memory is made of. */
final class HugePageSize {
    private static final long ORDINARY = 4;

    private HugePageSize() {
    }

    /** The size in KiB; 0 for ordinary pages. Sizes for single NUMA nodes do not count. */
    static long of(Guest guest) {
        MemoryBacking backing = guest.domain().getMemoryBacking();
        HugePages pages = backing == null ? null : backing.getHugepages();
        if (pages == null) {
            return 0;
        }
        Map<Long, String> mounts = guest.host().hugePages();
        long usual = mounts.keySet().stream().findFirst().orElse(0L);
        long size = pages.getPages().isEmpty() ? usual : 0;
        for (HugePage page : pages.getPages()) {
            if (page.getNodeset() == null) {
                size = page.getSize().kibibytes("KiB");
            }
        }
        return size == ORDINARY ? 0 : size;
    }

    /** The folder of the guest where files of such pages are. */
    static String folder(Guest guest, long size) {
        String mount = guest.host().hugePages().get(size);
        if (mount == null) {
            throw new Refusal("hugepages.mount", Category.INTERNAL_ERROR,
                    "Unable to find any usable hugetlbfs mount for " + size + " KiB", guest.domain().getMemoryBacking());
        }
        return mount + "/libvirt/qemu/" + guest.host().shortName(guest.domain().getName());
    }
}
