// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

/** The first sentence of a text, without the marks of code. */
final class Summary {
    private Summary() {}

    static String of(String text) {
        String line = text.replaceAll("\\s+", " ").replace("`", "").strip();
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
