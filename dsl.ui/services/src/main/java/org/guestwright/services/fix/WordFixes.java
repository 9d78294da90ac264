// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.List;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Writing;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Fixes for words that mean nothing where they stand. */
final class WordFixes {
    private WordFixes() {}

    /** Writes what was probably meant. */
    static void replace(Wrong wrong) {
        if (wrong.text().contains("${")) {
            return;
        }
        List<String> words = wrong.diagnostic().suggestions();
        for (String word : words) {
            boolean value = wrong.place().kind() == org.guestwright.services.place.Place.Kind.VALUE;
            String written = value ? Writing.value(word) : word;
            wrong.fix("Write '" + word + "'", word.equals(words.get(0)), new TextEdit(wrong.range(), written));
        }
    }

    /** Writes the kind of a block that was forgotten. */
    static void addVariant(Wrong wrong) {
        for (String words : wrong.diagnostic().suggestions()) {
            wrong.fix(
                    "Write '" + wrong.text() + " " + words + "'",
                    false,
                    TextEdit.insert(wrong.range().end(), " " + words));
        }
    }

    /** Puts a property or block where it belongs: into a block beside it, or out of the block that it is in. */
    static void move(Wrong wrong) {
        Shape shape = wrong.shape();
        String word = wrong.text();
        if (shape == null) {
            return;
        }
        for (String name : shape.blockNames()) {
            BlockWord block = shape.block(name);
            boolean reached =
                    !block.many() && block.plain() != null && block.path().isEmpty();
            if (reached && block.plain().property(word) != null) {
                wrong.fix(
                        "Move '" + word + "' into '" + name + "'",
                        false,
                        TextEdit.insert(wrong.range().start(), name + "."));
            }
        }
        List<Opening> openings = wrong.place().openings();
        for (int i = openings.size() - 1; i > 0; i--) {
            Shape outer = Shapes.at(wrong.project().names(), openings.subList(0, i));
            boolean fits = outer != null
                    && openings.get(i).kind() == Opening.Kind.BLOCK
                    && (isProperty(wrong) ? outer.property(word) : outer.block(word)) != null;
            if (fits) {
                moveOut(wrong, openings.get(i - 1), openings.get(i));
                return;
            }
        }
    }

    private static boolean isProperty(Wrong wrong) {
        return wrong.place().entry().of(wrong.snapshot().text()).startsWith(wrong.text())
                && wrong.snapshot()
                        .text()
                        .substring(wrong.range().end())
                        .stripLeading()
                        .startsWith("=");
    }

    private static void moveOut(Wrong wrong, Opening outer, Opening inner) {
        String text = wrong.snapshot().text();
        Range entry = wrong.place().entry();
        String where = outer.name().isEmpty() ? "around" : "'" + outer.name() + "'";
        wrong.fix(
                "Move '" + wrong.text() + "' to " + where,
                false,
                Edits.before(text, inner.start(), entry.of(text)),
                Edits.remove(text, entry));
    }

    /** Imports a file of the project that declares a template. */
    static void importing(Wrong wrong) {
        String name = org.guestwright.services.project.Declarations.plain(wrong.text());
        for (Snapshot other : wrong.project().all()) {
            if (other != wrong.snapshot() && other.declarations().find(Declaration.Kind.TEMPLATE, name) != null) {
                String file = wrong.snapshot()
                        .path()
                        .getParent()
                        .relativize(other.path())
                        .toString();
                wrong.fix(
                        "Import '" + file + "'",
                        wrong.diagnostic().suggestions().isEmpty(),
                        TextEdit.insert(0, "import " + Writing.quoted(file) + "\n"));
            }
        }
    }
}
