// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The parts of the text that a piece of the syntax tree was read from. */
public final class Nodes {
    private Nodes() {}

    /** The whole text of a piece, without the comments in front. */
    public static ICompositeNode of(EObject piece) {
        return NodeModelUtils.getNode(piece);
    }

    /** The text of the n-th cross-reference of a piece, from 0; {@code null} if it has fewer. */
    public static INode reference(EObject piece, int n) {
        int left = n;
        for (INode child = of(piece).getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getGrammarElement() instanceof CrossReference && left-- == 0) {
                return child;
            }
        }
        return null;
    }

    /** The text of the value of a property or {@code let}, which ends it. */
    public static INode value(EObject assignment) {
        return of(assignment).getLastChild();
    }

    /** The text of the value of an attribute of a piece; {@code null} where it has none. */
    public static INode attribute(EObject piece, EStructuralFeature feature) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(piece, feature);
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    /** The first keyword or token of a piece. */
    public static INode first(EObject piece) {
        for (ILeafNode leaf : of(piece).getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return of(piece);
    }

    /** The last token before a position that is no blank and no comment; {@code null} if there is none. */
    public static INode before(INode root, int offset) {
        INode last = offset <= 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        while (last instanceof ILeafNode leaf && leaf.isHidden()) {
            last = leaf.getTotalOffset() == 0
                    ? null
                    : NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalOffset() - 1);
        }
        return last;
    }

    /** The words of a node, with one space between and without comments. */
    public static String text(INode node) {
        if (node instanceof ILeafNode) {
            return node.getText();
        }
        return NodeModelUtils.getTokenText(node);
    }
}
