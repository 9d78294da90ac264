// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Location;

/**
 * The text that a part of a model was made of.
 *
 * @param scope where it stands, and the names that can be used there
 * @param token the text
 * @param explicit whether a block was written for it, and not only a property that leads through it
 */
record Origin(Scope scope, Token token, boolean explicit) {

    Origin(Layer layer, Token token, boolean explicit) {
        this(layer.scope(), token, explicit);
    }

    /** The guest or template that it stands in. */
    Layer layer() {
        return scope.layer();
    }

    /** Its place. */
    Location location() {
        return scope.passage().locate(token);
    }
}
