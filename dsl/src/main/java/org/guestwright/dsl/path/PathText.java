// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.path;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a path apart. */
final class PathText {
    private PathText() {}

    /** The parts between dots; a dot in brackets belongs to a key. */
    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            if (c == '.' && depth == 0) {
                parts.add(path.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(path.substring(start));
        return parts;
    }
}
