// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import java.util.List;
import org.guestwright.services.text.Lexeme;

/** How far a property or block goes that begins at a lexeme, be it finished or not. */
final class Extent {
    private Extent() {}

    /** The position behind the entry whose name is a lexeme. */
    static int end(List<Lexeme> lexemes, int name) {
        int next = name + 1;
        if (isSign(lexemes, next, '=')) {
            return valueEnd(lexemes, next);
        }
        if (isSign(lexemes, next, '[')) {
            next = matching(lexemes, next) + 1;
        }
        int words = 0;
        while (words < 2
                && next < lexemes.size()
                && lexemes.get(next).kind() == Lexeme.Kind.WORD
                && !lexemes.get(next).newLine()) {
            next++;
            words++;
        }
        if (isSign(lexemes, next, '{')) {
            return lexemes.get(matching(lexemes, next)).end();
        }
        return lexemes.get(name).end();
    }

    /** The position behind the value whose {@code =} is a lexeme. */
    private static int valueEnd(List<Lexeme> lexemes, int equals) {
        int next = equals + 1;
        if (next >= lexemes.size() || lexemes.get(next).newLine()) {
            return lexemes.get(equals).end();
        }
        Lexeme value = lexemes.get(next);
        if (value.isSign('[') || value.isSign('{')) {
            return lexemes.get(matching(lexemes, next)).end();
        }
        return value.isValue() ? value.end() : lexemes.get(equals).end();
    }

    /** The lexeme that closes a bracket or brace, or the last one. */
    private static int matching(List<Lexeme> lexemes, int open) {
        int depth = 0;
        for (int i = open; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.isSign('[') || lexeme.isSign('{')) {
                depth++;
            } else if ((lexeme.isSign(']') || lexeme.isSign('}')) && --depth == 0) {
                return i;
            }
        }
        return lexemes.size() - 1;
    }

    private static boolean isSign(List<Lexeme> lexemes, int at, char sign) {
        return at < lexemes.size() && lexemes.get(at).isSign(sign);
    }
}
