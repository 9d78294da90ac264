// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE_SECURITY_LABEL__MODEL;
import static org.guestwright.model.storage.StoragePackage.Literals.LABELLED_SOURCE;

import java.util.Objects;
import org.guestwright.model.device.DeviceSecurityLabel;
import org.guestwright.model.device.KeptSecurityLabel;
import org.guestwright.model.device.OwnSecurityLabel;
import org.guestwright.model.security.NoSecurityLabel;
import org.guestwright.model.security.SecurityLabel;
import org.guestwright.model.security.StaticSecurityLabel;
import org.guestwright.model.storage.LabelledSource;
import org.guestwright.model.types.YesNo;

/** Security labels that a single image has. */
final class SourceLabelRules extends Subject<LabelledSource> {
    SourceLabelRules() {
        super(LABELLED_SOURCE, Stage.WRITTEN);

        wrong("seclabel.device.missing", "missing security model when using multiple labels")
                .across()
                .advice("say of each which driver it is for")
                .each((source, machine, violations) -> source.getSeclabels().forEach(label -> {
                    if (source.getSeclabels().size() > 1 && label.getModel() == null) {
                        violations.report(label, DEVICE_SECURITY_LABEL__MODEL);
                    }
                }));
        wrong("seclabel.device.double", "seclabel for model %s is already provided")
                .across()
                .advice("keep one of them")
                .each((source, machine, violations) -> SecurityLabelRules.doubles(
                        source.getSeclabels(),
                        DeviceSecurityLabel::getModel,
                        DEVICE_SECURITY_LABEL__MODEL,
                        violations));
        wrong("seclabel.device.relabel", "Cannot specify relabel if label is missing. model=%s")
                .advice("give the label")
                .each((source, machine, violations) -> source.getSeclabels().forEach(label -> {
                    if (label instanceof KeptSecurityLabel kept && kept.getRelabel() == YesNo.YES
                            || label instanceof OwnSecurityLabel own
                                    && own.getRelabel() == YesNo.YES
                                    && own.getLabels().isEmpty()) {
                        violations.report(label, null, model(label));
                    }
                }));
        unsupported("seclabel.device.domain", "label overrides require relabeling to be enabled at the domain level")
                .in(Stage.DEVICE)
                .advice("set relabel = yes for the guest")
                .each((source, machine, violations) -> source.getSeclabels().forEach(label -> {
                    for (SecurityLabel own : machine.domain().getSeclabels()) {
                        if (Objects.equals(own.getModel(), label.getModel()) && isKept(own)) {
                            violations.report(label, null);
                        }
                    }
                }));
    }

    private static boolean isKept(SecurityLabel label) {
        return label instanceof NoSecurityLabel
                || label instanceof StaticSecurityLabel fixed && fixed.getRelabel() != YesNo.YES;
    }

    private static String model(DeviceSecurityLabel label) {
        return label.getModel() == null ? "<default>" : label.getModel();
    }
}
