// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.device.SkippedSecurityLabel;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.security.DynamicSecurityLabel;
import org.guestwright.model.security.NoSecurityLabel;
import org.guestwright.model.security.SecurityFactory;
import org.guestwright.model.security.SecurityLabel;
import org.guestwright.model.security.SecurityLabelType;
import org.guestwright.model.security.StaticSecurityLabel;
import org.guestwright.model.storage.LabelledSource;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;

/** Security labels: whether files are relabelled; what holds for a running guest only is left out. */
final class SecurityLabels implements CompletionStep {
    private static final String NO_MODEL = "none";

    @Override
    public void apply(Guest guest) {
        for (Disk disk : guest.devices().getDisks()) {
            for (EObject part : disk.eContents()) {
                if (part instanceof LabelledSource source
                        && !source.getSeclabels().isEmpty()) {
                    source.getSeclabels().removeIf(SkippedSecurityLabel.class::isInstance);
                }
            }
        }
        List<SecurityLabel> labels = guest.domain().getSeclabels();
        String hostModel = guest.host().securityModel();
        if (labels.size() == 1
                && hostModel != null
                && labels.get(0).getModel() == null
                && takesHostModel(labels.get(0))) {
            labels.get(0).setModel(hostModel);
        }
        for (int i = 0; i < labels.size(); i++) {
            if (NO_MODEL.equals(labels.get(i).getModel()) && !(labels.get(i) instanceof NoSecurityLabel)) {
                labels.set(i, none());
            }
            complete(labels.get(i));
        }
    }

    private static boolean takesHostModel(SecurityLabel label) {
        return label instanceof NoSecurityLabel
                || label instanceof DynamicSecurityLabel dynamic && dynamic.getBaselabel() == null;
    }

    private static SecurityLabel none() {
        NoSecurityLabel none = SecurityFactory.eINSTANCE.createNoSecurityLabel();
        none.setType(SecurityLabelType.NONE);
        none.setModel(NO_MODEL);
        return none;
    }

    private static void complete(SecurityLabel label) {
        if (label instanceof DynamicSecurityLabel dynamic) {
            dynamic.setType(SecurityLabelType.DYNAMIC);
            dynamic.setRelabel("yes");
            dynamic.setLabel(null);
            dynamic.setImagelabel(null);
        } else if (label instanceof StaticSecurityLabel fixed) {
            fixed.setRelabel(fixed.getRelabel() == null ? YesNo.NO : fixed.getRelabel());
            fixed.setImagelabel(null);
        } else if (label instanceof NoSecurityLabel none) {
            none.setRelabel(null);
        }
    }
}
