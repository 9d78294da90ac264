// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.util.List;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.text.Writing;
import org.guestwright.model.value.Quantity;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Fixes for quotes, braces and signs that are missing or too many. */
final class SyntaxFixes {
    private SyntaxFixes() {}

    /** Strings that are not closed, escapes that there are not, values that need quotes. */
    static void string(Wrong wrong) {
        String text = wrong.text();
        int end = wrong.range().end();
        if (text.startsWith("\"\"\"")) {
            int last = wrong.snapshot().text().stripTrailing().length();
            wrong.fix("Close the text", true, TextEdit.insert(Math.max(end, last), "\"\"\""));
        } else if (text.startsWith("\"")) {
            wrong.fix("Close the string", true, TextEdit.insert(end, "\""));
        } else if (text.startsWith("\\")) {
            wrong.fix("Write a backslash", true, TextEdit.insert(wrong.range().start(), "\\"));
        } else if (text.equals("${")) {
            wrong.fix(
                    "Write the characters themselves",
                    false,
                    TextEdit.insert(wrong.range().start(), "\\"));
        } else if (!text.isBlank()) {
            wrong.fix("Put it in quotes", true, new TextEdit(wrong.range(), Writing.quoted(text)));
        }
    }

    /** A word that stands where none can. */
    static void stray(Wrong wrong) {
        Tree tree = wrong.tree();
        if (tree == null || !(tree.statement() instanceof Stray stray)) {
            return;
        }
        List<Statement> siblings = tree.siblings();
        int index = siblings.indexOf(stray);
        Statement before = index == 0 ? null : siblings.get(index - 1);
        String text = wrong.snapshot().text();
        if (before instanceof Property property
                && property.value() instanceof Token value
                && sameLine(text, tree, before, stray)) {
            Range range = new Range(tree.range(value).start(), lastOnLine(tree, siblings, index, text));
            String words = range.of(text);
            String joined = words.replace(" ", "");
            if (isQuantity(joined)) {
                wrong.fix("Write '" + joined + "'", true, new TextEdit(range, joined));
            } else {
                wrong.fix("Put it in quotes", true, new TextEdit(range, Writing.quoted(plain(words))));
            }
        } else if (index + 1 < siblings.size()
                && siblings.get(index + 1) instanceof Stray next
                && sameLine(text, tree, stray, next)
                && Character.isLetterOrDigit(next.token().text().charAt(0))) {
            wrong.fix(
                    "Write '" + wrong.text() + " = " + next.token().text() + "'",
                    true,
                    TextEdit.insert(wrong.range().end(), " ="));
        }
        wrong.fix("Remove '" + wrong.text() + "'", false, Edits.remove(text, wrong.range()));
    }

    private static String plain(String words) {
        return words.startsWith("\"") ? words.replace("\"", "") : words;
    }

    private static boolean isQuantity(String text) {
        try {
            String unit = Quantity.parse(text).unit();
            return unit != null && Quantity.isUnit(unit);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean sameLine(String text, Tree tree, Statement first, Statement second) {
        return text.substring(tree.range(first).end(), tree.range(second).start())
                        .indexOf('\n')
                < 0;
    }

    private static int lastOnLine(Tree tree, List<Statement> siblings, int index, String text) {
        int last = index;
        while (last + 1 < siblings.size()
                && siblings.get(last + 1) instanceof Stray next
                && next.body() == null
                && sameLine(text, tree, siblings.get(last), next)) {
            last++;
        }
        return tree.range(siblings.get(last)).end();
    }

    /** A brace that is missing at the end of a block, or one too many. */
    static void brace(Wrong wrong) {
        String text = wrong.snapshot().text();
        if (wrong.text().equals("}")) {
            wrong.fix("Remove the brace", true, Edits.remove(text, wrong.range()));
            return;
        }
        int start = wrong.range().start();
        String indentation = Edits.indentation(text, start);
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        String rest = text.substring(start, end).stripTrailing();
        if (!rest.endsWith("{")) {
            wrong.fix("Add the missing brace", true, TextEdit.insert(start + rest.length(), " }"));
            return;
        }
        int at = end;
        while (at < text.length()) {
            int next = text.indexOf('\n', at + 1);
            next = next < 0 ? text.length() : next;
            String one = text.substring(Math.min(at + 1, next), next);
            if (!one.isBlank() && Edits.indentation(text, at + 1).length() <= indentation.length()) {
                break;
            }
            at = next;
        }
        boolean newLine = at >= text.length() && !text.endsWith("\n");
        int place = Math.min(at + 1, text.length());
        wrong.fix("Add the missing brace", true, TextEdit.insert(place, (newLine ? "\n" : "") + indentation + "}\n"));
    }
}
