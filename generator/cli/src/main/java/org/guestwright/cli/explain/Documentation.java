// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.explain;

import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;

/** What the metamodel says of a property that nobody wrote. */
final class Documentation {
    private Documentation() {}

    /** What it is for, and what libvirt takes where it is left out, if that is known. */
    static String of(FeatureMapping feature) {
        String text = Annotations.documentation(feature.feature()).replaceAll("\\s+", " ");
        String fallback = Annotations.guest(feature.feature(), "fallback");
        return fallback == null ? text : text + " Left out, it is " + fallback + ".";
    }
}
