// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import java.util.List;

/**
 * What a person wrote that a value comes from.
 *
 * @param kind what it stands in
 * @param name the name of what it stands in; empty for a document
 * @param via the templates on the way from the guest to the one that it stands in, the nearest to the guest first
 * @param text the value as it was written
 * @param location where
 * @param parts what was put in for each {@code ${...}} in it, in order
 */
public record ValueOrigin(
        Kind kind, String name, List<String> via, String text, Location location, List<ValueOrigin> parts) {

    /** What a value can stand in. */
    public enum Kind {
        /** The guest itself. */
        GUEST,
        /** A template that the guest extends. */
        TEMPLATE,
        /** A {@code let}; only as a part of another value. */
        LET,
        /** Another property of the guest; only as a part of another value. */
        PROPERTY,
        /** A document that has no templates, such as XML. */
        DOCUMENT
    }

    /** The parts of what was written are never changed. */
    public ValueOrigin {
        via = List.copyOf(via);
        parts = List.copyOf(parts);
    }
}
