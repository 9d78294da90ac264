// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.guest.Argument;
import org.guestwright.dsl.guest.Call;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Item;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.guest.MapEntry;
import org.guestwright.dsl.guest.Parameter;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.guest.ValueMap;
import org.guestwright.dsl.syntax.Fault;
import org.guestwright.dsl.text.Nodes;

/**
 * Says in a person's words what the parser could not read. A property without its value is left to those who know what it
 * takes.
 */
final class SyntaxFaults {
    private static final String TRIPLE = "\"\"\"";

    private final String text;
    private final IParseResult parsed;
    private final List<Fault> found = new ArrayList<>();

    SyntaxFaults(String text, IParseResult parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    List<Fault> find() {
        if (parsed.hasSyntaxErrors()) {
            for (INode node : parsed.getSyntaxErrors()) {
                report(node, node.getSyntaxErrorMessage());
            }
        }
        return found;
    }

    private void report(INode node, SyntaxErrorMessage message) {
        String words = node.getText().strip();
        INode before = Nodes.before(parsed.getRootNode(), node.getOffset());
        EObject piece = NodeModelUtils.findActualSemanticObjectFor(before == null ? node : before);
        if (words.startsWith("/*")) {
            add(Codes.SYNTAX, "the comment is not closed", "put '*/' at its end", node);
        } else if (words.startsWith(TRIPLE)) {
            add(Codes.STRING, "the text is not closed", "put three quotes at its end", node);
        } else if (words.startsWith("${") && !isWithoutValue(piece)) {
            add(
                    Codes.STRING,
                    "'${' is not closed",
                    "put a '}' at its end, and a quote at the end of each text in it",
                    node);
        } else if (words.equals("if")) {
            add(Codes.SYNTAX, "'if' is not followed by what belongs to it", "write 'if ${...} { ... }'", node);
        } else if (words.startsWith(",") && (piece instanceof ValueMap || piece instanceof MapEntry)) {
            add(Codes.SYNTAX, "there is no ',' between the entries of a map", "take it out", node);
        } else if (Codes.BRACE.equals(message.getIssueCode())) {
            reportBrace(node);
        } else if (piece instanceof ValueList || piece instanceof Item) {
            add(
                    Codes.SYNTAX,
                    shown(words) + " is unexpected in a list",
                    "put a ',' between the items and a ']' at the end",
                    node);
        } else if (piece instanceof Call || piece instanceof Argument || piece instanceof Parameter) {
            add(
                    Codes.SYNTAX,
                    shown(words) + " is unexpected between parentheses",
                    "put a ',' between the values and a ')' at the end",
                    node);
        } else if (piece instanceof ValueMap || piece instanceof MapEntry) {
            add(
                    Codes.SYNTAX,
                    shown(words) + " is unexpected in a map",
                    "write '{ name = value  other = value }'",
                    node);
        } else if (piece instanceof Let let) {
            add(
                    Codes.SYNTAX,
                    shown(words) + " is unexpected behind 'let'",
                    "write 'let name = value'",
                    let.getName() == null ? Nodes.first(let) : node);
        } else if (!isWithoutValue(piece)) {
            add(Codes.SYNTAX, shown(words) + " is unexpected here", "take it out", node);
        }
    }

    /** Whether a piece is a property without a value, of which more is told by those who know what it takes. */
    private static boolean isWithoutValue(EObject piece) {
        return piece instanceof Property property && property.getText() == null && property.getList() == null;
    }

    private void reportBrace(INode node) {
        EObject open = Braces.unclosed(text, parsed.getRootNode(), node.getOffset());
        String inner = Nodes.text(node).strip();
        if (open == null) {
            INode last = Nodes.before(parsed.getRootNode(), node.getOffset());
            EObject piece = last == null ? null : NodeModelUtils.findActualSemanticObjectFor(last);
            ValueMap map = EcoreUtil2.getContainerOfType(piece, ValueMap.class);
            if (map == null) {
                add(Codes.BRACE, "a '}' is missing", "put it in front of this", node);
            } else {
                add(Codes.BRACE, "the map is not closed", "put a '}' at its end", Nodes.first(map));
            }
            return;
        }
        if (open instanceof Definition outer && (inner.equals("guest") || inner.equals("template"))) {
            add(
                    Codes.BRACE,
                    "'" + outer.getName() + "' has a " + inner + " in it",
                    "put that behind the '}' of '" + outer.getName() + "'",
                    Nodes.first(open));
            return;
        }
        String word = open instanceof Definition definition ? definition.getName() : Nodes.text(Nodes.first(open));
        add(Codes.BRACE, "'" + word + "' is not closed", "put a '}' at its end", Nodes.first(open));
    }

    private void add(String code, String message, String advice, INode node) {
        found.add(new Fault(code, message, advice, node.getOffset(), node.getEndOffset()));
    }

    private static String shown(String words) {
        return words.isEmpty() ? "the end" : "'" + words + "'";
    }
}
