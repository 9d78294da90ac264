// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Location;

/**
 * The text that a part of a model was made of.
 *
 * @param layer the guest or template that it stands in
 * @param token the text
 * @param explicit whether a block was written for it, and not only a property that leads through it
 */
record Origin(Layer layer, Token token, boolean explicit) {

    /** Its place. */
    Location location() {
        return layer.locate(token);
    }
}
