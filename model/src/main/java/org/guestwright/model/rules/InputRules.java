// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.input.InputPackage.Literals.*;

import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.VirtioModel;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.InputType;
import org.guestwright.model.input.PassthroughInput;

/** Mice, keyboards and the like. */
final class InputRules extends Subject<Input> {
    InputRules() {
        super(INPUT, Stage.DEVICE);

        internal("input.ps2.type", "ps2 bus does not support %s input device", (input, machine) -> input.getType())
                .at(EMULATED_INPUT__BUS)
                .advice("take usb or virtio")
                .when(input -> bus(input) == InputBus.PS2
                        && input.getType() != InputType.MOUSE
                        && input.getType() != InputType.KEYBOARD);
        internal("input.xen", "unsupported input bus %s", (input, machine) -> bus(input))
                .at(EMULATED_INPUT__BUS)
                .advice("take ps2, usb or virtio")
                .when(input -> bus(input) == InputBus.XEN);
        unsupported(
                        "input.model.bus",
                        "only bus 'virtio' is supported for input model '%s'",
                        (input, machine) -> input.getModel())
                .at(INPUT__MODEL)
                .advice("take the bus virtio")
                .when(input -> input.getModel() != null && !isVirtio(input));
        unsupported("input.ps2.feature", "ps2 bus inputs require the ps2 feature not to be disabled")
                .at(EMULATED_INPUT__BUS)
                .across()
                .advice("leave the ps2 feature out")
                .when((input, machine) -> bus(input) == InputBus.PS2
                        && machine.domain().getFeatures() != null
                        && machine.domain().getFeatures().getPs2() != null
                        && machine.domain().getFeatures().getPs2().getState() == org.guestwright.model.types.OnOff.OFF);
        unsupported("input.ps2.unsupported", "ps2 is not supported by this QEMU binary")
                .lacking("i8042")
                .at(EMULATED_INPUT__BUS)
                .advice("take usb or virtio")
                .when((input, machine) -> bus(input) == InputBus.PS2 && !machine.isX86());
        unsupported("input.usb-keyboard.unsupported", "usb keyboard is not supported by this QEMU binary")
                .lacking("usb-kbd")
                .at(EMULATED_INPUT__BUS)
                .advice("take virtio")
                .when(input -> bus(input) == InputBus.USB && input.getType() == InputType.KEYBOARD);
        unsupported(
                        "input.transitional",
                        "virtio (non-)transitional models are not supported for input type=%s",
                        (input, machine) -> input.getType())
                .at(INPUT__MODEL)
                .advice("take the model virtio")
                .when(input -> isVirtio(input)
                        && (input.getModel() == VirtioModel.VIRTIO_TRANSITIONAL
                                || input.getModel() == VirtioModel.VIRTIO_NON_TRANSITIONAL));
        virtio(InputType.MOUSE, "virtio-mouse");
        virtio(InputType.TABLET, "virtio-tablet");
        virtio(InputType.KEYBOARD, "virtio-keyboard");
        virtio(InputType.PASSTHROUGH, "virtio-input-host");
    }

    private void virtio(InputType type, String device) {
        unsupported("input." + device + ".unsupported", device + " is not supported by this QEMU binary")
                .at(INPUT__TYPE)
                .advice("take another QEMU")
                .when((input, machine) -> isVirtio(input)
                        && input.getType() == type
                        && (!machine.has(device)
                                || type != InputType.PASSTHROUGH
                                        && input.getAddress() instanceof CcwAddress
                                        && !machine.has(device + "-ccw")));
    }

    private static InputBus bus(Input input) {
        return input instanceof EmulatedInput emulated ? emulated.getBus() : null;
    }

    private static boolean isVirtio(Input input) {
        return bus(input) == InputBus.VIRTIO || input instanceof PassthroughInput;
    }
}
