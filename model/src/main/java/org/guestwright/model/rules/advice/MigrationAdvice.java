// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.memory.MemoryPackage.Literals.SHARED_MEMORY__ROLE;
import static org.guestwright.model.video.VideoPackage.Literals.VIDEO_MODEL__ACCELERATION;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.filesystem.FilesystemDriverType;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.hostdev.VhostScsiHostdev;
import org.guestwright.model.input.EvdevInput;
import org.guestwright.model.input.PassthroughInput;
import org.guestwright.model.memory.SharedMemoryRole;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.UserInterface;
import org.guestwright.model.network.VdpaInterface;
import org.guestwright.model.rules.RuleBuilder;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.video.Video;

/**
 * Devices that keep a guest from being migrated while it runs. What blocks a migration are facts of libvirt 10.7
 * (src/qemu/qemu_migration.c) and of QEMU's devices.
 */
final class MigrationAdvice extends Subject<Devices> {
    MigrationAdvice() {
        super(DEVICES, Stage.ADVICE);

        blocks(
                Devices::getHostdevs,
                hostdev -> hostdev instanceof PciHostdev pci && pci.getTeaming() == null,
                null,
                information("migration.hostdev.pci", "the guest cannot be migrated with a PCI device of the host")
                        .advice("team a network card with a virtio interface (teaming), or detach the device before")
                        .because(
                                "Its state is in the device. A team's device is unplugged for the migration; a few devices can tell their state."));
        blocks(
                Devices::getHostdevs,
                MdevHostdev.class::isInstance,
                null,
                information(
                                "migration.hostdev.mdev",
                                "the guest cannot be migrated with a mediated device, unless its driver can")
                        .advice("detach it before")
                        .because("Its state is in the device; the drivers of some vGPUs can tell it."));
        blocks(
                Devices::getHostdevs,
                hostdev -> hostdev instanceof ScsiHostdev || hostdev instanceof VhostScsiHostdev,
                null,
                information("migration.hostdev.scsi", "the guest cannot be migrated with a SCSI device of the host")
                        .advice("take a disk with device = lun, or detach it before")
                        .because("libvirt refuses, for the other host may not have the device."));
        blocks(
                Devices::getHostdevs,
                UsbHostdev.class::isInstance,
                null,
                information("migration.hostdev.usb", "the USB device stays at this host when the guest is migrated")
                        .advice("take a redirdev, which goes along with who looks at the guest")
                        .because("For the guest, it is unplugged."));
        blocks(
                Devices::getInterfaces,
                one -> one instanceof HostdevInterface && one.getTeaming() == null,
                null,
                information(
                                "migration.interface.hostdev",
                                "the guest cannot be migrated with a network card of the host")
                        .advice("team it with a virtio interface (teaming)")
                        .because("A team's card is unplugged for the migration, and the virtio interface takes over."));
        blocks(
                Devices::getInterfaces,
                VdpaInterface.class::isInstance,
                null,
                information(
                                "migration.interface.vdpa",
                                "the guest cannot be migrated with a vDPA interface, unless its driver can")
                        .advice("detach it before")
                        .because("Its state is in the device."));
        blocks(
                Devices::getInterfaces,
                UserInterface.class::isInstance,
                null,
                information(
                                "migration.interface.user",
                                "connections are lost when a guest with a network of type user is migrated")
                        .advice("take a network or a bridge")
                        .because("The addresses and ports are those of the host."));
        blocks(
                Devices::getFilesystems,
                filesystem -> driver(filesystem) == FilesystemDriverType.VIRTIOFS,
                null,
                information("migration.filesystem.virtiofs", "the guest cannot be migrated with a folder by virtiofs")
                        .advice("unmount and detach it before, or take a network file system")
                        .because(
                                "libvirt refuses: which files are open is known to virtiofsd alone. Newer versions can tell it."));
        blocks(
                Devices::getFilesystems,
                filesystem -> driver(filesystem) == FilesystemDriverType.PATH,
                null,
                information("migration.filesystem.9p", "the guest cannot be migrated while the folder is mounted")
                        .advice("unmount it before, or take a network file system")
                        .because("Which files are open is known to this host's QEMU alone."));
        blocks(
                Devices::getShmems,
                shmem -> shmem.getRole() != SharedMemoryRole.MASTER,
                SHARED_MEMORY__ROLE,
                information(
                                "migration.shmem",
                                "the guest cannot be migrated with shared memory of which it is not the master")
                        .advice("set role = master at one guest, or detach it before")
                        .because("The master's memory goes along; that of the others is at the host."));
        blocks(
                Devices::getTpms,
                tpm -> tpm.getBackend() instanceof TPMPassthrough,
                null,
                information("migration.tpm.passthrough", "the guest cannot be migrated with the host's TPM")
                        .advice("take backend emulator, whose state goes along")
                        .because("The keys are in the chip."));
        blocks(
                Devices::getVideos,
                MigrationAdvice::isAccelerated,
                VIDEO_MODEL__ACCELERATION,
                information("migration.video.accel3d", "the guest cannot be migrated with 3D acceleration")
                        .advice("leave acceleration.accel3d out")
                        .because("What is on the host's graphics card cannot be told."));
        blocks(
                Devices::getInputs,
                input -> input instanceof PassthroughInput || input instanceof EvdevInput,
                null,
                information("migration.input", "the input device stays at this host when the guest is migrated")
                        .advice("detach it before")
                        .because(
                                "QEMU refuses to migrate a guest with virtio-input-host; an evdev of the other host is another one."));
    }

    private <P extends EObject> void blocks(
            Function<Devices, List<P>> parts,
            Predicate<P> blocking,
            EStructuralFeature place,
            RuleBuilder<Devices> rule) {
        rule.across().each((devices, machine, violations) -> {
            for (P part : parts.apply(devices)) {
                if (blocking.test(part)) {
                    violations.report(part, place);
                }
            }
        });
    }

    private static FilesystemDriverType driver(Filesystem filesystem) {
        return filesystem.getDriver() == null || filesystem.getDriver().getType() == null
                ? FilesystemDriverType.PATH
                : filesystem.getDriver().getType();
    }

    private static boolean isAccelerated(Video video) {
        return video.getModel() != null
                && video.getModel().getAcceleration() != null
                && video.getModel().getAcceleration().getAccel3d() == YesNo.YES;
    }
}
