// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.Token;

/**
 * One turn of a loop.
 *
 * @param outer the turn of the loop around; {@code null} where there is none
 * @param loop the loop
 * @param values what its names stand for, in words
 */
public record Round(Round outer, For loop, String values) {
    private static final int SHOWN = 40;

    static Round of(Round outer, For loop, int number, org.guestwright.dsl.expression.Value... values) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            Token name = loop.names().get(i);
            String text = values[i].text();
            boolean shown = text != null && text.length() <= SHOWN && text.indexOf('\n') < 0;
            all.append(i == 0 ? "" : ", ").append(name.text());
            all.append(shown ? " = " + text : " is item " + number);
        }
        return new Round(outer, loop, all.toString());
    }

    /** All turns, from the outside in: {@code i = 3, disk = vda}. */
    public String text() {
        return outer == null ? values : outer.text() + ", " + values;
    }
}
