// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.feature.FeatureState;
import org.guestwright.model.feature.HypervMode;
import org.guestwright.model.feature.OptionalFeatureState;
import org.guestwright.model.types.OnOff;
import org.guestwright.qemu.Guest;

/** A feature that is named is switched on, unless it says otherwise. */
final class FeatureStates implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        if (guest.domain().getFeatures() == null) {
            return;
        }
        if (guest.domain().getFeatures().getHyperv() != null && guest.domain().getFeatures().getHyperv().getMode() == null) {
            guest.domain().getFeatures().getHyperv().setMode(HypervMode.CUSTOM);
        }
        for (EObject feature : guest.domain().getFeatures().eContents()) {
            if (feature instanceof OptionalFeatureState optional && optional.getState() == null) {
                optional.setState(OnOff.ON);
            } else if (feature instanceof FeatureState state && state.getState() == null) {
                state.setState(OnOff.ON);
            }
        }
    }
}
