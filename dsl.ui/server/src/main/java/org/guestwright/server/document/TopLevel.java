// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.server.document.Piece.Kind;

/**
 * The pieces of a text, found by counting braces and without the parser, which takes fifty times as long.
 *
 * <p>Where a text is not regular (a brace, a quote or a name is missing), only the parser can tell what belongs where.
 */
public final class TopLevel {
    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean regular = true;

    /** The pieces of a text. */
    public TopLevel(String text) {
        tokens = new Tokens(text);
        tokens.next();
        while (!tokens.isEnd()) {
            int start = tokens.start();
            if (!piece()) {
                regular = false;
                if (tokens.start() == start) {
                    tokens.next();
                }
            }
        }
        regular &= tokens.isClosed();
    }

    /** Whether all of the text belongs to one of the pieces, and nothing in them reaches beyond them. */
    public boolean isRegular() {
        return regular;
    }

    /** The pieces, in order; of a text that is not regular those that could be made out. */
    public List<Piece> pieces() {
        return pieces;
    }

    private boolean piece() {
        if (tokens.is("import")) {
            return importStatement();
        }
        if (tokens.is("let")) {
            return let();
        }
        return (tokens.is("guest") || tokens.is("template")) && !tokens.isNameByLookahead() && definition();
    }

    private boolean importStatement() {
        int start = tokens.start();
        tokens.next();
        if (!tokens.isString()) {
            return false;
        }
        return add(Kind.IMPORT, tokens.text(), tokens.start(), start);
    }

    private boolean let() {
        int start = tokens.start();
        tokens.next();
        if (!tokens.isWord()) {
            return false;
        }
        String name = tokens.text();
        int nameStart = tokens.start();
        tokens.next();
        if (!tokens.is("=") || !tokens.hasMoreOnLine()) {
            return false;
        }
        tokens.next();
        if (tokens.is("[")) {
            while (!tokens.is("]")) {
                tokens.next();
                if (!tokens.isWord() && !tokens.isString() && !tokens.is(",") && !tokens.is("]")) {
                    return false;
                }
            }
        } else if (!tokens.isWord() && !tokens.isString()) {
            return false;
        }
        return add(Kind.LET, name, nameStart, start);
    }

    private boolean definition() {
        Kind kind = tokens.is("guest") ? Kind.GUEST : Kind.TEMPLATE;
        int start = tokens.start();
        tokens.next();
        if (!tokens.isString() && (!tokens.isWord() || tokens.isKeyword())) {
            return false;
        }
        String name = tokens.text();
        int nameStart = tokens.start();
        tokens.next();
        if (tokens.is("extends")) {
            do {
                tokens.next();
                if (!tokens.isString() && (!tokens.isWord() || tokens.isKeyword())) {
                    return false;
                }
                tokens.next();
            } while (tokens.is(","));
        }
        return tokens.is("{") && body() && add(kind, name, nameStart, start);
    }

    /** Goes on to the brace that closes the body. */
    private boolean body() {
        int depth = 1;
        boolean value = false;
        while (depth > 0) {
            tokens.next();
            if (tokens.isEnd()) {
                return false;
            }
            if (tokens.is("{")) {
                depth++;
            } else if (tokens.is("}")) {
                depth--;
            } else if (tokens.isKeyword() && !value && !tokens.isNameByLookahead()) {
                return false;
            }
            value = tokens.is("=") && tokens.hasMoreOnLine() || tokens.is("[") || tokens.is(",");
        }
        return true;
    }

    private boolean add(Kind kind, String name, int nameStart, int start) {
        pieces.add(new Piece(kind, name, nameStart, start, tokens.end()));
        tokens.next();
        return true;
    }
}
