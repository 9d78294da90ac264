// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import java.util.List;

/** How much memory the guest has, what is behind it, and its nodes. */
final class MemoryOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-m" -> {
                Values values = option.values("size");
                write(draft.domain.child("memory"), values.get("size"), 'm');
                if (values.peek("maxmem") != null) {
                    Tag most = draft.domain.child("maxMemory").attribute("slots", values.get("slots"));
                    write(most, values.get("maxmem"), 'm');
                }
                draft.finishBackend(option, values);
            }
            case "-mem-prealloc" -> draft.domain
                    .child("memoryBacking")
                    .child("allocation")
                    .attribute("mode", "immediate");
            case "-mem-path" -> {
                if (!option.value().contains("hugepages")) {
                    return false;
                }
                draft.domain.child("memoryBacking").child("hugepages");
            }
            case "-overcommit" -> {
                Values values = option.values(null);
                if (values.on("mem-lock")) {
                    draft.domain.child("memoryBacking").child("locked");
                }
                draft.finishBackend(option, values);
            }
            case "-numa" -> {
                return numa(option, draft);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean numa(LineOption option, Draft draft) {
        Values values = option.values("type");
        Tag numa = draft.domain.child("cpu").child("numa");
        if ("node".equals(values.get("type"))) {
            List<String> cpus = values.all("cpus");
            Tag cell = numa.add("cell")
                    .attribute("id", values.get("nodeid"))
                    .attribute("cpus", cpus.isEmpty() ? null : String.join(",", cpus));
            Values memory = draft.backend("-object", values.get("memdev"));
            long size = memory == null ? Size.bytes(values.get("mem"), 'm') : Size.bytes(memory.get("size"), 'b');
            if (size >= 0) {
                cell.attribute("memory", String.valueOf(size >> 10)).attribute("unit", "KiB");
            }
            if (memory != null) {
                cell.attribute(
                        "memAccess", memory.peek("share") == null ? null : memory.on("share") ? "shared" : "private");
                backing(memory, draft);
            }
            draft.finishBackend(option, values);
            return size >= 0;
        }
        if ("dist".equals(values.peek("type"))) {
            for (Tag cell : numa.all("cell")) {
                if (cell.attribute("id").equals(values.peek("src"))) {
                    cell.child("distances")
                            .add("sibling")
                            .attribute("id", values.get("dst"))
                            .attribute("value", values.get("val"));
                    return true;
                }
            }
        }
        return false;
    }

    /** What the main memory of a machine says of its backing. */
    static void mainMemory(Values memory, Draft draft) {
        if (memory != null) {
            if (memory.on("share")) {
                draft.domain.child("memoryBacking").child("access").attribute("mode", "shared");
            }
            backing(memory.ignore("size", "host-nodes.0", "policy"), draft);
        }
    }

    private static void backing(Values memory, Draft draft) {
        String type = memory.get("qom-type", "");
        Tag domain = draft.domain;
        memory.ignore("id", "x-use-canonical-path-for-ramblock-id");
        if (type.equals("memory-backend-memfd")) {
            domain.child("memoryBacking").child("source").attribute("type", "memfd");
            if (memory.on("hugetlb")) {
                hugePages(domain, memory.get("hugetlbsize"));
            }
        } else if (type.equals("memory-backend-file")) {
            if (memory.get("mem-path", "").contains("hugepages")) {
                hugePages(domain, null);
            } else {
                domain.child("memoryBacking").child("source").attribute("type", "file");
            }
        }
        if (memory.on("prealloc")) {
            domain.child("memoryBacking").child("allocation").attribute("mode", "immediate");
        }
        if (memory.on("discard-data")) {
            domain.child("memoryBacking").child("discard");
        }
    }

    private static void hugePages(Tag domain, String size) {
        Tag pages = domain.child("memoryBacking").child("hugepages");
        long bytes = Size.bytes(size, 'b');
        if (bytes > 0 && !pages.has("page")) {
            pages.add("page").attribute("size", String.valueOf(bytes >> 10)).attribute("unit", "KiB");
        }
    }

    private static void write(Tag tag, String size, char usual) {
        long bytes = Size.bytes(size, usual);
        if (bytes >= 0) {
            Size.write(tag, bytes);
        }
    }
}
