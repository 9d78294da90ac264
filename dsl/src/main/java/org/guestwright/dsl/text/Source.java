// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.LineAndColumn;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.model.diagnostic.Location;

/**
 * A text that has been parsed.
 *
 * @param name the file as the user named it
 * @param text the text
 * @param parsed what the parser made of it
 */
public record Source(String name, String text, IParseResult parsed) {

    /** The syntax tree. */
    public GuestFile file() {
        return (GuestFile) parsed.getRootASTElement();
    }

    /** The place of a node, without the comments in front. */
    public Location locate(INode node) {
        return locate(node.getOffset(), node.getLength());
    }

    /** A place by offset and length. */
    public Location locate(int offset, int length) {
        LineAndColumn start = NodeModelUtils.getLineAndColumn(parsed.getRootNode(), offset);
        return new Location(name, start.getLine(), start.getColumn(), offset, length);
    }
}
