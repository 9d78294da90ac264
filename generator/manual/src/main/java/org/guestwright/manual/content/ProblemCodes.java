// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.List;
import org.guestwright.manual.content.Manual.ProblemGroup;

/** The codes of what can be wrong. */
final class ProblemCodes {
    private ProblemCodes() {}

    static List<ProblemGroup> all() {
        return List.of();
    }
}
