// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsLoader;
import org.guestwright.picture.box.Kind;

/** What starts the guest: firmware, or a kernel of the host's. */
final class FirmwareNodes {
    private FirmwareNodes() {}

    /** The firmware; {@code null} where nothing is said of it. */
    static Node firmware(Os os) {
        OsLoader loader = os == null ? null : os.getLoader();
        if (os == null || os.getFirmware() == null && loader == null && os.getNvram() == null) {
            return null;
        }
        Node node = Node.guest(Kind.PLATFORM, "firmware", os).detail(os.getFirmware());
        if (loader != null) {
            node.detail(loader.getType()).detailIf(Words.isYes(loader.getSecure()), "secure");
            if (loader.getPath() != null) {
                node.link(
                        "code",
                        Node.host(Kind.STORAGE, loader.getPath(), loader).detail(loader.getFormat()));
            }
        }
        String variables = os.getNvram() == null ? null : nvram(os.getNvram());
        return variables == null
                ? node
                : node.link(
                        "variables",
                        Node.host(Kind.STORAGE, variables, os.getNvram())
                                .detail(os.getNvram().getFormat()));
    }

    private static String nvram(OsNvram nvram) {
        if (nvram instanceof FileNvram file && file.getPath() != null) {
            return file.getPath();
        }
        return Images.name((EObject) Words.get(nvram, "source"));
    }

    /** The kernel that is booted directly; {@code null} where there is none. */
    static Node kernel(Os os) {
        if (os == null || os.getKernel() == null) {
            return null;
        }
        Node node = Node.guest(Kind.PLATFORM, "direct boot", os)
                .detail(os.getCmdline())
                .link("kernel", Node.host(Kind.STORAGE, os.getKernel(), os));
        if (os.getInitrd() != null) {
            node.link("initrd", Node.host(Kind.STORAGE, os.getInitrd(), os));
        }
        return os.getDtb() == null ? node : node.link("device tree", Node.host(Kind.STORAGE, os.getDtb(), os));
    }
}
