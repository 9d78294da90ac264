// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.domain.DomainFactory;
import org.guestwright.model.domain.Placement;
import org.guestwright.model.domain.Vcpu;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** A guest has one virtual CPU, placed as its definition says. */
final class VcpuDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Vcpu vcpu = guest.domain().getVcpu();
        if (vcpu == null) {
            vcpu = DomainFactory.eINSTANCE.createVcpu();
            vcpu.setValue(Numeral.of(1));
            guest.domain().setVcpu(vcpu);
        }
        if (vcpu.getPlacement() == null) {
            vcpu.setPlacement(Placement.STATIC);
        }
        if (vcpu.getCurrent() != null && vcpu.getCurrent().equals(vcpu.getValue())) {
            vcpu.setCurrent(null);
        }
    }
}
