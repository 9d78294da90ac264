// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.dsl.text.Nodes;

/** Turns what Xtext's parser made into the syntax tree. */
final class TreeBuilder {

    /** The statements of a file or body. */
    List<Statement> statements(List<? extends EObject> pieces) {
        List<Statement> all = new ArrayList<>(pieces.size());
        for (EObject piece : pieces) {
            all.add(statement(piece));
        }
        return all;
    }

    private Statement statement(EObject piece) {
        Token first = token(Nodes.first(piece));
        int end = Nodes.of(piece).getEndOffset();
        if (piece instanceof org.guestwright.dsl.guest.Property property) {
            Value value = value(property, GuestPackage.Literals.PROPERTY__TEXT, property.getText(), property.getList());
            return new Property(token(Nodes.reference(property, 0)), value, end);
        } else if (piece instanceof org.guestwright.dsl.guest.Block block) {
            Token name = token(Nodes.reference(block, 0));
            Token variant = token(Nodes.reference(block, 1));
            return new Block(name, null, variant, List.of(), body(block, block.getEntries()), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Let let) {
            Value value = value(let, GuestPackage.Literals.LET__TEXT, let.getText(), let.getList());
            return new Let(first, attribute(let, GuestPackage.Literals.LET__NAME), value, end);
        } else if (piece instanceof org.guestwright.dsl.guest.Import) {
            return new Import(first, attribute(piece, GuestPackage.Literals.IMPORT__URI), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Definition definition) {
            Token name = attribute(definition, GuestPackage.Literals.DEFINITION__NAME);
            Body body = body(definition, definition.getEntries());
            return new Definition(first, name, List.of(), null, parents(definition), body, end);
        }
        org.guestwright.dsl.guest.Stray stray = (org.guestwright.dsl.guest.Stray) piece;
        return new Stray(first, body(stray, stray.getEntries()), end);
    }

    private List<Call> parents(EObject definition) {
        List<Call> all = new ArrayList<>();
        for (INode node = Nodes.reference(definition, 0); node != null; ) {
            all.add(new Call(token(node), List.of(), node.getEndOffset()));
            node = Nodes.reference(definition, all.size());
        }
        return all;
    }

    /** What is between the braces of a piece; {@code null} where it has none. */
    private Body body(EObject piece, List<? extends EObject> entries) {
        int offset = -1;
        INode last = null;
        for (INode child : Nodes.of(piece).getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden()) {
                offset = offset < 0 && leaf.getText().equals("{") ? leaf.getOffset() : offset;
            }
            last = child;
        }
        return offset < 0 ? null : new Body(statements(entries), offset, last.getEndOffset());
    }

    private Value value(EObject piece, EStructuralFeature feature, String text, ValueList list) {
        if (list == null) {
            return text == null ? null : attribute(piece, feature);
        }
        INode node = Nodes.of(list);
        List<Value> items = new ArrayList<>();
        for (INode item : Nodes.items(list)) {
            items.add(token(item));
        }
        return new ListValue(items, node.getOffset(), node.getEndOffset());
    }

    private Token attribute(EObject piece, EStructuralFeature feature) {
        return token(Nodes.attribute(piece, feature));
    }

    private static Token token(INode node) {
        return node == null ? null : new Token(Nodes.text(node), node.getOffset(), node.getLength());
    }
}
