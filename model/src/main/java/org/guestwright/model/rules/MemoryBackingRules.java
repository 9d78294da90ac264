// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.tuning.TuningPackage.Literals.*;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.tuning.HugePage;
import org.guestwright.model.tuning.MemoryAllocationMode;
import org.guestwright.model.tuning.MemoryBacking;
import org.guestwright.model.tuning.MemorySharingMode;
import org.guestwright.model.tuning.MemorySourceType;

/** What a guest's memory is made of: large pages, files, how it is allocated. */
final class MemoryBackingRules extends Subject<Domain> {
    MemoryBackingRules() {
        super(DOMAIN, Stage.DOMAIN);

        unsupported("memory.min-guarantee", "Parameter 'min_guarantee' not supported by QEMU.")
                .in(Stage.MACHINE)
                .at(MEMORY_TUNE__MIN_GUARANTEE)
                .advice("leave it out")
                .when(
                        Domain::getMemtune,
                        tune -> tune.getMinGuarantee() != null
                                && isSet(tune.getMinGuarantee().amount()));
        unsupported("hugepages.ondemand", "hugepages are not allowed with memory allocation ondemand")
                .in(Stage.MACHINE)
                .at(MEMORY_BACKING__HUGEPAGES)
                .advice("set the allocation to immediate")
                .when(domain -> hasPages(domain)
                        && domain.getMemoryBacking().getAllocation() != null
                        && domain.getMemoryBacking().getAllocation().getMode() == MemoryAllocationMode.ONDEMAND);
        unsupported("hugepages.anonymous", "hugepages are not allowed with anonymous memory source")
                .in(Stage.MACHINE)
                .at(MEMORY_BACKING__SOURCE)
                .advice("leave the source out")
                .when(domain -> hasPages(domain) && source(domain) == MemorySourceType.ANONYMOUS);
        unsupported("hugepages.memfd", "hugepages is not supported with memfd memory source")
                .in(Stage.MACHINE)
                .lacking("memory-backend-memfd.hugetlb")
                .at(MEMORY_BACKING__SOURCE)
                .across()
                .advice("take the source file")
                .when(domain -> hasPages(domain) && source(domain) == MemorySourceType.MEMFD);
        unsupported("hugepages.threads", "preallocation threads are unsupported with this QEMU")
                .in(Stage.MACHINE)
                .lacking("memory-backend-file.prealloc-threads")
                .at(MEMORY_ALLOCATION__THREADS)
                .advice("leave the threads out")
                .when(domain -> hasPages(domain)
                        && domain.getMemoryBacking().getAllocation() != null
                        && isSet(domain.getMemoryBacking().getAllocation().getThreads()));
        unsupported(
                        "hugepages.access",
                        "memory access mode '%s' not supported without guest numa node",
                        (domain, machine) ->
                                domain.getMemoryBacking().getAccess().getMode())
                .in(Stage.MACHINE)
                .at(MEMORY_BACKING__ACCESS)
                .advice("divide the memory into NUMA cells")
                .when((domain, machine) -> hasPages(domain)
                        && cells(domain) == 0
                        && domain.getMemoryBacking().getAccess() != null
                        && domain.getMemoryBacking().getAccess().getMode() == MemorySharingMode.SHARED
                        && machine.type().map(type -> type.defaultRam() == null).orElse(false)
                        && size(pages(domain).get(0)) != 4);
        plain("hugepages.intersect", "nodeset attribute of hugepages of sizes %s and %s intersect")
                .across()
                .advice("give each node one size")
                .each((domain, machine, violations) -> pairs(domain, (page, earlier) -> {
                    if (page.getNodeset() != null
                            && earlier.getNodeset() != null
                            && nodes(domain, page).intersects(nodes(domain, earlier))) {
                        violations.report(page, HUGE_PAGE__NODESET, size(page), size(earlier));
                    }
                }));
        plain("hugepages.master", "two master hugepages detected: %s and %s")
                .across()
                .advice("say for which nodes they are")
                .each((domain, machine, violations) -> pairs(domain, (page, earlier) -> {
                    if (isMaster(domain, page) && isMaster(domain, earlier)) {
                        violations.report(page, HUGE_PAGE__SIZE, size(page), size(earlier));
                    }
                }));
        plain("hugepages.node", "hugepages: node %s not found")
                .across()
                .advice("take a node of the guest")
                .each((domain, machine, violations) -> pages(domain).forEach(page -> {
                    int missing = isMaster(domain, page)
                            ? -1
                            : Numbers.of(page.getNodeset()).nextSetBit(Math.max(0, cells(domain)));
                    if (missing > 0 || missing == 0 && cells(domain) > 0) {
                        violations.report(page, HUGE_PAGE__NODESET, missing);
                    }
                }));
    }

    // Without cells there is node 0 all the same.
    private static boolean isMaster(Domain domain, HugePage page) {
        return page.getNodeset() == null
                || cells(domain) == 0 && Numbers.of(page.getNodeset()).length() <= 1;
    }

    private static BitSet nodes(Domain domain, HugePage page) {
        return Numbers.of(page.getNodeset());
    }

    private static List<HugePage> pages(Domain domain) {
        MemoryBacking backing = domain.getMemoryBacking();
        return backing == null || backing.getHugepages() == null
                ? List.of()
                : backing.getHugepages().getPages();
    }

    private static boolean hasPages(Domain domain) {
        return !pages(domain).isEmpty();
    }

    private static MemorySourceType source(Domain domain) {
        return domain.getMemoryBacking().getSource() == null
                ? null
                : domain.getMemoryBacking().getSource().getType();
    }

    private static long size(HugePage page) {
        return page.getSize() == null ? 0 : page.getSize().kibibytes("KiB");
    }

    static int cells(Domain domain) {
        return domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? 0
                : domain.getCpu().getNuma().getCells().size();
    }

    private static void pairs(Domain domain, java.util.function.BiConsumer<HugePage, HugePage> look) {
        List<HugePage> pages = pages(domain);
        for (int i = 0; i < pages.size(); i++) {
            for (int j = 0; j < i; j++) {
                look.accept(pages.get(i), pages.get(j));
            }
        }
    }
}
