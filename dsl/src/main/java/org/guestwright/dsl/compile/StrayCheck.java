// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
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

    private final Source source;
    private final Problems problems;

    StrayCheck(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check() {
        List<Element> elements = source.file().getElements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Stray stray && (i == 0 || !(elements.get(i - 1) instanceof Stray))) {
                reportOutside(stray);
            } else if (elements.get(i) instanceof Definition definition) {
                check(definition.getEntries());
            }
        }
    }

    private void check(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Block block) {
                check(block.getEntries());
            } else if (entries.get(i) instanceof Stray stray && (i == 0 || !(entries.get(i - 1) instanceof Stray))) {
                reportInside(stray, i == 0 ? null : entries.get(i - 1), i + 1 < entries.size() ? entries.get(i + 1) : null);
            }
        }
    }

    private void reportOutside(Stray stray) {
        String token = token(stray);
        if (token.equals("}")) {
            problems.error(Codes.BRACE, "there is nothing that this '}' could close", "take it out", source, Nodes.first(stray));
        } else {
            problems.error(Codes.SYNTAX, "'" + token + "' stands outside of a guest",
                    "here can be 'import', 'let', 'template' and 'guest'", source, Nodes.first(stray));
        }
    }

    private void reportInside(Stray stray, EObject before, EObject after) {
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
