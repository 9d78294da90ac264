// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.security.SecurityPackage.Literals.SECURITY_LABEL__MODEL;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.security.SecurityLabel;

/** Labels by which the host's security drivers keep guests apart. */
final class SecurityLabelRules extends Subject<Domain> {
    SecurityLabelRules() {
        super(DOMAIN, Stage.WRITTEN);

        plain("seclabel.model.double", "seclabel for model %s is already provided")
                .at(SECURITY_LABEL__MODEL)
                .across()
                .advice("keep one of them")
                .each((domain, machine, violations) ->
                        doubles(domain.getSeclabels(), SecurityLabel::getModel, SECURITY_LABEL__MODEL, violations));
        wrong("seclabel.model.missing", "missing security model when using multiple labels")
                .at(SECURITY_LABEL__MODEL)
                .advice("say of each which driver it is for")
                .each((domain, machine, violations) -> {
                    for (SecurityLabel label : domain.getSeclabels()) {
                        if (domain.getSeclabels().size() > 1 && label.getModel() == null) {
                            violations.report(label, SECURITY_LABEL__MODEL);
                        }
                    }
                });
    }

    /** Reports each label that has the model of one before it. */
    static <L extends EObject> void doubles(
            List<L> labels, Function<L, String> model, EStructuralFeature feature, Violations violations) {
        for (int i = 0; i < labels.size(); i++) {
            String name = model.apply(labels.get(i));
            for (int j = 0; j < i; j++) {
                if (name != null && name.equals(model.apply(labels.get(j)))) {
                    violations.report(labels.get(i), feature, name);
                }
            }
        }
    }
}
