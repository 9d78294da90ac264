// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.Set;
import org.guestwright.dsl.expression.Interpolation;

/**
 * Finds out where a faulty statement ends, if only by its looks: braces may be missing in it, quotes too. A definition that
 * begins a line without indentation is a new statement; what could stand in a block is one only where all braces are closed.
 */
final class Recovery {
    private static final Set<String> DEFINITIONS = Set.of("guest", "template");
    private static final Set<String> OTHERS = Set.of("import", "let", "for", "if", "assert");
    /** How deep braces and brackets can be in each other; what parsers do about more takes them long. */
    private static final int DEEPEST = 200;
    /** What can have definitions in its braces. */
    private static final Set<String> HOLDERS = Set.of("for", "if");

    private static final String TRIPLE = "\"\"\"";

    private final String text;
    private final boolean holdsDefinitions;
    private int at;
    private int depth;
    private int reach;
    private int nesting;
    private int tooDeep = -1;

    private Recovery(String text, int start) {
        this.text = text;
        this.at = start;
        this.holdsDefinitions = HOLDERS.contains(keyword(start));
    }

    /** What to do about the statement that begins at a position. */
    static Recovery of(String text, int start) {
        Recovery recovery = new Recovery(text, start);
        do {
            recovery.step();
        } while (recovery.at < text.length() && !recovery.begins());
        recovery.see(recovery.at);
        return recovery;
    }

    /** Where the next statement begins, at the latest at the end of the text. */
    int end() {
        return Math.min(at, text.length());
    }

    /** How far the text decided that. */
    int reach() {
        return reach;
    }

    /** Where braces and brackets begin to be too deep in each other; -1 where they are not. */
    int tooDeep() {
        return tooDeep;
    }

    private void see(int position) {
        reach = Math.max(reach, position + 1);
    }

    private boolean begins() {
        if (text.charAt(at - 1) != '\n') {
            return false;
        }
        String word = keyword(at);
        return OTHERS.contains(word) && depth <= 0 || DEFINITIONS.contains(word) && (depth <= 0 || !holdsDefinitions);
    }

    /** The word at a position, or nothing where it is used as a name. */
    private String keyword(int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        int next = to;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        see(next);
        boolean name = next < text.length() && (text.charAt(next) == '=' || text.charAt(next) == '{');
        return name ? "" : text.substring(from, to);
    }

    private void step() {
        switch (text.charAt(at)) {
            case '"' -> quoted();
            case '/' -> slash();
            case '$' -> interpolation();
            case '{' -> {
                depth++;
                open();
            }
            case '}' -> {
                depth--;
                close();
            }
            case '[', '(' -> open();
            case ']', ')' -> close();
            default -> at++;
        }
    }

    private void open() {
        if (++nesting > DEEPEST && tooDeep < 0) {
            tooDeep = at;
        }
        at++;
    }

    private void close() {
        nesting--;
        at++;
    }

    private void quoted() {
        int close = text.startsWith(TRIPLE, at) ? closing(TRIPLE, at + 3) : -1;
        if (close >= 0) {
            at = close + 3;
            return;
        }
        at = Interpolation.stringEnd(text, at, text.length());
    }

    private void interpolation() {
        int close = text.startsWith("${", at) ? Interpolation.close(text, at, text.length(), false) : -1;
        at = close < 0 ? at + 1 : close + 1;
    }

    private int closing(String quotes, int from) {
        int close = text.indexOf(quotes, from);
        if (close < 0) {
            see(text.length());
        }
        return close;
    }

    private void slash() {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else {
            int close = text.startsWith("/*", at) ? closing("*/", at + 2) : -1;
            at = close < 0 ? at + 1 : close + 2;
        }
    }
}
