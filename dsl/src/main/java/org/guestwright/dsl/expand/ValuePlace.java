// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.text.Literal;
import org.guestwright.model.diagnostic.Location;

/**
 * Where a value has to be corrected: where it was written, be it an argument or a {@code let}, and not where a template says
 * {@code ${name}} for it.
 *
 * @param location the place
 * @param words where the property is that the value is for; nothing where that is the same place
 */
record ValuePlace(Location location, String words) {
    /** No name leads further than that; what is made of itself was told as an error. */
    private static final int FARTHEST = 16;

    static ValuePlace of(Token token, Scope scope) {
        Token last = token;
        Scope around = scope;
        for (int i = 0; i < FARTHEST; i++) {
            Variable variable = variable(last, around);
            if (variable == null || !(variable.written() instanceof Token written)) {
                break;
            }
            last = written;
            around = variable.scope();
        }
        Location location = around.passage().locate(last);
        if (last == token) {
            return new ValuePlace(location, "");
        }
        Location property = scope.passage().locate(token);
        boolean here = property.file().equals(location.file());
        return new ValuePlace(location, " in line " + property.line() + (here ? "" : " of " + property.file()));
    }

    /** The variable that a value is, if it is nothing else. */
    private static Variable variable(Token token, Scope scope) {
        if (!token.text().startsWith("${")) {
            return null;
        }
        Literal literal = Literal.of(token.text());
        return literal.parts().size() == 1 && literal.parts().get(0) instanceof Literal.Reference reference
                ? scope.find(reference.name())
                : null;
    }
}
