// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.feature.Features;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.qemu.Guest;

/** Takes ACPI from s390x guests that were defined when libvirt still ignored it; a new one is told that there is none. */
final class AcpiSupport implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Features features = guest.domain().getFeatures();
        boolean without = guest.machine().isS390()
                && !guest.abiUpdate()
                && guest.machine()
                        .type()
                        .map(type -> Boolean.FALSE.equals(type.acpi()))
                        .orElse(false);
        if (features != null && features.isAcpi() && without) {
            features.setAcpi(false);
            if (Metamodel.standard().isEmpty(features)) {
                guest.domain().setFeatures(null);
            }
        }
    }
}
