// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.serial.SerialPackage.Literals.CHARACTER_TARGET__PORT;
import static org.guestwright.model.serial.SerialPackage.Literals.CHARACTER_TARGET__TYPE;

import java.util.BitSet;
import org.guestwright.model.device.CcidAddress;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.smartcard.PassthroughSmartcard;
import org.guestwright.model.smartcard.Smartcard;

/** Parallel ports, consoles and card readers. */
final class PortRules extends Subject<Devices> {
    private static final int MOST_ISA_PORTS = 4;

    PortRules() {
        super(DEVICES, Stage.DEVICE);

        unsupported("parallel.machine", "parallel ports are not supported")
                .advice("take them away")
                .each((devices, machine, violations) -> devices.getParallels().forEach(port -> {
                    if (machine.isS390() || machine.isPseries()) {
                        violations.report(port, null);
                    }
                }));
        internal("serial.isa.most", "Maximum supported number of ISA serial ports is '4'")
                .across()
                .advice("take pci-serial or usb-serial for more")
                .each((devices, machine, violations) -> {
                    int count = 0;
                    for (SerialDevice port : devices.getSerials()) {
                        if (isIsa(port) && (count++ >= MOST_ISA_PORTS || number(port) >= MOST_ISA_PORTS)) {
                            violations.report(port, null);
                        }
                    }
                });
        internal("serial.isa.port", "target port '%s' already allocated")
                .across()
                .advice("leave the numbers out")
                .each((devices, machine, violations) -> {
                    BitSet taken = new BitSet();
                    for (SerialDevice port : devices.getSerials()) {
                        if (isIsa(port) && number(port) >= 0 && number(port) < MOST_ISA_PORTS) {
                            if (taken.get(number(port))) {
                                violations.report(port, CHARACTER_TARGET__PORT, number(port));
                            }
                            taken.set(number(port));
                        }
                    }
                });
        unsupported("console.sclplm", "sclplmconsole is not supported in this QEMU binary")
                .in(Stage.MACHINE)
                .lacking("sclplmconsole")
                .advice("take another QEMU")
                .each((devices, machine, violations) -> console(devices, CharacterTargetType.SCLPLM, violations));
        unsupported("console.sclp", "sclpconsole is not supported in this QEMU binary")
                .in(Stage.MACHINE)
                .lacking("s390-sclp")
                .advice("an s390x guest has it")
                .each((devices, machine, violations) -> console(devices, CharacterTargetType.SCLP, violations));
        unsupported("console.type", "unsupported console target type %s")
                .in(Stage.MACHINE)
                .advice("take virtio or serial")
                .each((devices, machine, violations) -> devices.getConsoles().forEach(console -> {
                    if (console instanceof ConsoleDevice device
                            && device.getTarget() != null
                            && device.getTarget().getType() != null) {
                        switch (device.getTarget().getType()) {
                            case XEN, UML, LXC, OPENVZ -> violations.report(
                                    device,
                                    CHARACTER_TARGET__TYPE,
                                    device.getTarget().getType());
                            default -> {}
                        }
                    }
                }));
        unsupported("smartcard.address.type", "Controllers must use the 'ccid' address type")
                .advice("leave the address out")
                .each((devices, machine, violations) -> devices.getSmartcards().forEach(card -> {
                    if (card.getAddress() != null && !(card.getAddress() instanceof CcidAddress)) {
                        violations.report(card, DEVICE__ADDRESS);
                    }
                }));
        unsupported("smartcard.single", "this QEMU binary lacks multiple smartcard support")
                .across()
                .advice("take the others away")
                .each((devices, machine, violations) -> {
                    for (Smartcard card : devices.getSmartcards()) {
                        if (card != devices.getSmartcards().get(0)
                                || card.getAddress() instanceof CcidAddress address
                                        && (isSet(address.getController()) || isSet(address.getSlot()))) {
                            violations.report(card, null);
                        }
                    }
                });
        unsupported("smartcard.host", "this QEMU binary lacks smartcard host mode support")
                .lacking("ccid-emulated")
                .advice("take another QEMU")
                .each((devices, machine, violations) -> devices.getSmartcards().forEach(card -> {
                    if (!(card instanceof PassthroughSmartcard)) {
                        violations.report(card, null);
                    }
                }));
        unsupported("smartcard.passthrough", "this QEMU binary lacks smartcard passthrough mode support")
                .lacking("ccid-passthru")
                .advice("take another QEMU")
                .each((devices, machine, violations) -> devices.getSmartcards().forEach(card -> {
                    if (card instanceof PassthroughSmartcard) {
                        violations.report(card, null);
                    }
                }));
    }

    private static boolean isIsa(SerialDevice port) {
        return port.getTarget() != null && port.getTarget().getType() == CharacterTargetType.ISA_SERIAL;
    }

    private static int number(SerialDevice port) {
        String number = port.getTarget().getPort();
        return number == null || !number.matches("\\d{1,4}") ? -1 : Integer.parseInt(number);
    }

    private static void console(Devices devices, CharacterTargetType type, Violations violations) {
        devices.getConsoles().forEach(console -> {
            if (console instanceof ConsoleDevice device
                    && device.getTarget() != null
                    && device.getTarget().getType() == type) {
                violations.report(device, CHARACTER_TARGET__TYPE);
            }
        });
    }
}
