// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/**
 * A word of a command, as a shell would pass it on.
 *
 * @param text without quotes
 * @param offset where it begins in the text
 * @param length how many characters it takes there, quotes included
 */
record Word(String text, int offset, int length) {
    int end() {
        return offset + length;
    }
}
