// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.feature.AsyncTeardown;
import org.guestwright.model.feature.FeaturePackage;
import org.guestwright.model.feature.FeatureState;
import org.guestwright.model.feature.Features;
import org.guestwright.model.feature.HypervMode;
import org.guestwright.model.feature.OptionalFeatureState;
import org.guestwright.model.feature.Smm;
import org.guestwright.model.feature.VmCoreInfo;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;
import org.guestwright.qemu.Guest;

/** A feature that is named is switched on, unless it says otherwise. */
final class FeatureStates implements CompletionStep {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    @Override
    public void apply(Guest guest) {
        if (guest.domain().getFeatures() == null) {
            return;
        }
        // Guests of s390x that libvirt has may name ACPI, which they never had.
        if (guest.machine().isS390()
                && !guest.abiUpdate()
                && guest.domain().getFeatures().isAcpi()) {
            guest.domain().getFeatures().setAcpi(false);
            if (FeaturePackage.Literals.FEATURES.getEAllStructuralFeatures().stream()
                    .noneMatch(guest.domain().getFeatures()::eIsSet)) {
                guest.domain().setFeatures(null);
                return;
            }
        }
        if (guest.domain().getFeatures().getHyperv() != null
                && guest.domain().getFeatures().getHyperv().getMode() == null) {
            guest.domain().getFeatures().getHyperv().setMode(HypervMode.CUSTOM);
        }
        AsyncTeardown teardown = guest.domain().getFeatures().getAsyncTeardown();
        if (teardown != null && teardown.getEnabled() == null) {
            teardown.setEnabled(YesNo.YES);
        }
        VmCoreInfo info = guest.domain().getFeatures().getVmcoreinfo();
        if (info != null && info.getState() == null) {
            info.setState(OnOff.ON);
        }
        Smm smm = guest.domain().getFeatures().getSmm();
        if (smm != null && smm.getState() == null) {
            smm.setState(OnOff.ON);
        }
        sizes(guest.domain().getFeatures());
        for (EObject feature : guest.domain().getFeatures().eContents()) {
            if (feature instanceof OptionalFeatureState optional && optional.getState() == null) {
                optional.setState(OnOff.ON);
            } else if (feature instanceof FeatureState state && state.getState() == null) {
                state.setState(OnOff.ON);
            }
        }
    }

    // libvirt writes one in the largest unit in which it is whole, and the others always in KiB.
    private static void sizes(Features features) {
        if (features.getSmm() != null && features.getSmm().getTseg() != null) {
            long amount = features.getSmm().getTseg().bytes("MiB");
            int unit = 0;
            while (amount != 0 && amount % 1024 == 0 && unit < UNITS.length - 1) {
                amount /= 1024;
                unit++;
            }
            features.getSmm().setTseg(new Quantity(Numeral.of(amount), UNITS[unit]));
        }
        if (features.getTcg() != null && features.getTcg().getTbCache() != null) {
            features.getTcg()
                    .setTbCache(
                            Quantity.ofKibibytes(features.getTcg().getTbCache().kibibytes("KiB")));
        }
        if (features.getHpt() != null && features.getHpt().getMaxpagesize() != null) {
            features.getHpt()
                    .setMaxpagesize(Quantity.ofKibibytes(
                            features.getHpt().getMaxpagesize().kibibytes("KiB")));
        }
    }
}
