// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.CommentReplacer;
import org.eclipse.xtext.formatting2.internal.WhitespaceReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;

/** Keeps a comment between marks as it is, drawings and all. */
final class BlockComment extends CommentReplacer {

    BlockComment(IComment comment) {
        super(comment);
    }

    @Override
    public void configureWhitespace(WhitespaceReplacer leading, WhitespaceReplacer trailing) {
        CommentSpacing.indent(getComment(), leading, trailing);
        if (leading.getRegion().isMultiline() && trailing.getRegion().isMultiline()) {
            CommentSpacing.configure(getComment(), leading, trailing);
        }
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        return context;
    }
}
