// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.Stray;
import org.guestwright.dsl.text.Nodes;
import org.guestwright.dsl.text.Source;

/** Says what is wrong with words that stand where no such thing can stand: once for all that follow each other. */
final class StrayCheck {
    private static final String WORD = "[\\p{Alpha}_][\\w.:+-]*";

    private static final Set<String> NAMED = Set.of("guest", "template", "let");

    private final Source source;
    private final Problems problems;

    StrayCheck(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check() {
        boolean before = false;
        for (Element element : source.file().getElements()) {
            if (element instanceof Stray stray && (!before || NAMED.contains(token(stray)))) {
                reportOutside(stray);
            } else if (element instanceof Definition definition) {
                check(definition.getEntries());
            }
            before = element instanceof Stray;
        }
    }

    private void check(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry before = i == 0 ? null : entries.get(i - 1);
            if (entries.get(i) instanceof Block block) {
                check(block.getEntries());
            } else if (entries.get(i) instanceof Stray stray) {
                if (!(before instanceof Stray) && !endsProperty(before, stray)) {
                    reportInside(stray, before, i + 1 < entries.size() ? entries.get(i + 1) : null);
                }
            } else if (!(entries.get(i) instanceof Property)) {
                String word = Nodes.first(entries.get(i)).getText();
                problems.error(
                        Codes.SYNTAX,
                        "'" + word + "' stands in a block",
                        "put it in front of the guest",
                        source,
                        Nodes.first(entries.get(i)));
            }
        }
    }

    /** Whether a property in front has no value, so that this may be meant to be it; that is told there. */
    private static boolean endsProperty(Entry before, Stray stray) {
        return before instanceof Property property
                && property.getText() == null
                && property.getList() == null
                && sameLine(property, stray);
    }

    private void reportOutside(Stray stray) {
        String token = token(stray);
        INode node = Nodes.first(stray);
        if (token.equals("}")) {
            problems.error(Codes.BRACE, "there is nothing that this '}' could close", "take it out", source, node);
        } else if (token.equals("let")) {
            problems.error(Codes.NAME_MISSING, "'let' has no name", "write 'let name = value'", source, node);
        } else if (NAMED.contains(token)) {
            problems.error(
                    Codes.NAME_MISSING,
                    "the " + token + " has no name",
                    "write '" + token + " NAME { ... }'",
                    source,
                    node);
        } else if (!problems.isAt(node.getOffset())) {
            problems.error(
                    Codes.SYNTAX,
                    "'" + token + "' stands outside of a guest",
                    "here can be 'import', 'let', 'template' and 'guest'",
                    source,
                    node);
        }
    }

    private void reportInside(Stray stray, EObject before, EObject after) {
        if (problems.isAt(Nodes.first(stray).getOffset())) {
            return;
        }
        String token = token(stray);
        String next = after instanceof Stray following && sameLine(stray, following) ? token(following) : null;
        String message = "'" + token + "' is unexpected here";
        String advice = "take it out";
        if (before instanceof Property && sameLine(before, stray)) {
            advice = "a value is one word, or a text in quotes";
        } else if (token.matches(WORD) && next != null && next.matches("[\\w\"$].*")) {
            message = "there is no '=' behind '" + token + "'";
            advice = "write '" + token + " = " + next + "'";
        } else if (token.matches(WORD) && after instanceof Block block && sameLine(stray, block)) {
            message = "'" + token + "' and what follows it is no block";
            advice = "a block begins with its name and one or two more words";
        } else if (token.matches(WORD)) {
            message = "'" + token + "' is neither a property nor a block";
            advice = "write '" + token + " = ...' or '" + token + " { ... }'";
        } else if (token.startsWith("=")) {
            advice = "the name of a property stands in front of '='";
        } else if (token.equals("{")) {
            advice = "the name of a block stands in front of '{'";
        }
        problems.error(Codes.SYNTAX, message, advice, source, Nodes.first(stray));
    }

    private static String token(Stray stray) {
        return Nodes.first(stray).getText();
    }

    private static boolean sameLine(EObject first, EObject second) {
        INode end = Nodes.of(first);
        return end.getEndLine() == Nodes.of(second).getStartLine();
    }
}
