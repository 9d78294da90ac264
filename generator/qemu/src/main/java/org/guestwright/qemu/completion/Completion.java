// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.address.CcwAddresses;
import org.guestwright.qemu.address.PciAddresses;
import org.guestwright.qemu.address.SpaprVioAddresses;
import org.guestwright.qemu.address.UsbAddresses;
import org.guestwright.qemu.address.VirtioMmioAddresses;
import org.guestwright.qemu.address.VirtioSerialAddresses;
import org.guestwright.qemu.address.ZpciAddresses;

/** Fills in what a domain leaves out, as libvirt does when a domain is defined: the steps, in its order. */
public final class Completion {
    private static final List<CompletionStep> STEPS = List.of(
            new Identity(),
            new ApplicationMetadata(),
            new UserAliases(),
            new VcpuDefaults(),
            new LifecycleDefaults(),
            new ClockDefaults(),
            new FeatureStates(),
            new MachineDefaults(),
            new AcpiSupport(),
            new FirmwareDefaults(),
            new UsbCompanions(),
            new ControllerIndexes(),
            new DefaultInputs(),
            new DefaultControllers(),
            new DefaultDevices(),
            new GraphicsDefaults(),
            new DefaultAudio(),
            new CpuDefaults(),
            new InterruptController(),
            new DiskDefaults(),
            new DiskSources(),
            new IoTuneGroups(),
            new HostdevDefaults(),
            new FilesystemDefaults(),
            new SharedMemoryDefaults(),
            new InterfaceModels(),
            new InterfaceDetails(),
            new VideoDefaults(),
            new ControllerModels(),
            new CharacterDetails(),
            new SerialTargets(),
            new InputBuses(),
            new TpmDefaults(),
            new PanicModels(),
            new DeviceDetails(),
            new LoadParameters(),
            new RedirectionFilters(),
            new CpuPlacements(),
            new NumaPlacements(),
            new NumaCells(),
            new MemoryAmounts(),
            new MemoryLimits(),
            new SecurityLabels(),
            new SysinfoOrder(),
            new MemorySlots(),
            new BootDefaults(),
            new ConsoleAlias(),
            new ImplicitControllers(),
            new VirtioSerialAddresses(),
            new SpaprVioAddresses(),
            new CcwAddresses(),
            new VirtioMmioAddresses(),
            new PciAddresses(),
            new ZpciAddresses(),
            new UsbAddresses(false),
            new ConsoleCopy(),
            new EmptyParts(),
            new CanonicalNumbers());

    private Completion() {}

    /**
     * Completes the guest's domain in place.
     *
     * @throws org.guestwright.qemu.Refusal when it cannot be completed
     */
    public static void apply(Guest guest) {
        STEPS.forEach(step -> step.apply(guest));
    }

    /**
     * Completes the guest's domain in place, and shows it to an observer after each step.
     *
     * @throws org.guestwright.qemu.Refusal when it cannot be completed
     */
    public static void apply(Guest guest, CompletionObserver observer) {
        observer.start(guest.domain());
        for (CompletionStep step : STEPS) {
            step.apply(guest);
            observer.after(step.getClass().getSimpleName(), guest.domain());
        }
    }
}
