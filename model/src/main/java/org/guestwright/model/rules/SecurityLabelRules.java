// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DOMAIN;
import static org.guestwright.model.security.SecurityPackage.Literals.SECURITY_LABEL__MODEL;

import java.util.List;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.security.SecurityLabel;

/** Labels by which the host's security drivers keep guests apart. */
final class SecurityLabelRules extends Subject<Domain> {
    SecurityLabelRules() {
        super(DOMAIN, Stage.WRITTEN);

        plain("seclabel.model.double", "seclabel for model %s is already provided")
                .at(SECURITY_LABEL__MODEL)
                .advice("keep one of them")
                .each((domain, machine, violations) -> {
                    List<SecurityLabel> labels = domain.getSeclabels();
                    for (int i = 0; i < labels.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            if (labels.get(i).getModel() != null
                                    && labels.get(i)
                                            .getModel()
                                            .equals(labels.get(j).getModel())) {
                                violations.report(
                                        labels.get(i),
                                        SECURITY_LABEL__MODEL,
                                        labels.get(i).getModel());
                            }
                        }
                    }
                });
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
}
