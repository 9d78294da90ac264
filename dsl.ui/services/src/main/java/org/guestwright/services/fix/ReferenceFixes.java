// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Fixes for names in expressions that have no value. */
final class ReferenceFixes {
    private ReferenceFixes() {}

    /** Writes the name that was probably meant. */
    static void replace(Wrong wrong) {
        Range name = name(wrong.text());
        String word = name.of(wrong.text());
        Range range = name.moved(wrong.range().start());
        List<String> near = wrong.diagnostic().suggestions().isEmpty()
                ? Suggestion.nearby(word, known(wrong))
                : wrong.diagnostic().suggestions();
        for (String one : near) {
            wrong.fix("Write '" + one + "'", one.equals(near.get(0)), new TextEdit(range, one));
        }
    }

    /** The name in a text such as {@code ${name}}. */
    private static Range name(String text) {
        int start = text.startsWith("${") ? 2 : 0;
        int end = text.endsWith("}") ? text.length() - 1 : text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Range(start, end);
    }

    private static List<String> known(Wrong wrong) {
        List<String> all = new ArrayList<>();
        wrong.project().visible(wrong.snapshot(), Declaration.Kind.LET).forEach(let -> all.add(let.name()));
        Tree definition = wrong.tree();
        while (definition != null && !(definition.statement() instanceof Definition)) {
            definition = definition.around();
        }
        if (definition != null) {
            ((Definition) definition.statement())
                    .parameters()
                    .forEach(parameter -> all.add(parameter.name().text()));
            definition.children().stream()
                    .filter(child -> child.statement() instanceof Property)
                    .forEach(child -> all.add(child.statement().first().text()));
        }
        all.add("name");
        return all;
    }
}
