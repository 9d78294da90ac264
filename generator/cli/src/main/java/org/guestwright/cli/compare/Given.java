// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.compare.Difference.Part;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/** What libvirt chooses itself where nobody does, and then keeps: addresses, MACs, the UUID. The metamodel says it. */
final class Given {
    private static final String ALIAS = "alias";
    private static final Pattern VERSION = Pattern.compile("-[0-9]+(\\.[0-9]+)*$");

    private Given() {}

    /** Whether libvirt chooses such a value. */
    static boolean is(Part part) {
        String said = said(part);
        return said != null
                && !said.equals(ALIAS)
                && (said.equals("true")
                        || part.value() != null
                                && said.equals(part.feature().type().print(part.value())));
    }

    /** Whether two values are what libvirt may make of one that somebody wrote: {@code pc-q35-8.2} and {@code pc-q35-9.1} of {@code q35}. */
    static boolean areOfOneAlias(Part one, Part other) {
        return ALIAS.equals(said(one))
                && one.value() != null
                && other.value() != null
                && stem(one).equals(stem(other));
    }

    private static String stem(Part part) {
        return VERSION.matcher(part.value().toString()).replaceAll("");
    }

    private static String said(Part part) {
        String said = part.feature() == null ? null : said(part.feature().feature());
        for (EObject object = part.object();
                said == null && object.eContainer() != null;
                object = object.eContainer()) {
            said = said(object.eContainingFeature());
        }
        return said;
    }

    private static String said(EStructuralFeature feature) {
        return Annotations.guest(feature, "given");
    }

    /** Whether libvirt wrote the definition, so that such values in it need not be anybody's wish. */
    static boolean isLibvirts(Domain domain) {
        return domain.getUuid() != null
                && domain.getCurrentMemory() != null
                && domain.getOnPoweroff() != null
                && domain.getDevices() != null
                && domain.getDevices().getEmulator() != null;
    }

    /** Takes such values out of a completed domain that nobody wrote: what we chose for them says nothing. */
    static void drop(Domain completed, Predicate<Part> written) {
        List<Part> all = new ArrayList<>();
        Metamodel.standard().visit(completed, object -> collect(object, all));
        for (Part part : all) {
            if (!written.test(part)) {
                part.object().eUnset(part.feature().feature());
            }
        }
    }

    private static void collect(EObject object, List<Part> all) {
        for (FeatureMapping feature : Metamodel.standard().of(object.eClass()).features()) {
            if ("true".equals(said(feature.feature())) && !feature.many() && feature.isSet(object)) {
                all.add(new Part(object, feature, -1, null));
            }
        }
    }
}
