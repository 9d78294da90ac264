// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/** All blocks of the language, and which stands in which. */
public final class BlockGraph {
    private final NameTable names;
    private final Map<EClass, Block> blocks = new LinkedHashMap<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Block root;

    /** The blocks of the words of a metamodel. */
    public BlockGraph(NameTable names) {
        this.names = names;
        this.root = new Block(names.metamodel().root());
        root.heads().put("", new Block.Kind(root.named(), names.root()));
        blocks.put(root.named(), root);
        open.add(root);
        while (!open.isEmpty()) {
            Block next = open.poll();
            next.heads().forEach((head, kind) -> visit(next, head, kind.shape(), List.of()));
        }
    }

    private void visit(Block parent, String head, Shape shape, List<String> above) {
        for (String word : shape.blockNames()) {
            BlockWord block = shape.block(word);
            if (!stands(block, shape)) {
                continue;
            }
            List<String> elements = new ArrayList<>(above);
            elements.addAll(elements(block));
            if (isOmitted(parent, block)) {
                visit(parent, head, block.plain(), elements);
            } else {
                block(block).addPlace(parent, head, word, elements);
            }
        }
    }

    /** Whether a block is one of the shape itself, or of an object that shares its element. */
    private static boolean stands(BlockWord block, Shape shape) {
        return block.path().isEmpty()
                || block.path().stream().allMatch(step -> Annotations.xmlFlag(step.reference(), "inline"));
    }

    /** The blocks in it are written in the guest itself. */
    private boolean isOmitted(Block parent, BlockWord block) {
        return parent == root && "true".equals(Annotations.guest(block.reference(), "flatten"));
    }

    private List<String> elements(BlockWord block) {
        FeatureMapping feature = FeatureMapping.of(block.reference());
        List<String> all = new ArrayList<>(feature.wrapper());
        all.add(feature.name());
        return all;
    }

    private Block block(BlockWord word) {
        EClass named = word.named() instanceof EClass eClass
                ? eClass
                : word.reference().getEReferenceType();
        Block known = blocks.get(named);
        if (known == null) {
            known = new Block(named);
            if (word.plain() != null) {
                known.heads().put("", new Block.Kind(word.plain().eClass(), word.plain()));
            }
            for (BlockWord.Variant variant : word.variants().values()) {
                known.heads().put(variant.words(), new Block.Kind(variant.named(), variant.shape()));
            }
            blocks.put(named, known);
            open.add(known);
        }
        return known;
    }

    /** The guest itself. */
    public Block root() {
        return root;
    }

    /** All blocks, the guest first and each before those that stand in it alone. */
    public Collection<Block> blocks() {
        return blocks.values();
    }

    /** The words that the blocks are made of. */
    public NameTable names() {
        return names;
    }

    /** The metamodel. */
    public Metamodel metamodel() {
        return names.metamodel();
    }
}
