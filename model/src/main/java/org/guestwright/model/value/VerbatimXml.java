// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.value;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Elements that a person put into the XML of a domain as they are, for what the metamodel does not know. Those of an object
 * stand behind all else in its element. They are kept at the root, so a domain without any carries nothing.
 */
public final class VerbatimXml {
    /** That nothing has been put in. */
    public static final VerbatimXml NONE = new VerbatimXml();

    private final Map<EObject, List<String>> elements = new IdentityHashMap<>();

    private VerbatimXml() {}

    private static final class Carrier extends AdapterImpl {
        private final VerbatimXml carried = new VerbatimXml();
    }

    /** What has been put into a domain. */
    public static VerbatimXml in(EObject root) {
        Carrier carrier = carrier(root);
        return carrier == null ? NONE : carrier.carried;
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The texts of an object, in order. Each holds one or more well-formed elements. */
    public List<String> of(EObject object) {
        return elements.getOrDefault(object, List.of());
    }

    /** Adds well-formed elements to an object that is in its domain already. */
    public static void add(EObject object, String text) {
        EObject root = EcoreUtil.getRootContainer(object);
        Carrier carrier = carrier(root);
        if (carrier == null) {
            carrier = new Carrier();
            root.eAdapters().add(carrier);
        }
        carrier.carried
                .elements
                .computeIfAbsent(object, key -> new ArrayList<>(1))
                .add(text);
    }

    private static Carrier carrier(EObject root) {
        for (Adapter adapter : root.eAdapters()) {
            if (adapter instanceof Carrier carrier) {
                return carrier;
            }
        }
        return null;
    }
}
