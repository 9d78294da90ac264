// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.qemu.Guest;

/** The first console has the number and the address of the serial port that it is. */
final class ConsoleCopy implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        if (guest.devices().getConsoles().isEmpty()
                || guest.devices().getSerials().isEmpty()) {
            return;
        }
        SerialDevice serial = guest.devices().getSerials().get(0);
        if (guest.devices().getConsoles().get(0) instanceof ConsoleDevice console
                && console.getTarget().getType() == CharacterTargetType.SERIAL) {
            console.getTarget().setPort(serial.getTarget().getPort());
            console.setAddress(EcoreUtil.copy(serial.getAddress()));
        }
    }
}
