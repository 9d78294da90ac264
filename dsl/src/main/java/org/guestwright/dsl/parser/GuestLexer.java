// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.guestwright.dsl.parser.antlr.internal.InternalGuestLexer;

/**
 * Looks ahead where a single token says too little.
 *
 * <p>An {@code =} that nothing follows on its line is told from one with a value, so that a value that was forgotten is not
 * looked for in the next line. And a keyword before an {@code =} or a brace is a name ({@code template = "..."}), while every
 * other keyword ends the block that it is found in: so a missing brace costs one guest and not the rest of the file.
 */
public class GuestLexer extends InternalGuestLexer {

    @Override
    public void mTokens() throws RecognitionException {
        int first = input.LA(1);
        if (first == '=' && endsAfter(2)) {
            match('=');
            state.type = RULE_EMPTY;
            state.channel = Token.DEFAULT_CHANNEL;
            return;
        }
        super.mTokens();
        if (first >= 'a' && first <= 'z' && state.type != RULE_NAME && state.type != RULE_WORD) {
            int next = input.LA(afterBlanks(1));
            state.type = next == '=' || next == '{' ? RULE_NAME : state.type;
        }
    }

    /** Whether only blanks and a comment come between a position and the end of the line or block. */
    private boolean endsAfter(int position) {
        int next = afterBlanks(position);
        int character = input.LA(next);
        return character == '\n'
                || character == '\r'
                || character == '}'
                || character < 0
                || character == '/' && input.LA(next + 1) == '/';
    }

    private int afterBlanks(int position) {
        int next = position;
        while (input.LA(next) == ' ' || input.LA(next) == '\t') {
            next++;
        }
        return next;
    }
}
