// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import org.guestwright.dsl.expand.Unit;

final class SyntaxCheck {
    private final Unit unit;
    SyntaxCheck(Unit unit) { this.unit = unit; }
    void check() {
        for (var node : unit.source().parsed().getSyntaxErrors()) {
            unit.problems().error("guest.syntax", node.getSyntaxErrorMessage().getMessage(), null, unit.source(), node);
        }
    }
}
