// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.serial.CharacterDevice;
import org.guestwright.model.serial.CharacterTarget;
import org.guestwright.model.serial.CharacterTargetModelName;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.serial.SerialFactory;
import org.guestwright.qemu.Guest;

/** Serial ports, parallel ports and consoles: their kind and model, which follow from the machine, and their numbers. */
final class SerialTargets implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        List<SerialDevice> serials = guest.devices().getSerials();
        serials.forEach(serial -> serial(guest.machine(), serial));
        number(serials);
        guest.devices().getParallels().forEach(SerialTargets::target);
        number(guest.devices().getParallels());
        int port = 0;
        for (Console console : guest.devices().getConsoles()) {
            if (console instanceof ConsoleDevice device) {
                CharacterTarget target = target(device);
                if (target.getType() == null) {
                    target.setType(CharacterTargetType.SERIAL);
                }
                target.setPort(Integer.toString(port));
            }
            port++;
        }
    }

    static void serial(Machine machine, SerialDevice serial) {
        CharacterTarget target = target(serial);
        CharacterTargetType type = target.getType();
        if (type == null || type == CharacterTargetType.ISA_SERIAL) {
            target.setType(usual(machine));
        }
        if (target.getModel() == null) {
            CharacterTargetModelName model = model(machine, target.getType());
            if (model != null) {
                target.setModel(SerialFactory.eINSTANCE.createCharacterTargetModel());
                target.getModel().setName(model);
            }
        }
    }

    private static CharacterTargetType usual(Machine machine) {
        return machine.isX86()
                ? CharacterTargetType.ISA_SERIAL
                : machine.isPseries()
                        ? CharacterTargetType.SPAPR_VIO_SERIAL
                        : machine.isArmVirt() || machine.isLoongarchVirt() || machine.isRiscvVirt()
                                ? CharacterTargetType.SYSTEM_SERIAL
                                : machine.isS390() ? CharacterTargetType.SCLP_SERIAL : null;
    }

    private static CharacterTargetModelName model(Machine machine, CharacterTargetType type) {
        return type == null
                ? null
                : switch (type) {
                    case ISA_SERIAL -> CharacterTargetModelName.ISA_SERIAL;
                    case USB_SERIAL -> CharacterTargetModelName.USB_SERIAL;
                    case PCI_SERIAL -> CharacterTargetModelName.PCI_SERIAL;
                    case SPAPR_VIO_SERIAL -> CharacterTargetModelName.SPAPR_VTY;
                    case SYSTEM_SERIAL -> machine.isArmVirt()
                            ? CharacterTargetModelName.PL011
                            : CharacterTargetModelName.NS16550A;
                    case SCLP_SERIAL -> CharacterTargetModelName.SCLPCONSOLE;
                    case ISA_DEBUG -> CharacterTargetModelName.ISA_DEBUGCON;
                    default -> null;
                };
    }

    private static CharacterTarget target(CharacterDevice device) {
        if (device.getTarget() == null) {
            device.setTarget(SerialFactory.eINSTANCE.createCharacterTarget());
        }
        return device.getTarget();
    }

    private static void number(List<? extends CharacterDevice> ports) {
        int last = -1;
        for (CharacterDevice port : ports) {
            if (port.getTarget().getPort() != null) {
                last = Math.max(last, Integer.parseInt(port.getTarget().getPort()));
            }
        }
        for (CharacterDevice port : ports) {
            if (port.getTarget().getPort() == null) {
                port.getTarget().setPort(Integer.toString(++last));
            }
        }
    }
}
