// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.hostdev.AdapterScsiSource;
import org.guestwright.model.hostdev.ControllerScsiAdapter;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.IscsiScsiSource;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.MiscHostdev;
import org.guestwright.model.hostdev.NetHostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.ScsiHostdevSource;
import org.guestwright.model.hostdev.StorageHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.hostdev.UsbHostdevSource;
import org.guestwright.model.hostdev.VhostScsiHostdev;
import org.guestwright.picture.box.Kind;

/** Devices of the host that are given to the guest. */
final class HostdevNodes {
    private HostdevNodes() {}

    static Node of(Hostdev hostdev) {
        Node node = Node.guest(Kind.PASSTHROUGH, "hostdev", hostdev)
                .detail(hostdev.getType())
                .detail(Words.get(hostdev, "model"))
                .detail(
                        "boot ",
                        hostdev.getBoot() == null ? null : hostdev.getBoot().getOrder(),
                        "")
                .detailIf(hostdev.isReadonly(), "read-only");
        String name = name(hostdev);
        return name == null
                ? node
                : node.link("", Node.host(Kind.PASSTHROUGH, name, hostdev).detail("of the host"));
    }

    private static String name(Hostdev hostdev) {
        if (hostdev instanceof PciHostdev pci) {
            return pci.getSource() == null ? null : Words.pci(pci.getSource().getAddress());
        }
        if (hostdev instanceof UsbHostdev usb) {
            return usb.getSource() == null ? null : usb(usb.getSource());
        }
        if (hostdev instanceof ScsiHostdev scsi) {
            return scsi.getSource() == null ? null : scsi(scsi.getSource());
        }
        if (hostdev instanceof VhostScsiHostdev vhost) {
            return vhost.getSource() == null ? null : vhost.getSource().getWwpn();
        }
        if (hostdev instanceof MdevHostdev mdev) {
            return mdev.getSource() == null || mdev.getSource().getAddress() == null
                    ? null
                    : Words.of(mdev.getSource().getAddress().getUuid());
        }
        if (hostdev instanceof StorageHostdev storage) {
            return storage.getSource() == null ? null : storage.getSource().getBlock();
        }
        if (hostdev instanceof MiscHostdev misc) {
            return misc.getSource() == null ? null : misc.getSource().getChar();
        }
        return hostdev instanceof NetHostdev net && net.getSource() != null
                ? net.getSource().getInterface()
                : null;
    }

    private static String usb(UsbHostdevSource source) {
        if (source.getVendor() != null && source.getProduct() != null) {
            return source.getVendor().getId() + ":" + source.getProduct().getId();
        }
        return source.getAddress() == null
                ? null
                : "bus " + source.getAddress().getBus() + " device "
                        + source.getAddress().getDevice();
    }

    private static String scsi(ScsiHostdevSource source) {
        if (source instanceof IscsiScsiSource iscsi) {
            return iscsi.getName();
        }
        if (!(source instanceof AdapterScsiSource adapter)) {
            return null;
        }
        String name = adapter.getAdapter() instanceof ControllerScsiAdapter controller && controller.getName() != null
                ? controller.getName()
                : "adapter";
        return adapter.getAddress() == null
                ? name
                : name + " " + adapter.getAddress().getBus() + ":"
                        + adapter.getAddress().getTarget() + ":"
                        + adapter.getAddress().getUnit();
    }
}
