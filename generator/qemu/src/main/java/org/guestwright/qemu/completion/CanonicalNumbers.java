// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Numbers are written as libvirt writes them: decimal, or in the format that the metamodel gives their type or feature. */
final class CanonicalNumbers implements CompletionStep {
    private static final Map<EClass, List<Form>> FORMS = new ConcurrentHashMap<>();

    private record Form(EAttribute attribute, String format) {
    }

    @Override
    public void apply(Guest guest) {
        rewrite(guest.domain());
        guest.domain().eAllContents().forEachRemaining(CanonicalNumbers::rewrite);
    }

    private static void rewrite(EObject object) {
        for (Form form : FORMS.computeIfAbsent(object.eClass(), CanonicalNumbers::forms)) {
            if (object.eGet(form.attribute) instanceof Numeral number) {
                Numeral canonical = form.format != null ? Numeral.of(number.longValue(), form.format) : Numeral.of(number.longValue());
                if (!canonical.toString().equals(number.toString())) {
                    object.eSet(form.attribute, canonical);
                }
            }
        }
    }

    private static List<Form> forms(EClass type) {
        List<Form> forms = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == Numeral.class && !attribute.isMany()) {
                String own = Annotations.xml(attribute, "format");
                forms.add(
                        new Form(attribute, own != null ? own : Annotations.xml(attribute.getEAttributeType(), "format")));
            }
        }
        return forms;
    }
}
