// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.List;
import org.guestwright.qemu.CommandBuilder;

/** The sections in the order of libvirt's command line (libvirt 10.7, qemuBuildCommandLine). */
public final class CommandLineOrder {
    private static final List<Section> SECTIONS = List.of(
            new IdentityArguments(),
            new StandaloneOmissions(),
            new StorageOmissions(),
            new PersistentReservations(),
            new FlashArguments(),
            new MachineArguments(),
            new CpuArguments(),
            new FirmwareArguments(),
            new MemoryArguments(),
            new TopologyArguments(),
            new IoThreadArguments(),
            new NumaArguments(),
            new UuidArguments(),
            new GenerationArguments(),
            new SysinfoArguments(),
            new MonitorArguments(),
            new ClockArguments(),
            new PowerArguments(),
            new BootArguments(),
            new IommuArguments(),
            new ControllerArguments(),
            new MemoryDeviceArguments(),
            new HubArguments(),
            new SmartcardReaderArguments(),
            new DiskArguments(),
            new FilesystemArguments(),
            new InterfaceArguments(),
            new SmartcardArguments(),
            new SerialArguments(),
            new ChannelArguments(),
            new TpmArguments(),
            new InputArguments(),
            new AudioArguments(),
            new GraphicsArguments(),
            new VideoArguments(),
            new SoundArguments(),
            new WatchdogArguments(),
            new RedirectionArguments(),
            new HostdevInterfaceArguments(),
            new HostdevArguments(),
            new IncomingArguments(),
            new BalloonArguments(),
            new RandomArguments(),
            new NvramArguments(),
            new CoreInfoArguments(),
            new LaunchSecurityArguments(),
            new PassthroughArguments(),
            new SandboxArguments(),
            new PanicArguments(),
            new SharedMemoryArguments(),
            new VsockArguments(),
            new CryptoArguments(),
            new PstoreArguments(),
            new AsyncTeardownArguments(),
            new LogArguments());

    private CommandLineOrder() {}

    /** Writes the whole line. */
    public static void write(CommandBuilder command) {
        SECTIONS.forEach(section -> section.write(command));
        ZpciDevices.apply(command);
        DeviceOverrides.apply(command);
    }
}
