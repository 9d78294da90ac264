// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.BOOTABLE_DEVICE__BOOT;
import static org.guestwright.model.filesystem.FilesystemPackage.Literals.*;

import java.nio.charset.StandardCharsets;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.filesystem.FilesystemAccessMode;
import org.guestwright.model.filesystem.FilesystemDriverType;
import org.guestwright.model.filesystem.FilesystemType;
import org.guestwright.model.filesystem.MountFilesystem;

/** Folders of the host that the guest sees. */
final class FilesystemRules extends Subject<Filesystem> {
    /** Bytes of a mount tag (QEMU 9.1, hw/9pfs: MAX_TAG_LEN without the end). */
    private static final int LONGEST_TAG = 31;

    FilesystemRules() {
        super(FILESYSTEM, Stage.DEVICE);

        rule(Category.NO_TARGET, "filesystem.target.missing", "%s", (filesystem, machine) -> source(filesystem))
                .asWritten()
                .advice("say by which name the guest mounts it: target.dir")
                .when(filesystem -> filesystem.getTarget() == null);
        unsupported("filesystem.boot", "boot order is only supported for virtiofs")
                .at(BOOTABLE_DEVICE__BOOT)
                .advice("leave it out")
                .when(filesystem -> filesystem.getBoot() != null && !isVirtiofs(filesystem));
        unsupported(
                        "filesystem.target.double",
                        "filesystem target '%s' specified twice",
                        (filesystem, machine) -> filesystem.getTarget().getDir())
                .at(FILESYSTEM_TARGET__DIR)
                .across()
                .advice("take another name")
                .when((filesystem, machine) -> isVirtiofs(filesystem)
                        && machine.domain().getDevices().getFilesystems().stream()
                                .anyMatch(other -> other != filesystem
                                        && isVirtiofs(other)
                                        && other.getTarget() != null
                                        && filesystem.getTarget().getDir() != null
                                        && filesystem
                                                .getTarget()
                                                .getDir()
                                                .equals(other.getTarget().getDir())));
        unsupported("filesystem.type", "only supports mount filesystem type")
                .at(FILESYSTEM__TYPE)
                .advice("take the type mount")
                .when(filesystem -> filesystem.getType() != null && filesystem.getType() != FilesystemType.MOUNT);
        unsupported("filesystem.limits", "filesystem usage limits are not supported with QEMU")
                .at(FILESYSTEM__SPACE_HARD_LIMIT)
                .advice("leave the limits out")
                .when(filesystem -> filesystem.getSpaceHardLimit() != null || filesystem.getSpaceSoftLimit() != null);
        unsupported("filesystem.multidevs", "multidevs is not supported with this QEMU binary")
                .lacking("fsdev.multidevs")
                .at(FILESYSTEM__MULTIDEVS)
                .advice("leave it out")
                .when(filesystem -> filesystem.getMultidevs() != null);
        unsupported("filesystem.modes", "fmode and dmode must be used with accessmode=mapped")
                .at(FILESYSTEM__FMODE)
                .advice("set accessmode = mapped")
                .when(filesystem -> hasModes(filesystem) && filesystem.getAccessmode() != FilesystemAccessMode.MAPPED);
        unsupported("filesystem.sandbox", "sandbox can only be used with driver=virtiofs")
                .at(FILESYSTEM_BINARY__SANDBOX)
                .advice("take the driver virtiofs")
                .when(filesystem -> !isVirtiofs(filesystem)
                        && filesystem instanceof MountFilesystem mount
                        && mount.getBinary() != null
                        && mount.getBinary().getSandbox() != null
                        && mount.getBinary().getSandbox().getMode() != null);
        unsupported("filesystem.handle", "only supports passthrough accessmode")
                .at(FILESYSTEM__ACCESSMODE)
                .advice("set accessmode = passthrough")
                .when(filesystem -> type(filesystem) == FilesystemDriverType.HANDLE
                        && filesystem.getAccessmode() != null
                        && filesystem.getAccessmode() != FilesystemAccessMode.PASSTHROUGH);
        unsupported("filesystem.driver", "Filesystem driver type not supported")
                .at(FILESYSTEM_DRIVER__TYPE)
                .advice("take path or virtiofs")
                .when(filesystem -> type(filesystem) == FilesystemDriverType.LOOP
                        || type(filesystem) == FilesystemDriverType.NBD
                        || type(filesystem) == FilesystemDriverType.PLOOP);
        unsupported(
                        "filesystem.target.long",
                        "filesystem target '%s' is longer than 31 bytes, the most that 9p can have",
                        (filesystem, machine) -> filesystem.getTarget().getDir())
                .at(FILESYSTEM_TARGET__DIR)
                .advice("shorten it")
                .when(filesystem -> type(filesystem) != FilesystemDriverType.VIRTIOFS
                        && type(filesystem) != FilesystemDriverType.MTP
                        && filesystem.getTarget() != null
                        && filesystem.getTarget().getDir() != null
                        && filesystem.getTarget().getDir().getBytes(StandardCharsets.UTF_8).length > LONGEST_TAG);
        virtiofs();
    }

    private void virtiofs() {
        unsupported("filesystem.virtiofs.readonly", "virtiofs does not yet support read-only mode")
                .at(FILESYSTEM__READONLY)
                .advice("leave it out")
                .when(filesystem -> isVirtiofs(filesystem) && socket(filesystem) == null && filesystem.isReadonly());
        unsupported("filesystem.virtiofs.access", "virtiofs only supports passthrough accessmode")
                .at(FILESYSTEM__ACCESSMODE)
                .advice("set accessmode = passthrough")
                .when(filesystem -> isVirtiofs(filesystem)
                        && socket(filesystem) == null
                        && filesystem.getAccessmode() != null
                        && filesystem.getAccessmode() != FilesystemAccessMode.PASSTHROUGH);
        unsupported("filesystem.virtiofs.socket.readonly", "virtiofs does not support read-only access")
                .at(FILESYSTEM__READONLY)
                .advice("leave it out")
                .when(filesystem -> isVirtiofs(filesystem) && socket(filesystem) != null && filesystem.isReadonly());
        unsupported("filesystem.virtiofs.model", "virtiofs does not support model")
                .at(FILESYSTEM__MODEL)
                .advice("leave it out")
                .when(filesystem -> isVirtiofs(filesystem) && filesystem.getModel() != null);
        unsupported("filesystem.virtiofs.unsupported", "virtiofs is not supported with this QEMU binary")
                .lacking("vhost-user-fs")
                .at(FILESYSTEM__DRIVER)
                .advice("take the driver path")
                .when(FilesystemRules::isVirtiofs);
        unsupported("filesystem.virtiofs.multidevs", "virtiofs does not support multidevs")
                .at(FILESYSTEM__MULTIDEVS)
                .advice("leave it out")
                .when(filesystem -> isVirtiofs(filesystem) && filesystem.getMultidevs() != null);
        unsupported("filesystem.virtiofs.modes", "virtiofs does not support fmode and dmode")
                .at(FILESYSTEM__FMODE)
                .advice("leave them out")
                .when(filesystem -> isVirtiofs(filesystem) && hasModes(filesystem));
        unsupported("filesystem.virtiofs.memory", "'virtiofs' requires shared memory")
                .at(FILESYSTEM__DRIVER)
                .across()
                .advice("add memoryBacking { access.mode = shared }")
                .when((filesystem, machine) -> isVirtiofs(filesystem) && !SharedMemoryCheck.isShared(machine.domain()));
        unsupported("filesystem.virtiofs.boot", "setting virtiofs boot order is not supported with this QEMU binary")
                .lacking("vhost-user-fs.bootindex")
                .at(BOOTABLE_DEVICE__BOOT)
                .advice("leave it out")
                .when(filesystem -> isVirtiofs(filesystem) && filesystem.getBoot() != null);
    }

    private static FilesystemDriverType type(Filesystem filesystem) {
        return filesystem.getDriver() == null ? null : filesystem.getDriver().getType();
    }

    private static boolean isVirtiofs(Filesystem filesystem) {
        return type(filesystem) == FilesystemDriverType.VIRTIOFS;
    }

    private static boolean hasModes(Filesystem filesystem) {
        return filesystem.getFmode() != null || filesystem.getDmode() != null;
    }

    private static String socket(Filesystem filesystem) {
        return filesystem instanceof MountFilesystem mount && mount.getSource() != null
                ? mount.getSource().getSocket()
                : null;
    }

    private static String source(Filesystem filesystem) {
        String path = filesystem instanceof MountFilesystem mount && mount.getSource() != null
                ? mount.getSource().getDir()
                : null;
        return path != null ? path : socket(filesystem) == null ? "" : socket(filesystem);
    }
}
