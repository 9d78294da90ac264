// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;

/** Where the parts of an expanded guest were written. Places are only counted out when somebody asks. */
public final class GuestTrace implements Trace {
    private final Map<EObject, Origins> objects = new IdentityHashMap<>();
    private final Origin root;

    GuestTrace(Origin root) {
        this.root = root;
    }

    /** Where an object and its values come from. */
    private static final class Origins {
        private Origin self;
        private final Map<EStructuralFeature, List<Origin>> features = new IdentityHashMap<>(4);
    }

    void put(EObject object, Origin origin) {
        origins(object).self = origin;
    }

    void put(EObject object, EStructuralFeature feature, Origin origin) {
        List<Origin> all = origins(object).features.computeIfAbsent(feature, key -> new ArrayList<>(1));
        if (!feature.isMany()) {
            all.clear();
        }
        all.add(origin);
    }

    /** What an object was made of; {@code null} for one that nobody wrote. */
    Origin origin(EObject object) {
        Origins known = objects.get(object);
        return known == null ? null : known.self;
    }

    /** What the value of a feature was made of, or {@code null}. */
    Origin origin(EObject object, EStructuralFeature feature, int index) {
        Origins known = objects.get(object);
        List<Origin> all = known == null ? null : known.features.get(feature);
        return all == null ? null : all.get(Math.min(Math.max(0, index), all.size() - 1));
    }

    @Override
    public Location locate(EObject object, EStructuralFeature feature, int index) {
        Origin found = feature == null ? null : origin(object, feature, index);
        if (found == null && feature != null && object.eGet(feature) instanceof EObject child) {
            found = origin(child);
        }
        for (EObject around = object; found == null && around != null; around = around.eContainer()) {
            found = origin(around);
        }
        return (found == null ? root : found).location();
    }

    private Origins origins(EObject object) {
        return objects.computeIfAbsent(object, key -> new Origins());
    }
}
