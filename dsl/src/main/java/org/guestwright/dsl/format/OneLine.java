// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.text.Nodes;

/** Decides what stands on one line: what its author put there, has no comment in it, and fits. */
final class OneLine {
    private static final int WIDTH = 100;
    private static final int STEP = 4;

    private OneLine() {}

    /** Whether a block, definition or list can stand on one line, from its first word to its closing brace. */
    static boolean fits(EObject piece) {
        return length(piece) >= 0 && indentation(piece) + lead(piece) + length(piece) <= WIDTH;
    }

    /** The width of a piece on one line; -1 where it can't stand on one. */
    private static int length(EObject piece) {
        ICompositeNode node = Nodes.of(piece);
        if (hasComment(node) || isBroken(piece)) {
            return -1;
        }
        boolean list = piece instanceof ValueList;
        boolean braces = piece instanceof Block || piece instanceof Definition;
        int width = 0;
        int tokens = 0;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                continue;
            }
            if (leaf.getText().indexOf('\n') >= 0) {
                return -1;
            }
            boolean own = leaf.getSemanticElement() == piece || leaf.getParent().getSemanticElement() == piece;
            if (braces && !own) {
                continue;
            }
            width += leaf.getLength() + (list || leaf.getText().equals(",") || tokens == 0 ? 0 : 1);
            width += list && leaf.getText().equals(",") ? 1 : 0;
            tokens++;
        }
        if (braces) {
            int entries = 0;
            for (EObject entry : piece.eContents()) {
                int inner = length(entry);
                if (inner < 0) {
                    return -1;
                }
                width += inner + (entries++ == 0 ? 1 : 2);
            }
        } else if (piece instanceof Property property && property.getList() != null) {
            return Nodes.text(Nodes.reference(piece, 0)).length() + 3 + length(property.getList());
        }
        return width;
    }

    /** Whether the author ended the line behind the opening brace or bracket. */
    private static boolean isBroken(EObject piece) {
        boolean empty = piece instanceof ValueList list
                ? list.getItems().isEmpty()
                : piece.eContents().isEmpty();
        if (piece instanceof Property || empty) {
            return false;
        }
        String opening = piece instanceof ValueList ? "[" : "{";
        boolean open = false;
        for (ILeafNode leaf : Nodes.of(piece).getLeafNodes()) {
            if (open) {
                return leaf.isHidden() && leaf.getText().indexOf('\n') >= 0;
            }
            open = !leaf.isHidden() && leaf.getText().equals(opening);
        }
        return false;
    }

    private static boolean hasComment(ICompositeNode node) {
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()
                    && leaf.getOffset() >= node.getOffset()
                    && !leaf.getText().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static int indentation(EObject piece) {
        int depth = 0;
        for (EObject around = piece.eContainer(); around != null; around = around.eContainer()) {
            depth += around instanceof Block || around instanceof Definition ? 1 : 0;
        }
        return depth * STEP;
    }

    /** What stands in front of a list on its line. */
    private static int lead(EObject piece) {
        return piece instanceof ValueList
                ? Nodes.of(piece).getOffset() - Nodes.of(piece.eContainer()).getOffset()
                : 0;
    }
}
