// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.address.UsbAddresses;
import org.guestwright.qemu.completion.CompletionStep;

/** What libvirt settles only when a guest starts, and does not write into its definition: the steps, in its order. */
public final class StartPreparation {
    private static final List<CompletionStep> STEPS = List.of(
            new FirmwarePresence(),
            new UsbAddresses(true),
            new NetworkPlugs(),
            new Aliases(),
            new BootOrder(),
            new PoolVolumes(),
            new SharedDisks(),
            new Displays(),
            new GuestCpu(),
            new PowerCompatibility(),
            new EncryptionFacts(),
            new MemoryAlignment(),
            new AvailableNodes());

    private StartPreparation() {}

    /** Makes a completed guest ready in place. */
    public static void apply(Guest guest) {
        STEPS.forEach(step -> step.apply(guest));
    }
}
