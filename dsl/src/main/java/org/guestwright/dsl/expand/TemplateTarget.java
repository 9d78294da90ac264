// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Target;

/** Finds out what a template is for. */
final class TemplateTarget {
    private TemplateTarget() {}

    /** What stands in a template; {@code null} where nobody can tell, which is told if it is wrong. */
    static Shape shape(NameTable names, Layer template, Problems problems) {
        Target target = template.definition().target();
        if (target == null) {
            return names.root();
        }
        WordProblems wrong = new WordProblems(problems);
        BlockWord word = names.root().block(target.name().text());
        if (word == null) {
            wrong.unknownBlock(template.locate(target.name()), target.name().text(), names.root());
            return null;
        }
        if (target.variant() == null) {
            return word.plain();
        }
        BlockWord.Variant variant = word.variants().get(target.variant().text());
        if (variant == null) {
            wrong.unknownVariant(
                    template.locate(target.variant()), target.variant().text(), word);
            return null;
        }
        return variant.shape();
    }
}
