// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.List;
import java.util.Map;

/** Prints a command as a shell reads it, an option a line. */
public final class ShellText {
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~".chars().forEach(c -> SPECIAL[c] = true);
    }

    private ShellText() {}

    /**
     * The text of a command.
     *
     * @param environment variables that are set for it, in order
     * @param words the program and its arguments
     */
    public static String of(Map<String, String> environment, List<String> words) {
        StringBuilder out = new StringBuilder(4096);
        environment.forEach((name, value) ->
                out.append(name).append('=').append(quote(value)).append(" \\\n"));
        out.append(quote(words.get(0)));
        int lastOption = 0;
        int firstOption = words.size();
        for (int i = words.size() - 1; i > 0; i--) {
            if (words.get(i).startsWith("-")) {
                lastOption = Math.max(lastOption, i);
                firstOption = i;
            }
        }
        for (int i = 1; i < words.size(); i++) {
            boolean value = !words.get(i).startsWith("-") && i > firstOption && i - 1 <= lastOption;
            out.append(value ? " " : " \\\n").append(quote(words.get(i)));
        }
        return out.append('\n').toString();
    }

    /** A word in single quotes where a shell would see more in it than a word. */
    public static String quote(String word) {
        if (word.isEmpty()) {
            return "''";
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                return "'" + (word.indexOf('\'') < 0 ? word : word.replace("'", "'\\''")) + "'";
            }
        }
        return word;
    }
}
