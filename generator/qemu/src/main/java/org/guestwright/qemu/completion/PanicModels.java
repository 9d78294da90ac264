// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.platform.Panic;
import org.guestwright.model.platform.PanicModel;
import org.guestwright.qemu.Guest;

/** How a guest tells that it crashed, where the panic device does not say it. */
final class PanicModels implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Panic panic : guest.devices().getPanics()) {
            if (panic.getModel() == null) {
                panic.setModel(
                        guest.machine().isPseries()
                                ? PanicModel.PSERIES
                                : guest.machine().isS390() ? PanicModel.S390 : PanicModel.ISA);
            }
        }
    }
}
