// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which block is described on which page. What stands directly in a guest has a page of its own; what stands in blocks of one
 * page alone is a section of it; what several pages share has a page again.
 */
final class Pagination {
    private final Block root;
    private final Map<Block, Block> owners = new LinkedHashMap<>();
    private final Map<Block, String> anchors = new HashMap<>();

    Pagination(BlockGraph graph) {
        this.root = graph.root();
        owners.put(root, root);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : graph.blocks()) {
                Block owner = block == root ? root : owner(block);
                changed |= owner != null && owners.put(block, owner) != owner;
            }
        }
        graph.blocks().stream().filter(this::hasPage).forEach(page -> anchors.put(page, anchorOfPage(page)));
        graph.blocks().forEach(this::findAnchor);
    }

    private Block owner(Block block) {
        Set<Block> around = new LinkedHashSet<>();
        for (Block.Place place : block.places()) {
            if (place.parent() == root) {
                return block;
            }
            Block owner = owners.get(place.parent());
            if (owner != null && place.parent() != block) {
                around.add(owner);
            }
        }
        // What only its own blocks lead back to does not make it shared.
        around.remove(block);
        return around.isEmpty()
                ? owners.get(block)
                : around.size() == 1 ? around.iterator().next() : block;
    }

    boolean hasPage(Block block) {
        return owners.get(block) == block;
    }

    /** The block on whose page it is described. */
    Block page(Block block) {
        return owners.get(block);
    }

    /** Whether it stands directly in a guest. */
    boolean isTop(Block block) {
        return block.places().stream().anyMatch(place -> place.parent() == root);
    }

    /** The name of a page: the word of a block that stands in a guest, the class of one that several share. */
    String pageName(Block page) {
        if (page == root) {
            return "guest";
        }
        return isTop(page) ? topWord(page) : kebab(page.named().getName());
    }

    private String topWord(Block page) {
        return page.places().stream()
                .filter(place -> place.parent() == root)
                .findFirst()
                .orElseThrow()
                .word();
    }

    /** The place of a block on its page: the words that lead there, as they are written with dots. */
    String anchor(Block block) {
        return anchors.get(block);
    }

    private String anchorOfPage(Block page) {
        return page == root
                ? "guest"
                : isTop(page) ? topWord(page) : kebab(page.named().getName());
    }

    /** The shortest way from the page, by breadth, so that a block within itself keeps its first place. */
    private void findAnchor(Block block) {
        if (!anchors.containsKey(block)) {
            List<Block.Place> open = new ArrayList<>(block.places());
            Block.Place place = open.stream()
                    .filter(one -> one.parent() != block && page(one.parent()) == page(block))
                    .findFirst()
                    .orElseThrow();
            findAnchor(place.parent());
            anchors.put(block, join(anchors.get(place.parent()), place));
        }
    }

    private static String join(String parent, Block.Place place) {
        String head = place.everywhere() ? "" : "-" + place.heads().get(0).replace(' ', '-');
        return (head.equals("-") ? parent : parent + head) + "." + place.word();
    }

    /** The block around it on its page, {@code null} for the page's own. */
    Block parent(Block block) {
        if (hasPage(block)) {
            return null;
        }
        return block.places().stream()
                .map(Block.Place::parent)
                .filter(one -> one != block && page(one) == page(block))
                .findFirst()
                .orElseThrow();
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
