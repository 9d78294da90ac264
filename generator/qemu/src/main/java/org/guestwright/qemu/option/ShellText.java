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
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            out.append(variable.getKey()).append('=');
            append(out, variable.getValue());
            out.append(" \\\n");
        }
        append(out, words.get(0));
        int firstOption = 1;
        while (firstOption < words.size() && !isOption(words.get(firstOption))) {
            firstOption++;
        }
        int lastOption = words.size() - 1;
        while (lastOption > 0 && !isOption(words.get(lastOption))) {
            lastOption--;
        }
        for (int i = 1; i < words.size(); i++) {
            boolean value = i > firstOption && i - 1 <= lastOption && !isOption(words.get(i));
            out.append(value ? " " : " \\\n");
            append(out, words.get(i));
        }
        return out.append('\n').toString();
    }

    private static boolean isOption(String word) {
        return word.startsWith("-");
    }

    /** A word in single quotes where a shell would see more in it than a word. */
    public static String quote(String word) {
        StringBuilder out = new StringBuilder(word.length() + 2);
        append(out, word);
        return out.toString();
    }

    private static void append(StringBuilder out, String word) {
        if (!word.isEmpty() && isPlain(word)) {
            out.append(word);
        } else {
            out.append('\'')
                    .append(word.indexOf('\'') < 0 ? word : word.replace("'", "'\\''"))
                    .append('\'');
        }
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < SPECIAL.length && SPECIAL[c]) {
                return false;
            }
        }
        return true;
    }
}
