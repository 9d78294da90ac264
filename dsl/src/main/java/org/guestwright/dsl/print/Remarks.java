// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Comments by the object that they belong to. */
final class Remarks {
    private final Map<EObject, List<Remark>> byObject = new IdentityHashMap<>();

    Remarks(Collection<Remark> remarks) {
        remarks.forEach(remark -> byObject.computeIfAbsent(remark.object(), key -> new ArrayList<>())
                .add(remark));
    }

    boolean has(EObject object) {
        return byObject.containsKey(object);
    }

    List<String> before(EObject object, EStructuralFeature feature) {
        return of(object).stream()
                .filter(remark -> !remark.last() && remark.feature() == feature)
                .map(Remark::text)
                .toList();
    }

    /** All in an object, for where the object is a single value. */
    List<String> inside(EObject object) {
        return of(object).stream()
                .filter(remark -> remark.last() || remark.feature() != null)
                .map(Remark::text)
                .toList();
    }

    List<String> after(EObject object) {
        return of(object).stream().filter(Remark::last).map(Remark::text).toList();
    }

    private List<Remark> of(EObject object) {
        return byObject.getOrDefault(object, List.of());
    }
}
