// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Item;
import org.guestwright.dsl.guest.MapEntry;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.guest.ValueMap;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.MapValue;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Value;
import org.guestwright.dsl.text.Nodes;

/** Turns values, which many rules of the grammar have in the same way, into those of the syntax tree. */
final class ValueBuilder {
    private static final String TEXT = "text";
    private static final String LIST = "list";
    private static final String MAP = "map";

    private ValueBuilder() {}

    /** The value that a piece has; {@code null} where it is missing. */
    static Value of(EObject piece) {
        if (get(piece, LIST) instanceof ValueList list) {
            return list(list);
        }
        if (get(piece, MAP) instanceof ValueMap map) {
            return map(map);
        }
        return token(Nodes.attribute(piece, piece.eClass().getEStructuralFeature(TEXT)));
    }

    private static Object get(EObject piece, String name) {
        EStructuralFeature feature = piece.eClass().getEStructuralFeature(name);
        return feature == null ? null : piece.eGet(feature);
    }

    private static ListValue list(ValueList list) {
        INode node = Nodes.of(list);
        List<Value> items = new ArrayList<>();
        for (Item item : list.getItems()) {
            Value value = of(item);
            if (value != null) {
                items.add(value);
            }
        }
        return new ListValue(items, node.getOffset(), node.getEndOffset());
    }

    private static MapValue map(ValueMap map) {
        INode node = Nodes.of(map);
        List<org.guestwright.dsl.syntax.MapEntry> entries = new ArrayList<>();
        for (MapEntry entry : map.getEntries()) {
            Token key = token(Nodes.attribute(entry, GuestPackage.Literals.MAP_ENTRY__KEY));
            if (key != null) {
                entries.add(new org.guestwright.dsl.syntax.MapEntry(key, of(entry)));
            }
        }
        return new MapValue(entries, node.getOffset(), node.getEndOffset());
    }

    static Token token(INode node) {
        return node == null ? null : new Token(Nodes.text(node), node.getOffset(), node.getLength());
    }
}
