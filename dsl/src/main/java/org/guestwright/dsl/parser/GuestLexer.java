// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.guestwright.dsl.expression.Interpolation;
import org.guestwright.dsl.parser.antlr.internal.InternalGuestLexer;

/**
 * Looks ahead where a single token says too little.
 *
 * <p>An {@code =} that nothing follows on its line is told from one with a value, so that a value that was forgotten is not
 * looked for in the next line. A keyword before an {@code =} or a brace is a name ({@code template = "..."}), while every
 * other keyword ends the block that it is found in: so a missing brace costs one guest and not the rest of the file. And what
 * is inside of <code>${...}</code> can have braces and quotes of its own.
 */
public class GuestLexer extends InternalGuestLexer {
    private static final String ELSE = "else";

    @Override
    public void mTokens() throws RecognitionException {
        int first = input.LA(1);
        if (first == '=' && endsAfter(2)) {
            match('=');
            take(0, RULE_EMPTY);
            return;
        }
        int end = first == '"' ? interpolatedString() : interpolatedWord();
        if (end > 0) {
            take(end, first == '"' ? RULE_STRING : RULE_WORD);
            return;
        }
        super.mTokens();
        if (first >= 'a' && first <= 'z' && state.type != RULE_NAME && state.type != RULE_WORD) {
            int next = input.LA(afterBlanks(1));
            boolean isElse = next == '{' && isElse();
            state.type = next == '=' || next == '{' && !isElse ? RULE_NAME : state.type;
        }
    }

    private boolean isElse() {
        return input.substring(state.tokenStartCharIndex, input.index() - 1).equals(ELSE);
    }

    private void take(int characters, int type) {
        for (int i = 0; i < characters; i++) {
            input.consume();
        }
        state.type = type;
        state.channel = Token.DEFAULT_CHANNEL;
    }

    /** The length of a string with <code>${...}</code> in it; 0 where there is none. */
    private int interpolatedString() {
        Ahead ahead = new Ahead();
        if (ahead.length() > 2 && ahead.charAt(1) == '"' && ahead.charAt(2) == '"') {
            return 0;
        }
        int end = Interpolation.stringEnd(ahead, 0, ahead.length());
        for (int i = 1; i < end - 1; i++) {
            if (ahead.charAt(i) == '$' && ahead.charAt(i + 1) == '{') {
                return end;
            }
        }
        return 0;
    }

    /** The length of a word with <code>${...}</code> in it; 0 where there is none. */
    private int interpolatedWord() {
        int at = 1;
        boolean found = false;
        while (true) {
            int next = input.LA(at);
            if (next == '$' && input.LA(at + 1) == '{') {
                Ahead ahead = new Ahead();
                int close = Interpolation.close(ahead, at - 1, ahead.length(), false);
                if (close < 0) {
                    break;
                }
                found = true;
                at = close + 2;
            } else if (isWord(next)) {
                at++;
            } else {
                break;
            }
        }
        return found ? at - 1 : 0;
    }

    private static boolean isWord(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '_'
                || character == '-'
                || character == '+'
                || character == '.'
                || character == ':';
    }

    /** What is still to be read. */
    private final class Ahead implements CharSequence {
        private final int length = input.size() - input.index();

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return (char) input.LA(index + 1);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
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
