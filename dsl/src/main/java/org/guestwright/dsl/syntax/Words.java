// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** Remembers words, so that the same few hundred that all guests consist of are made once. */
final class Words {
    private static final int SIZE = 1 << 11;

    private final String[] known = new String[SIZE];

    /**
     * A word of a text.
     *
     * @param hash what {@link String#hashCode()} will be
     */
    String of(char[] text, int from, int to, int hash) {
        int place = (hash ^ hash >>> 11) & SIZE - 1;
        String word = known[place];
        if (word == null || word.length() != to - from || !isAt(word, text, from)) {
            word = new String(text, from, to - from);
            known[place] = word;
        }
        return word;
    }

    private static boolean isAt(String word, char[] text, int from) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
