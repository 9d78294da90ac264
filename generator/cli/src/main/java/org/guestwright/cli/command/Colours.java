// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

/** Paints text for a terminal, or leaves it as it is. */
record Colours(boolean on) {
    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String red(String text) {
        return paint("1;31", text);
    }

    String green(String text) {
        return paint("1;32", text);
    }

    String yellow(String text) {
        return paint("1;33", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
