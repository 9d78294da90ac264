// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.text.Source;

/**
 * A guest or one of its templates.
 *
 * @param unit the file that it stands in
 * @param definition its piece of the syntax tree
 */
public record Layer(Unit unit, Definition definition) {

    /** The text that it stands in. */
    Source source() {
        return unit.source();
    }

    /** Its name, without quotes; empty where it is missing. */
    public String name() {
        return Unit.plain(definition.getName());
    }
}
