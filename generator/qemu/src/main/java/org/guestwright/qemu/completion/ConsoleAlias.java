// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.serial.CharacterTarget;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.serial.SerialFactory;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The first console and the first serial port are one and the same thing: where one is missing, it is made from the other. */
final class ConsoleAlias implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        List<Console> consoles = guest.devices().getConsoles();
        List<SerialDevice> serials = guest.devices().getSerials();
        for (int i = 1; i < consoles.size(); i++) {
            if (consoles.get(i) instanceof ConsoleDevice console && isSerial(console)) {
                throw new Refusal(
                        "console.serial.first",
                        Category.CONFIG_UNSUPPORTED,
                        "Only the first console can be a serial port",
                        console);
            }
        }
        if (!consoles.isEmpty() && consoles.get(0) instanceof ConsoleDevice console && isSerial(console)) {
            if (serials.isEmpty()) {
                serials.add(serialOf(console));
                SerialTargets.serial(guest.machine(), serials.get(0));
            } else if (!EcoreUtil.equals(serials.get(0).getChardev(), console.getChardev())) {
                consoles.set(0, consoleOf(serials.get(0)));
                renumber(consoles);
            }
        } else if (!serials.isEmpty() && isConsoleToo(serials.get(0))) {
            consoles.add(0, consoleOf(serials.get(0)));
            renumber(consoles);
        }
    }

    private static boolean isSerial(ConsoleDevice console) {
        return console.getTarget().getType() == null || console.getTarget().getType() == CharacterTargetType.SERIAL;
    }

    private static boolean isConsoleToo(SerialDevice serial) {
        CharacterTargetType type = serial.getTarget().getType();
        return type == null
                || type == CharacterTargetType.ISA_SERIAL
                || type == CharacterTargetType.SPAPR_VIO_SERIAL
                || type == CharacterTargetType.SYSTEM_SERIAL
                || type == CharacterTargetType.SCLP_SERIAL;
    }

    private static SerialDevice serialOf(ConsoleDevice console) {
        SerialDevice serial = SerialFactory.eINSTANCE.createSerialDevice();
        serial.setChardev(EcoreUtil.copy(console.getChardev()));
        serial.setAlias(EcoreUtil.copy(console.getAlias()));
        serial.setAddress(EcoreUtil.copy(console.getAddress()));
        CharacterTarget target = SerialFactory.eINSTANCE.createCharacterTarget();
        target.setPort("0");
        serial.setTarget(target);
        return serial;
    }

    private static ConsoleDevice consoleOf(SerialDevice serial) {
        ConsoleDevice console = SerialFactory.eINSTANCE.createConsoleDevice();
        console.setChardev(EcoreUtil.copy(serial.getChardev()));
        console.setAlias(EcoreUtil.copy(serial.getAlias()));
        CharacterTarget target = SerialFactory.eINSTANCE.createCharacterTarget();
        target.setType(CharacterTargetType.SERIAL);
        console.setTarget(target);
        return console;
    }

    private static void renumber(List<Console> consoles) {
        for (int i = 0; i < consoles.size(); i++) {
            if (consoles.get(i) instanceof ConsoleDevice console) {
                console.getTarget().setPort(Integer.toString(i));
            }
        }
    }
}
