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
import org.guestwright.qemu.Guest;

/** Numbers are written as libvirt writes them: decimal, or in the format that the metamodel gives their type or feature. */
final class CanonicalNumbers implements CompletionStep {
    private static final Map<EClass, List<Form>> FORMS = new ConcurrentHashMap<>();

    private record Form(FeatureMapping feature, String format, Numeral[] small) {

        /** The number in this form. Small numbers are made once, for most are. */
        Numeral of(long value) {
            if (value < 0 || value >= small.length) {
                return make(value);
            }
            Numeral known = small[(int) value];
            if (known == null) {
                known = make(value);
                small[(int) value] = known;
            }
            return known;
        }

        private Numeral make(long value) {
            return format == null ? Numeral.of(value) : Numeral.of(value, format);
        }
    }

    @Override
    public void apply(Guest guest) {
        Metamodel.standard().visit(guest.domain(), CanonicalNumbers::rewrite);
    }

    private static void rewrite(EObject object) {
        List<Form> forms = FORMS.get(object.eClass());
        if (forms == null) {
            forms = forms(object.eClass());
            FORMS.put(object.eClass(), forms);
        }
        for (Form form : forms) {
            if (form.feature.get(object) instanceof Numeral number) {
                Numeral canonical = form.of(number.longValue());
                if (!canonical.toString().equals(number.toString())) {
                    form.feature.put(object, canonical);
                }
            }
        }
    }

    private static List<Form> forms(EClass type) {
        List<Form> forms = new ArrayList<>();
        for (FeatureMapping feature : Metamodel.standard().of(type).features()) {
            if (!feature.holdsObjects() && feature.type().type().getInstanceClass() == Numeral.class && !feature.many()) {
                String own = Annotations.xml(feature.feature(), "format");
                forms.add(new Form(feature, own != null ? own : Annotations.xml(feature.type().type(), "format"), new Numeral[64]));
            }
        }
        return forms;
    }
}
