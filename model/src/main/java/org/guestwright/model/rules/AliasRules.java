// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.ALIAS;
import static org.guestwright.model.device.DevicePackage.Literals.ALIAS__NAME;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.device.Alias;
import org.guestwright.model.device.Device;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.serial.ConsoleDevice;

/** The names that people give to devices. */
final class AliasRules extends Subject<Alias> {
    AliasRules() {
        super(ALIAS, Stage.DOMAIN);

        unsupported("alias.double", "non unique alias detected: %s", (alias, machine) -> alias.getName())
                .at(ALIAS__NAME)
                .across()
                .advice("give each device a name of its own")
                .when(AliasRules::isTaken);
    }

    private static boolean isTaken(Alias alias, Machine machine) {
        // The first console is the first serial port, under the same name.
        if (alias.getName() == null
                || !alias.getName().startsWith("ua-")
                || alias.eContainer() instanceof ConsoleDevice) {
            return false;
        }
        for (EObject other : machine.domain().getDevices().eContents()) {
            if (other == alias.eContainer()) {
                return false;
            }
            if (other instanceof Device device
                    && !(device instanceof ConsoleDevice)
                    && device.getAlias() != null
                    && alias.getName().equals(device.getAlias().getName())) {
                return true;
            }
        }
        return false;
    }
}
