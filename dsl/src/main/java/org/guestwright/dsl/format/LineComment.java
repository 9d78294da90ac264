// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.SinglelineCommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** Keeps a comment to the end of the line as it is: on its own line, or behind what it speaks of. */
final class LineComment extends SinglelineCommentReplacer {

    LineComment(IComment comment) {
        super(comment, "//");
    }

    @Override
    public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        CommentSpacing.indent(getComment(), leading, trailing);
        CommentSpacing.configure(getComment(), leading, trailing);
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        String text = getComment().getText();
        if (!text.equals(text.stripTrailing())) {
            context.addReplacement(getComment().replaceWith(text.stripTrailing()));
        }
        return context;
    }
}
