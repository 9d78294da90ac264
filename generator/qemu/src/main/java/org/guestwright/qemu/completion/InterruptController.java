// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.capability.Accelerator;
import org.guestwright.model.feature.FeatureFactory;
import org.guestwright.model.feature.Gic;
import org.guestwright.model.feature.GicVersion;
import org.guestwright.model.machine.Machine;
import org.guestwright.qemu.Guest;

/** The interrupt controller of arm guests: the newest version that the host's KVM has, version 2 for emulated guests. */
final class InterruptController implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        boolean named = guest.domain().getFeatures() != null
                && guest.domain().getFeatures().getGic() != null;
        if (!named && !guest.machine().isArmVirt()) {
            return;
        }
        if (guest.domain().getFeatures() == null) {
            guest.domain().setFeatures(FeatureFactory.eINSTANCE.createFeatures());
        }
        if (!named) {
            guest.domain().getFeatures().setGic(FeatureFactory.eINSTANCE.createGic());
        }
        Gic gic = guest.domain().getFeatures().getGic();
        if (gic.getVersion() == null) {
            gic.setVersion(version(guest.machine()));
        }
    }

    private static GicVersion version(Machine machine) {
        int best = machine.accelerator() != Accelerator.KVM
                ? 2
                : machine.profile().gicVersions().stream()
                        .filter(gic -> gic.kernel())
                        .mapToInt(gic -> gic.version())
                        .max()
                        .orElse(2);
        return GicVersion.get(Integer.toString(best));
    }
}
