// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/** The lines around a comment: one blank line is kept, but for the beginning and the end of a block. */
final class CommentSpacing {
    private CommentSpacing() {}

    static void configure(IComment comment, WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        ISemanticRegion before = comment.getHiddenRegion().getPreviousSemanticRegion();
        ISemanticRegion after = comment.getHiddenRegion().getNextSemanticRegion();
        boolean first = leading.getRegion().getOffset() == before(before);
        if (leading.getRegion().isMultiline()) {
            lines(
                    leading.getFormatting(),
                    first && before != null && before.getText().equals("{") ? 1 : 2);
        } else if (before != null) {
            leading.getFormatting().setNewLinesMin(0);
            leading.getFormatting().setNewLinesDefault(0);
            leading.getFormatting().setNewLinesMax(0);
            leading.getFormatting().setSpace(" ");
        }
        boolean last = after != null && trailing.getRegion().getEndOffset() == after.getOffset();
        lines(trailing.getFormatting(), last && after.getText().equals("}") ? 1 : 2);
    }

    /** A comment at the end of a block belongs into it: what takes the indentation back comes behind the comment. */
    static void indent(IComment comment, WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        ISemanticRegion after = comment.getHiddenRegion().getNextSemanticRegion();
        Integer decrease = leading.getFormatting().getIndentationDecrease();
        if (decrease != null && after != null && leading.getRegion().isMultiline()) {
            leading.getFormatting().setIndentationDecrease(null);
            trailing.getFormatting().setIndentationDecrease(decrease);
        }
    }

    private static int before(ISemanticRegion region) {
        return region == null ? 0 : region.getEndOffset();
    }

    private static void lines(IHiddenRegionFormatting formatting, int most) {
        formatting.setNewLinesMin(1);
        formatting.setNewLinesDefault(1);
        formatting.setNewLinesMax(most);
    }
}
