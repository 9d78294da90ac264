// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.feature.FeaturePackage.Literals.*;

import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.clock.TimerName;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.feature.FeatureState;
import org.guestwright.model.feature.HypervCustom;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;

/** Hyper-V enlightenments that need others. What needs what are facts of QEMU (docs/system/i386/hyperv). */
final class HypervAdvice extends Subject<HypervCustom> {
    HypervAdvice() {
        super(HYPERV_CUSTOM, Stage.ADVICE);

        needs(
                "hyperv.stimer.synic",
                "stimer",
                HYPERV_CUSTOM__STIMER,
                HypervAdvice::hasStimer,
                "synic",
                HypervCustom::getSynic);
        needs(
                "hyperv.synic.vpindex",
                "synic",
                HYPERV_CUSTOM__SYNIC,
                hyperv -> isOn(hyperv.getSynic()),
                "vpindex",
                HypervCustom::getVpindex);
        needs(
                "hyperv.tlbflush.vpindex",
                "tlbflush",
                HYPERV_CUSTOM__TLBFLUSH,
                hyperv -> isOn(hyperv.getTlbflush()),
                "vpindex",
                HypervCustom::getVpindex);
        needs(
                "hyperv.ipi.vpindex",
                "ipi",
                HYPERV_CUSTOM__IPI,
                hyperv -> isOn(hyperv.getIpi()),
                "vpindex",
                HypervCustom::getVpindex);
        needs(
                "hyperv.evmcs.vapic",
                "evmcs",
                HYPERV_CUSTOM__EVMCS,
                hyperv -> isOn(hyperv.getEvmcs()),
                "vapic",
                HypervCustom::getVapic);
        warning("hyperv.stimer.clock", "stimer needs the timer hypervclock")
                .across()
                .at(HYPERV_CUSTOM__STIMER)
                .advice("add timer hypervclock { present = yes } to the clock")
                .because("QEMU refuses to start a guest that has one without the other.")
                .when((hyperv, machine) -> hasStimer(hyperv) && !hasClock(machine.domain()));
    }

    private void needs(
            String code,
            String feature,
            EStructuralFeature place,
            Predicate<HypervCustom> has,
            String needed,
            Function<HypervCustom, FeatureState> other) {
        warning(code, feature + " needs " + needed)
                .across()
                .at(place)
                .advice("set hyperv." + needed + ".state = on, too")
                .because("QEMU refuses to start a guest that has one without the other.")
                .when(hyperv -> has.test(hyperv) && !isOn(other.apply(hyperv)));
    }

    private static boolean hasStimer(HypervCustom hyperv) {
        return hyperv.getStimer() != null && hyperv.getStimer().getState() == OnOff.ON;
    }

    private static boolean isOn(FeatureState state) {
        return state != null && state.getState() == OnOff.ON;
    }

    static boolean hasClock(Domain domain) {
        return domain.getClock() != null
                && domain.getClock().getTimers().stream()
                        .anyMatch(timer -> timer.getName() == TimerName.HYPERVCLOCK && timer.getPresent() == YesNo.YES);
    }
}
