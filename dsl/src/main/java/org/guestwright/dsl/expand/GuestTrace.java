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
import org.guestwright.model.diagnostic.ValueOrigin;

/** Where the parts of an expanded guest were written. Places are only counted out when somebody asks. */
public final class GuestTrace implements Trace {
    private static final int OBJECTS = 64;

    private final Map<EObject, Part> parts;
    private final Origin root;
    private final List<Layer> layers;
    private final Places places;
    private EObject lastObject;
    private Part lastPart;
    private Derivation derivation;

    /**
     * @param layers the guest, after its templates
     */
    GuestTrace(Origin root, List<Layer> layers) {
        this(root, layers, new IdentityHashMap<>(OBJECTS), Places.UNMOVED);
    }

    private GuestTrace(Origin root, List<Layer> layers, Map<EObject, Part> parts, Places places) {
        this.root = root;
        this.layers = layers;
        this.parts = parts;
        this.places = places;
    }

    /** The same trace where what it leads to stands elsewhere now. */
    public GuestTrace moved(Places now) {
        return new GuestTrace(root, layers, parts, now);
    }

    /** What is known of an object; as a rule it is asked for the same one several times in a row. */
    Part part(EObject object) {
        if (object != lastObject) {
            Part part = parts.get(object);
            if (part == null) {
                part = new Part();
                parts.put(object, part);
            }
            lastObject = object;
            lastPart = part;
        }
        return lastPart;
    }

    void put(EObject object, Origin origin) {
        part(object).setOrigin(origin);
    }

    void put(EObject object, EStructuralFeature feature, Origin origin) {
        part(object).add(feature, origin);
    }

    /** Forgets an object that has been taken out. */
    void forget(EObject object) {
        parts.remove(object);
        lastObject = null;
    }

    /** What an object was made of; {@code null} for one that nobody wrote. */
    Origin origin(EObject object) {
        Part known = parts.get(object);
        return known == null ? null : known.origin();
    }

    /** What the value of a feature was made of, or {@code null}. */
    private Origin origin(EObject object, EStructuralFeature feature, int index) {
        Part known = parts.get(object);
        return known == null ? null : feature.isMany() ? known.origin(feature, index) : known.origin(feature);
    }

    @Override
    public List<ValueOrigin> origins(EObject object, EStructuralFeature feature, int index) {
        Part known = parts.get(object);
        if (known == null) {
            return List.of();
        }
        if (derivation == null) {
            derivation = new Derivation(layers, places);
        }
        List<Origin> all = known.origins(feature);
        List<ValueOrigin> written = new ArrayList<>(all.size());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (feature == null || !feature.isMany() || i == Math.max(0, index)) {
                written.add(derivation.of(all.get(i)));
            }
        }
        return written;
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
        return places.locate(found == null ? root : found);
    }
}
