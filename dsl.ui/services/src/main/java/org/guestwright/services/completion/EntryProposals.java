// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.hover.Documentation;
import org.guestwright.services.trial.Trial;

/** Proposes properties, blocks and the kinds of blocks. */
final class EntryProposals {
    private static final int NEEDED = 0;
    private static final int OTHER = 1;

    private final Documentation documentation;
    private final Function<Shape, String> braces;
    private final Shape shape;
    private final Admission admission;
    private final Writer writer;

    EntryProposals(
            Documentation documentation,
            StructureRules rules,
            Function<Shape, String> braces,
            Shape shape,
            Trial trial,
            Writer writer) {
        this.documentation = documentation;
        this.braces = braces;
        this.shape = shape;
        this.admission = new Admission(rules, shape, trial);
        this.writer = writer;
    }

    /** What may stand in the block; behind a dot, what may stand in the block in front of it. */
    void entries(String prefix) {
        int dot = prefix.lastIndexOf('.');
        String path = dot < 0 ? "" : prefix.substring(0, dot + 1);
        Shape inner = shape;
        if (dot >= 0) {
            BlockWord block = shape.block(prefix.substring(0, dot));
            inner = block == null || block.many() ? null : block.plain();
        }
        if (inner != null) {
            inner.propertyNames().forEach(word -> property(path + word));
            inner.blockNames().forEach(word -> block(path + word));
        }
    }

    private void property(String word) {
        Admission.Property found = admission.property(word);
        if (found == null) {
            return;
        }
        PropertyWord property = found.word();
        FeatureMapping feature = property.feature();
        boolean written = writer.behind() == '=';
        List<String> values = found.values();
        boolean closed = Values.isClosed(feature);
        boolean single = closed && values.size() == 1;
        String text =
                written ? word : word + " = " + (single ? Writing.value(values.get(0)) : closed ? "" : value(property));
        writer.add(
                word,
                " =",
                Proposal.Kind.PROPERTY,
                Documentation.summary(Documentation.described(property)),
                text,
                !written && !closed,
                !written && closed && !single,
                found.needed() ? NEEDED : OTHER,
                () -> documentation.property(shape, property));
    }

    private static String value(PropertyWord property) {
        String place = Snippets.isQuoted(property.feature()) ? "\"$0\"" : "$0";
        return property.many() ? "[" + place + "]" : place;
    }

    private void block(String word) {
        Admission.Block found = admission.block(word);
        if (found == null) {
            return;
        }
        int rank = found.needed() ? NEEDED : OTHER;
        boolean written = writer.behind() == '{';
        Shape plain = found.variants().get("");
        String detail = Documentation.summary(found.word().named());
        if (plain != null) {
            String text = written ? word : word + " " + braces.apply(plain);
            writer.add(
                    word,
                    " { }",
                    Proposal.Kind.BLOCK,
                    detail,
                    text,
                    !written,
                    false,
                    rank,
                    () -> documentation.block(shape, found.word()));
        }
        if (found.variants().size() > (plain == null ? 0 : 1)) {
            writer.add(
                    word,
                    " ... { }",
                    Proposal.Kind.BLOCK,
                    detail,
                    word + " ",
                    false,
                    true,
                    rank,
                    () -> documentation.block(shape, found.word()));
        }
    }

    /** The words that may stand behind the name of a block and the words that are there already. */
    void variants(String name, List<String> words) {
        Admission.Block found = admission.block(name);
        if (found == null) {
            return;
        }
        String before = words.isEmpty() ? "" : String.join(" ", words) + " ";
        for (Map.Entry<String, Shape> variant : found.variants().entrySet()) {
            if (!variant.getKey().isEmpty() && variant.getKey().startsWith(before)) {
                variant(found.word(), variant.getKey(), before.length(), variant.getValue());
            }
        }
    }

    private void variant(BlockWord block, String words, int skipped, Shape kind) {
        BlockWord.Variant variant = block.variants().get(words);
        String rest = words.substring(skipped);
        boolean written = writer.behind() == '{';
        writer.add(
                rest,
                written ? "" : " { }",
                Proposal.Kind.VARIANT,
                Documentation.summary(variant.named()),
                written ? rest : Snippets.escaped(rest) + " " + braces.apply(kind),
                !written,
                false,
                OTHER,
                () -> documentation.variant(block, variant));
    }

    /** The property that a value is given for, as it may be; {@code null} where it may not. */
    Admission.Property property(String word, boolean list) {
        return admission.property(word);
    }
}
