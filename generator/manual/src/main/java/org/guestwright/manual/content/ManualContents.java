// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual.Chapter;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.Section;
import org.guestwright.manual.example.Examples;

/** Puts the manual of a metamodel together. */
public final class ManualContents {
    private final BlockGraph graph;
    private final Pagination pages;
    private final TypeCatalog types;
    private final Sections sections;

    private ManualContents(NameTable names) {
        Constraints constraints = new Constraints(names);
        graph = new BlockGraph(names);
        pages = new Pagination(graph);
        types = new TypeCatalog(constraints);
        sections = new Sections(
                graph, pages, constraints, new Entries(graph, pages, constraints, types), new Examples(graph));
    }

    /** The manual of the words of a metamodel. */
    public static Manual of(NameTable names) {
        return new ManualContents(names).manual();
    }

    private Manual manual() {
        Page root = page(graph.root());
        List<Chapter> chapters = new ArrayList<>();
        for (String title : Chapters.titles()) {
            List<Page> top = new ArrayList<>(title.equals(root.chapter()) ? List.of(root) : List.of());
            List<Page> shared = new ArrayList<>();
            for (Block block : graph.blocks()) {
                if (block != graph.root()
                        && pages.hasPage(block)
                        && Chapters.of(block.named()).equals(title)) {
                    (pages.isTop(block) ? top : shared).add(page(block));
                }
            }
            if (!top.isEmpty() || !shared.isEmpty()) {
                chapters.add(new Chapter(title, Chapters.summary(title), top, shared));
            }
        }
        List<Page> all = new ArrayList<>();
        chapters.forEach(chapter -> {
            all.addAll(chapter.pages());
            all.addAll(chapter.shared());
        });
        return new Manual(root, chapters, types.all(), new RuleCatalog(graph.names(), all).groups());
    }

    private Page page(Block block) {
        Set<Block> all = new LinkedHashSet<>();
        collect(block, all);
        List<Section> described = new ArrayList<>();
        all.forEach(one -> described.add(sections.of(one, level(one))));
        boolean code = block == graph.root() || block.words().size() == 1;
        String title = code ? sections.path(block) : spoken(block.named().getName());
        return new Page(pages.pageName(block), title, code, Chapters.of(block.named()), described);
    }

    private static String spoken(String className) {
        String words = Pagination.kebab(className).replace('-', ' ').replaceFirst("^usb ", "USB ");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The page's own block and what stands in it alone, the inner before the next. */
    private void collect(Block block, Set<Block> into) {
        into.add(block);
        for (Block other : graph.blocks()) {
            if (!into.contains(other) && pages.parent(other) == block) {
                collect(other, into);
            }
        }
    }

    private int level(Block block) {
        Block around = pages.parent(block);
        return around == null ? 1 : level(around) + 1;
    }
}
