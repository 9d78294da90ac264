// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.guestwright.dsl.guest.Else;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.guest.ValueMap;
import org.guestwright.dsl.text.Nodes;

/** Decides what stands on one line: what its author put there, has no comment in it, and fits. */
final class OneLine {
    private static final int WIDTH = 100;
    private static final int STEP = 4;
    private static final Set<String> BODIES = Set.of("entries", "elements");

    private OneLine() {}

    /** Whether a block, definition, list or such can stand on one line, from its first word to its closing brace. */
    static boolean fits(EObject piece) {
        EObject whole = whole(piece);
        int length = length(Nodes.of(whole));
        return length >= 0 && indentation(whole) + lead(whole) + length <= WIDTH;
    }

    /** A choice is on one line with all that is behind its {@code else}, or not at all. */
    private static EObject whole(EObject piece) {
        EObject whole = piece;
        while (whole instanceof Else
                || whole.eContainer() instanceof Else
                        && whole.eContainingFeature().getName().equals("chained")) {
            whole = whole.eContainer();
        }
        return whole;
    }

    /** The width of a piece on one line; -1 where it can't stand on one. */
    private static int length(ICompositeNode node) {
        int width = 0;
        ILeafNode before = null;
        boolean broken = false;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                if (leaf.getOffset() >= node.getOffset() && !leaf.getText().isBlank()) {
                    return -1;
                }
                broken |= before != null && isOpening(before) && leaf.getText().indexOf('\n') >= 0;
                continue;
            }
            if (leaf.getText().indexOf('\n') >= 0 || broken && !isClosing(leaf)) {
                return -1;
            }
            broken = false;
            width += (before == null ? 0 : gap(before, leaf)) + leaf.getLength();
            before = leaf;
        }
        return width;
    }

    private static boolean isOpening(ILeafNode leaf) {
        return leaf.getText().equals("{") || leaf.getText().equals("[");
    }

    private static boolean isClosing(ILeafNode leaf) {
        return leaf.getText().equals("}") || leaf.getText().equals("]");
    }

    /** The blanks between two tokens on one line. */
    private static int gap(ILeafNode before, ILeafNode after) {
        String left = before.getText();
        String right = after.getText();
        boolean tight = left.equals("[")
                || left.equals("(")
                || right.equals("]")
                || right.equals(")")
                || right.equals(",")
                || right.equals("(")
                || right.equals("[") && !(after.getSemanticElement() instanceof ValueList);
        return tight ? 0 : !left.equals("{") && beginsEntry(after) ? 2 : 1;
    }

    private static boolean beginsEntry(ILeafNode leaf) {
        EObject piece = leaf.getSemanticElement();
        while (piece != null && piece.eContainer() != null) {
            if (Nodes.first(piece).getOffset() != leaf.getOffset()) {
                return false;
            }
            if (BODIES.contains(piece.eContainingFeature().getName())) {
                return true;
            }
            piece = piece.eContainer();
        }
        return false;
    }

    private static int indentation(EObject piece) {
        int depth = 0;
        for (EObject inner = piece; inner.eContainer() != null; inner = inner.eContainer()) {
            boolean inFile = inner.eContainer().eContainer() == null;
            depth += !inFile && BODIES.contains(inner.eContainingFeature().getName()) ? 1 : 0;
        }
        return depth * STEP;
    }

    /** The width of what stands in front of a list or map on its line. */
    private static int lead(EObject piece) {
        if (!(piece instanceof ValueList) && !(piece instanceof ValueMap)) {
            return 0;
        }
        EObject statement = piece;
        while (statement.eContainer() != null
                && !BODIES.contains(statement.eContainingFeature().getName())) {
            statement = statement.eContainer();
        }
        int start = Nodes.of(piece).getOffset();
        int width = 0;
        ILeafNode before = null;
        for (ILeafNode leaf : Nodes.of(statement).getLeafNodes()) {
            if (leaf.isHidden()) {
                continue;
            }
            width += before == null ? 0 : gap(before, leaf);
            if (leaf.getOffset() >= start) {
                break;
            }
            width += leaf.getLength();
            before = leaf;
        }
        return width;
    }
}
