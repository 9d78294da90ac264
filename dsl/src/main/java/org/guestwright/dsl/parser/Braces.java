// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Else;
import org.guestwright.dsl.guest.For;
import org.guestwright.dsl.guest.If;
import org.guestwright.dsl.text.Nodes;

/** Finds the block whose closing brace is missing, which the parser only notices at the end of what is around it. */
final class Braces {
    private Braces() {}

    /**
     * The block that somebody forgot to close: the first that is closed by a brace which its indentation shows to be another's,
     * or else the innermost that is still open.
     *
     * @param root of the text's nodes
     * @param offset where the parser missed the brace
     * @return {@code null} where it is missed outside of all guests
     */
    static EObject unclosed(String text, INode root, int offset) {
        INode last = Nodes.before(root, offset);
        EObject open = last == null ? null : NodeModelUtils.findActualSemanticObjectFor(last);
        while (open != null && !(open instanceof Definition) && (!hasBody(open) || isClosed(open))) {
            open = open.eContainer();
        }
        EObject definition = open;
        while (definition != null && !(definition instanceof Definition)) {
            definition = definition.eContainer();
        }
        EObject misaligned = definition == null ? null : misaligned(text, definition, open);
        return misaligned == null ? open : misaligned;
    }

    private static boolean hasBody(EObject piece) {
        return piece instanceof Block || piece instanceof For || piece instanceof If || piece instanceof Else;
    }

    private static boolean isClosed(EObject piece) {
        return Nodes.of(piece).getLastChild().getText().equals("}");
    }

    private static EObject misaligned(String text, EObject piece, EObject open) {
        for (EObject child : piece.eContents()) {
            EObject found = misaligned(text, child, open);
            if (found != null) {
                return found;
            }
        }
        if (!hasBody(piece) || piece == open || !isClosed(piece)) {
            return null;
        }
        int closing = indentation(text, Nodes.of(piece).getLastChild().getOffset());
        int opening = indentation(text, Nodes.first(piece).getOffset());
        return closing >= 0 && opening >= 0 && closing < opening ? piece : null;
    }

    /** The number of characters before a position in its line, where they are all blanks; else -1. */
    private static int indentation(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.substring(start, offset).isBlank() ? offset - start : -1;
    }
}
