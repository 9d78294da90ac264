// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.NumeralFormat;
import org.guestwright.qemu.Guest;

/** Numbers are written as libvirt writes them: decimal, or in the format that the metamodel gives their type or feature. */
final class CanonicalNumbers implements CompletionStep {
    private static final Map<Class<?>, Visit> VISITS = new ConcurrentHashMap<>();

    /** What is done at the objects of a class: its numbers, and the parts to go on with. */
    private record Visit(Form[] forms, FeatureMapping[] parts) {}

    private record Form(FeatureMapping feature, NumeralFormat format) {}

    @Override
    public void apply(Guest guest) {
        rewrite(guest.domain());
    }

    private static void rewrite(EObject object) {
        Visit visit = VISITS.get(object.getClass());
        if (visit == null) {
            visit = visit(object.eClass());
            VISITS.put(object.getClass(), visit);
        }
        for (Form form : visit.forms) {
            if (form.feature.get(object) instanceof Numeral number) {
                Numeral canonical = form.format.numeral(number.longValue());
                if (canonical != number && !canonical.toString().equals(number.toString())) {
                    form.feature.put(object, canonical);
                }
            }
        }
        for (FeatureMapping part : visit.parts) {
            if (!part.many()) {
                Object only = part.get(object);
                if (only != null) {
                    rewrite((EObject) only);
                }
            } else if (part.isSet(object)) {
                List<EObject> several = part.objects(object);
                for (int i = 0; i < several.size(); i++) {
                    rewrite(several.get(i));
                }
            }
        }
    }

    private static Visit visit(EClass type) {
        return new Visit(
                forms(type).toArray(Form[]::new),
                Metamodel.standard().of(type).contained().toArray(FeatureMapping[]::new));
    }

    private static List<Form> forms(EClass type) {
        List<Form> forms = new ArrayList<>();
        for (FeatureMapping feature : Metamodel.standard().of(type).features()) {
            if (!feature.holdsObjects()
                    && feature.type().type().getInstanceClass() == Numeral.class
                    && !feature.many()) {
                String own = Annotations.xml(feature.feature(), "format");
                String pattern =
                        own != null ? own : Annotations.xml(feature.type().type(), "format");
                forms.add(new Form(feature, pattern == null ? NumeralFormat.DECIMAL : NumeralFormat.of(pattern)));
            }
        }
        return forms;
    }
}
