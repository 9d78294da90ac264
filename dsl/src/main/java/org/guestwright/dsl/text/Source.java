// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.text;

import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.model.diagnostic.Location;

/**
 * A text that has been read.
 *
 * @param name the file as the user named it
 * @param file the text and its syntax tree
 */
public record Source(String name, SyntaxFile file) {

    /** The text. */
    public String text() {
        return file.text();
    }

    /** A place by offset and length. */
    public Location locate(int offset, int length) {
        return new Location(name, file.lines().line(offset), file.lines().column(offset), offset, length);
    }
}
