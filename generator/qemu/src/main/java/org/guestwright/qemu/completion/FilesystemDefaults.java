// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.filesystem.Filesystem;
import org.guestwright.model.filesystem.FilesystemAccessMode;
import org.guestwright.model.filesystem.FilesystemType;
import org.guestwright.model.filesystem.MountFilesystem;
import org.guestwright.qemu.Guest;

/** File systems of the host: as whom the guest acts on them, and permissions in libvirt's form. */
final class FilesystemDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (Filesystem filesystem : guest.devices().getFilesystems()) {
            if (filesystem.getType() == null) {
                filesystem.setType(FilesystemType.MOUNT);
            }
            boolean external = filesystem instanceof MountFilesystem mount
                    && mount.getSource() != null
                    && mount.getSource().getSocket() != null;
            if (filesystem.getAccessmode() == null && !external) {
                filesystem.setAccessmode(FilesystemAccessMode.PASSTHROUGH);
            }
            filesystem.setFmode(permissions(filesystem.getFmode()));
            filesystem.setDmode(permissions(filesystem.getDmode()));
        }
    }

    private static String permissions(String octal) {
        return octal == null ? null : String.format("%04o", Integer.parseInt(octal, 8));
    }
}
