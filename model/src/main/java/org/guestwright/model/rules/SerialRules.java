// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.serial.SerialPackage.Literals.*;

import java.util.EnumMap;
import java.util.Map;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.serial.CharacterTarget;
import org.guestwright.model.serial.CharacterTargetModelName;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.SerialDevice;

/** Serial ports: which of them a machine has. */
final class SerialRules extends Subject<SerialDevice> {
    private static final Map<CharacterTargetType, AddressType> ADDRESSES = new EnumMap<>(Map.of(
            CharacterTargetType.ISA_SERIAL,
            AddressType.ISA,
            CharacterTargetType.ISA_DEBUG,
            AddressType.ISA,
            CharacterTargetType.USB_SERIAL,
            AddressType.USB,
            CharacterTargetType.PCI_SERIAL,
            AddressType.PCI,
            CharacterTargetType.SPAPR_VIO_SERIAL,
            AddressType.SPAPR_VIO));
    private static final Map<CharacterTargetModelName, CharacterTargetType> TYPES = new EnumMap<>(Map.of(
            CharacterTargetModelName.ISA_SERIAL, CharacterTargetType.ISA_SERIAL,
            CharacterTargetModelName.USB_SERIAL, CharacterTargetType.USB_SERIAL,
            CharacterTargetModelName.PCI_SERIAL, CharacterTargetType.PCI_SERIAL,
            CharacterTargetModelName.SPAPR_VTY, CharacterTargetType.SPAPR_VIO_SERIAL,
            CharacterTargetModelName.PL011, CharacterTargetType.SYSTEM_SERIAL,
            CharacterTargetModelName.NS16550A, CharacterTargetType.SYSTEM_SERIAL,
            CharacterTargetModelName.SCLPCONSOLE, CharacterTargetType.SCLP_SERIAL,
            CharacterTargetModelName.SCLPLMCONSOLE, CharacterTargetType.SCLP_SERIAL,
            CharacterTargetModelName.ISA_DEBUGCON, CharacterTargetType.ISA_DEBUG));

    SerialRules() {
        super(SERIAL_DEVICE, Stage.DEVICE);

        wrong(
                        "serial.port",
                        "Invalid value for attribute 'port' in element 'target': '%s'. Expected integer value",
                        (serial, machine) -> serial.getTarget().getPort())
                .asWritten()
                .at(CHARACTER_TARGET__PORT)
                .advice("write a whole number")
                .when(serial -> serial.getTarget() != null
                        && serial.getTarget().getPort() != null
                        && !serial.getTarget().getPort().matches("-?[0-9]{1,9}"));
        unsupported("serial.isa-debug", "isa-debug serial type only valid on x86 architecture")
                .in(Stage.WRITTEN)
                .at(CHARACTER_TARGET__TYPE)
                .advice("take another type")
                .when((serial, machine) -> type(serial) == CharacterTargetType.ISA_DEBUG && !machine.isX86());
        unsupported(
                        "serial.address.type",
                        "Target type '%s' requires address type '%s'",
                        (serial, machine) -> type(serial),
                        (serial, machine) -> ADDRESSES.get(type(serial)))
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(serial -> serial.getAddress() != null
                        && ADDRESSES.containsKey(type(serial))
                        && serial.getAddress().getType() != ADDRESSES.get(type(serial)));
        unsupported(
                        "serial.address",
                        "Target type '%s' cannot have an associated address",
                        (serial, machine) -> type(serial))
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(serial -> serial.getAddress() != null
                        && (type(serial) == CharacterTargetType.SYSTEM_SERIAL
                                || type(serial) == CharacterTargetType.SCLP_SERIAL));
        unsupported(
                        "serial.model.type",
                        "Target model '%s' requires target type '%s'",
                        (serial, machine) -> model(serial),
                        (serial, machine) -> TYPES.get(model(serial)))
                .at(CHARACTER_TARGET_MODEL__NAME)
                .advice("leave the model out")
                .when(serial -> model(serial) != null && type(serial) != TYPES.get(model(serial)));
        unsupported(
                        "serial.machine",
                        "Serial device with target type '%s' and target model '%s' not compatible with guest "
                                + "architecture or machine type",
                        (serial, machine) -> type(serial),
                        (serial, machine) -> model(serial) == null ? "none" : model(serial))
                .at(CHARACTER_TARGET__TYPE)
                .advice("leave type and model out: the machine's own port is taken")
                .when((serial, machine) -> type(serial) != null && !isOf(serial, machine));
    }

    private static boolean isOf(SerialDevice serial, Machine machine) {
        return switch (type(serial)) {
            case SYSTEM_SERIAL -> !(model(serial) == CharacterTargetModelName.PL011 && !machine.isArmVirt())
                    && !(model(serial) == CharacterTargetModelName.NS16550A
                            && !machine.isRiscvVirt()
                            && !machine.isLoongarchVirt());
            case SPAPR_VIO_SERIAL -> machine.isPseries();
            case SCLP_SERIAL -> machine.isS390();
            default -> true;
        };
    }

    private static CharacterTargetType type(SerialDevice serial) {
        CharacterTarget target = serial.getTarget();
        return target == null ? null : target.getType();
    }

    private static CharacterTargetModelName model(SerialDevice serial) {
        CharacterTarget target = serial.getTarget();
        return target == null || target.getModel() == null
                ? null
                : target.getModel().getName();
    }
}
