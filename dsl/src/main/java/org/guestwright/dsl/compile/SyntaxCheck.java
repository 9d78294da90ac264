// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
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

/** Says in a person's words what the parser could not read. */
final class SyntaxCheck {
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
        EObject piece = NodeModelUtils.findActualSemanticObjectFor(node);
        if (message.getIssueCode().equals(Codes.BRACE)) {
            reportBrace(node);
        } else if (!message.getIssueCode().equals(Diagnostic.SYNTAX_DIAGNOSTIC)) {
            reportToken(node, message);
        } else if (piece instanceof Let let && let.getName() == null) {
            problems.error(Codes.NAME_MISSING, "'let' has no name", "write 'let name = value'", source, Nodes.first(let));
        } else if (piece instanceof ValueList) {
            problems.error(Codes.SYNTAX, shown(node) + " is unexpected in a list",
                    "put a ',' between the items and a ']' at the end", source, node);
        } else if (!(piece instanceof Property)) {
            problems.error(Codes.SYNTAX, shown(node) + " is unexpected here", "take it out", source, node);
        }
    }

    /** A property without a value is reported with what it takes, when it is known what it is. */
    private void reportToken(INode node, SyntaxErrorMessage message) {
        boolean comment = node.getText().startsWith("/*");
        problems.error(comment ? Codes.SYNTAX : Codes.STRING, comment ? "the comment is not closed" : "the text is not closed",
                comment ? "put '*/' at its end" : "put three quotes at its end", source,
                node);
    }

    private void reportBrace(INode node) {
        EObject open = Braces.unclosed(source, node.getOffset());
        String word = open instanceof Definition definition ? definition.getName() : Nodes.text(Nodes.first(open));
        problems.error(Codes.BRACE, "'" + word + "' is not closed", "put a '}' at its end", source, Nodes.first(open));
    }

    private static String shown(INode node) {
        String text = node.getText().strip();
        return text.isEmpty() ? "the end" : "'" + text + "'";
    }
}
