// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.model.diagnostic.Location;

/**
 * The text that a part of a model was made of.
 *
 * @param layer the guest or template that it stands in
 * @param node the text
 * @param explicit whether a block was written for it, and not only a property that leads through it
 */
record Origin(Layer layer, INode node, boolean explicit) {

    /** Its place. */
    Location location() {
        return layer.source().locate(node);
    }
}
