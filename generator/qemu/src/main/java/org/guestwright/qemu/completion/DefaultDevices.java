// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.domain.Devices;
import org.guestwright.model.input.EmulatedInput;
import org.guestwright.model.input.InputBus;
import org.guestwright.model.input.InputType;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryFactory;
import org.guestwright.model.platform.PanicModel;
import org.guestwright.model.platform.PlatformFactory;
import org.guestwright.model.platform.Watchdog;
import org.guestwright.model.platform.WatchdogAction;
import org.guestwright.model.platform.WatchdogModel;
import org.guestwright.qemu.Guest;

/** The devices besides controllers that a machine has in any case: balloon, USB input, panic device, watchdog. */
final class DefaultDevices implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Machine machine = guest.machine();
        Devices devices = guest.devices();
        if (devices.getMemballoon() == null && hasBalloon(machine)) {
            MemoryBalloon balloon = MemoryFactory.eINSTANCE.createMemoryBalloon();
            balloon.setModel(MemoryBalloonModel.VIRTIO);
            devices.setMemballoon(balloon);
        }
        if (machine.isPower64() && !devices.getGraphics().isEmpty()) {
            boolean tablet = devices.getInputs().stream()
                    .anyMatch(input -> input.getType() == InputType.TABLET
                            && input instanceof EmulatedInput emulated
                            && emulated.getBus() == InputBus.USB);
            DefaultInputs.addMissing(guest, InputType.KEYBOARD, InputBus.USB);
            if (!tablet) {
                DefaultInputs.addMissing(guest, InputType.MOUSE, InputBus.USB);
            }
        }
        if (machine.isPseries()) {
            addPanic(devices, PanicModel.PSERIES);
        } else if (machine.isS390()) {
            addPanic(devices, PanicModel.S390);
        }
        if (machine.isQ35()) {
            addWatchdog(devices);
        }
    }

    private static boolean hasBalloon(Machine machine) {
        return !machine.isArm() && !machine.isLoongarch() && !machine.isArch("sparc", "m68k");
    }

    // Firmware of these machines tells of a crash by itself.
    private static void addPanic(Devices devices, PanicModel own) {
        if (devices.getPanics().stream().noneMatch(panic -> panic.getModel() == null || panic.getModel() == own)) {
            devices.getPanics().add(PlatformFactory.eINSTANCE.createPanic());
        }
    }

    // The chipset has a watchdog, which does what the guest's other one does.
    private static void addWatchdog(Devices devices) {
        if (devices.getWatchdogs().stream().anyMatch(watchdog -> watchdog.getModel() == WatchdogModel.ITCO)) {
            return;
        }
        Watchdog watchdog = PlatformFactory.eINSTANCE.createWatchdog();
        watchdog.setModel(WatchdogModel.ITCO);
        watchdog.setAction(
                devices.getWatchdogs().isEmpty()
                                || devices.getWatchdogs().get(0).getAction() == null
                        ? WatchdogAction.RESET
                        : devices.getWatchdogs().get(0).getAction());
        devices.getWatchdogs().add(watchdog);
    }
}
