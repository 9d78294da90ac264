// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something of which a host or a network has one, and that a guest takes.
 *
 * @param rule what is violated when another takes it, too
 * @param key what it is
 * @param variant what must be the same as well; {@code null} for a claim of all variants, such as a port at all addresses
 * @param use what is done with it
 * @param shown what it is, for people
 * @param object who takes it
 * @param feature by which of its features
 */
public record Claim(
        ProjectRule rule,
        String key,
        String variant,
        Use use,
        String shown,
        EObject object,
        EStructuralFeature feature) {

    /** What is done with it. */
    public enum Use {
        /** It is had alone. */
        ALONE,
        /** It is had together with others that have it so, too. */
        TOGETHER,
        /** It is only looked at. */
        READING,
        /** Something builds on it, and only looks at it. */
        BASE
    }

    static Claim alone(ProjectRule rule, String key, EObject object, EStructuralFeature feature) {
        return new Claim(rule, key, "", Use.ALONE, key, object, feature);
    }

    /** The rule that two claims of one thing violate, or {@code null}. */
    public ProjectRule against(Claim other) {
        if (variant != null && other.variant != null && !variant.equals(other.variant)) {
            return null;
        }
        boolean reads = isReading() || other.isReading();
        if (isReading() && other.isReading() || use == Use.TOGETHER && other.use == Use.TOGETHER) {
            return null;
        }
        return use == Use.BASE || other.use == Use.BASE ? ProjectRule.BASE : reads ? ProjectRule.READER : rule;
    }

    /** Whether it is one of the same thing that does not go together with the other. */
    public boolean isLike(Claim other) {
        return key.equals(other.key) && against(other) != null;
    }

    private boolean isReading() {
        return use == Use.READING || use == Use.BASE;
    }
}
