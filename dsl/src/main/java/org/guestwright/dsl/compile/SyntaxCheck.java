// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.text.Nodes;
import org.guestwright.dsl.text.Source;

/**
 * Says in a person's words what the parser could not read. A property without its value is left to those who know what it
 * takes.
 */
final class SyntaxCheck {
    private static final String TRIPLE = "\"\"\"";

    private final Source source;
    private final Problems problems;

    SyntaxCheck(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check() {
        if (source.parsed().hasSyntaxErrors()) {
            for (INode node : source.parsed().getSyntaxErrors()) {
                report(node, node.getSyntaxErrorMessage());
            }
        }
    }

    private void report(INode node, SyntaxErrorMessage message) {
        String text = node.getText().strip();
        INode before = Nodes.before(source.parsed().getRootNode(), node.getOffset());
        EObject piece = NodeModelUtils.findActualSemanticObjectFor(before == null ? node : before);
        if (text.startsWith("/*")) {
            problems.error(Codes.SYNTAX, "the comment is not closed", "put '*/' at its end", source, node);
        } else if (text.startsWith(TRIPLE)) {
            problems.error(Codes.STRING, "the text is not closed", "put three quotes at its end", source, node);
        } else if (Codes.BRACE.equals(message.getIssueCode())) {
            reportBrace(node);
        } else if (piece instanceof ValueList) {
            problems.error(
                    Codes.SYNTAX,
                    shown(text) + " is unexpected in a list",
                    "put a ',' between the items and a ']' at the end",
                    source,
                    node);
        } else if (piece instanceof Let let) {
            problems.error(
                    Codes.SYNTAX,
                    shown(text) + " is unexpected behind 'let'",
                    "write 'let name = value'",
                    source,
                    let.getName() == null ? Nodes.first(let) : node);
        } else if (!(piece instanceof Property)) {
            problems.error(Codes.SYNTAX, shown(text) + " is unexpected here", "take it out", source, node);
        }
    }

    private void reportBrace(INode node) {
        EObject open = Braces.unclosed(source, node.getOffset());
        if (open == null) {
            problems.error(Codes.BRACE, "a '}' is missing", "put it in front of this", source, node);
            return;
        }
        String word = open instanceof Definition definition ? definition.getName() : Nodes.text(Nodes.first(open));
        problems.error(Codes.BRACE, "'" + word + "' is not closed", "put a '}' at its end", source, Nodes.first(open));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "the end" : "'" + text + "'";
    }
}
