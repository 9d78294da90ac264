// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuTopology;
import org.guestwright.model.cpu.NumaCell;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.Vcpu;
import org.guestwright.model.value.NumberSet;
import org.guestwright.model.value.Numeral;
import org.guestwright.picture.box.Kind;

/** vCPUs, memory and I/O threads; the cells of NUMA, where there are some. */
final class ProcessorNodes {
    private static final String TITLE = "Processors and memory";

    private ProcessorNodes() {}

    /** The section; memory modules go to the cells to which they belong. */
    static Node of(Domain domain, List<MemoryModule> modules) {
        List<NumaCell> cells = domain.getCpu() == null || domain.getCpu().getNuma() == null
                ? List.of()
                : domain.getCpu().getNuma().getCells();
        return cells.isEmpty() ? plain(domain, modules) : numa(domain, cells, modules);
    }

    private static Node plain(Domain domain, List<MemoryModule> modules) {
        Node section = Node.guest(Kind.PROCESSOR, TITLE, null);
        Vcpu vcpu = domain.getVcpu();
        if (vcpu != null) {
            Node node = Node.guest(Kind.PROCESSOR, count(vcpu), vcpu)
                    .units(vcpu.getValue() == null ? 0 : vcpu.getValue().intValue());
            section.link("", describe(node, domain));
        }
        Node memory = memory(domain);
        section.link("", memory);
        modules.forEach(module -> (memory == null ? section : memory).link(module.place(), module.box()));
        String threads = threads(domain);
        return threads == null ? section : section.link("", Node.guest(Kind.PROCESSOR, threads, domain));
    }

    private static Node numa(Domain domain, List<NumaCell> cells, List<MemoryModule> modules) {
        Node section = Node.guest(Kind.PROCESSOR, TITLE, domain.getVcpu());
        describe(section.detail(count(domain.getVcpu())), domain).detail(threads(domain));
        List<MemoryModule> left = new ArrayList<>(modules);
        for (int i = 0; i < cells.size(); i++) {
            NumaCell cell = cells.get(i);
            long id = cell.getId() == null ? i : cell.getId().longValue();
            Node node = cell(cell, id);
            left.removeIf(module -> {
                boolean here = module.node() == id;
                if (here) {
                    node.link(module.place(), module.box());
                }
                return here;
            });
            section.link("", node);
        }
        left.forEach(module -> section.link(Place.last(module.place().label()), module.box()));
        return section;
    }

    private static String threads(Domain domain) {
        return Words.number(domain.getIothreads()) <= 0
                ? null
                : Words.count(domain.getIothreads(), "I/O thread", "I/O threads");
    }

    private static String count(Vcpu vcpu) {
        return vcpu == null ? null : Words.count(vcpu.getValue(), "vCPU", "vCPUs");
    }

    private static Node describe(Node node, Domain domain) {
        Vcpu vcpu = domain.getVcpu();
        node.detail("", vcpu == null ? null : vcpu.getCurrent(), " at the start");
        Cpu cpu = domain.getCpu();
        if (cpu != null) {
            String model = cpu.getModel() == null ? null : cpu.getModel().getName();
            node.detail(model == null ? cpu.getMode() : model).detail(topology(cpu.getTopology()));
        }
        return node.detail("on CPUs ", vcpu == null ? null : vcpu.getCpuset(), "");
    }

    private static String topology(CpuTopology topology) {
        if (topology == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        add(text, topology.getSockets(), "socket", "sockets");
        add(text, topology.getDies(), "die", "dies");
        add(text, topology.getClusters(), "cluster", "clusters");
        add(text, topology.getCores(), "core", "cores");
        add(text, topology.getThreads(), "thread", "threads");
        return text.toString();
    }

    private static void add(StringBuilder text, Numeral count, String one, String many) {
        if (count != null && count.longValue() > 1) {
            text.append(text.length() == 0 ? "" : " × ").append(Words.count(count, one, many));
        }
    }

    private static Node memory(Domain domain) {
        if (domain.getMemory() == null) {
            return null;
        }
        Node node = Node.guest(Kind.MEMORY, Words.size(domain.getMemory().getValue(), "KiB"), domain.getMemory())
                .detail("memory");
        if (domain.getMaxMemory() != null) {
            node.detail("up to ", Words.size(domain.getMaxMemory().getValue(), "KiB"), "");
        }
        return node.detailIf(
                domain.getMemoryBacking() != null && domain.getMemoryBacking().getHugepages() != null, "huge pages");
    }

    private static Node cell(NumaCell cell, long id) {
        return Node.guest(Kind.PROCESSOR, "NUMA node " + id, cell)
                .units(count(cell.getCpus()))
                .detail(cell.getCpus() == null ? "no vCPUs" : "vCPU " + cell.getCpus())
                .detail(Words.size(cell.getMemory(), "KiB"))
                .detailIf(cell.getMemAccess() != null, Words.of(cell.getMemAccess()));
    }

    private static int count(String cpus) {
        try {
            return cpus == null ? 0 : NumberSet.parse(cpus).size();
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
