// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.device.PciCoordinates;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.hostdev.AdapterScsiSource;
import org.guestwright.model.hostdev.ControllerScsiAdapter;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.IscsiScsiSource;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.hostdev.UsbIdentity;
import org.guestwright.model.hostdev.VhostScsiHostdev;
import org.guestwright.model.rules.project.Claim.Use;
import org.guestwright.model.value.Numeral;

/** The devices of the host that are given to a guest. */
final class HostdevClaims {
    private HostdevClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        for (Hostdev hostdev : devices.getHostdevs()) {
            if (hostdev instanceof PciHostdev pci && pci.getSource() != null) {
                pci(pci.getSource().getAddress(), pci, null, claims);
            } else if (hostdev instanceof UsbHostdev usb && usb.getSource() != null) {
                usb(usb, claims);
            } else if (hostdev instanceof ScsiHostdev scsi && scsi.getSource() != null) {
                scsi(scsi, claims);
            } else if (hostdev instanceof MdevHostdev mdev
                    && mdev.getSource() != null
                    && mdev.getSource().getAddress() != null
                    && mdev.getSource().getAddress().getUuid() != null) {
                claims.add(Claim.alone(
                        ProjectRule.MDEV,
                        Claims.uuid(mdev.getSource().getAddress().getUuid()),
                        mdev,
                        null));
            } else if (hostdev instanceof VhostScsiHostdev vhost
                    && vhost.getSource() != null
                    && vhost.getSource().getWwpn() != null) {
                claims.add(Claim.alone(
                        ProjectRule.WWPN, vhost.getSource().getWwpn().toLowerCase(java.util.Locale.ROOT), vhost, null));
            }
        }
    }

    static void pci(PciCoordinates place, EObject device, EStructuralFeature feature, List<Claim> claims) {
        if (place != null && place.getBus() != null && place.getSlot() != null) {
            claims.add(Claim.alone(
                    ProjectRule.PCI,
                    String.format(
                            "%04x:%02x:%02x.%x",
                            value(place.getDomain()),
                            value(place.getBus()),
                            value(place.getSlot()),
                            value(place.getFunction())),
                    device,
                    feature));
        }
    }

    private static void usb(UsbHostdev usb, List<Claim> claims) {
        if (usb.getSource().getAddress() != null) {
            claims.add(Claim.alone(
                    ProjectRule.USB_PLACE,
                    value(usb.getSource().getAddress().getBus()) + ":"
                            + value(usb.getSource().getAddress().getDevice()),
                    usb,
                    null));
        } else if (usb.getSource().getVendor() != null && usb.getSource().getProduct() != null) {
            claims.add(Claim.alone(
                    ProjectRule.USB_KIND,
                    id(usb.getSource().getVendor()) + ":" + id(usb.getSource().getProduct()),
                    usb,
                    null));
        }
    }

    private static void scsi(ScsiHostdev scsi, List<Claim> claims) {
        String key = null;
        if (scsi.getSource() instanceof AdapterScsiSource adapter
                && adapter.getAdapter() instanceof ControllerScsiAdapter controller
                && controller.getName() != null
                && adapter.getAddress() != null) {
            key = controller.getName() + " " + adapter.getAddress().getBus() + ":"
                    + adapter.getAddress().getTarget() + ":"
                    + adapter.getAddress().getUnit();
        } else if (scsi.getSource() instanceof IscsiScsiSource iscsi) {
            key = iscsi.getName();
        }
        if (key != null) {
            Use use = scsi.isReadonly() ? Use.READING : scsi.isShareable() ? Use.TOGETHER : Use.ALONE;
            claims.add(new Claim(ProjectRule.SCSI, key, "", use, key, scsi, null));
        }
    }

    private static String id(UsbIdentity identity) {
        return String.format("%04x", value(identity.getId()));
    }

    private static long value(Numeral number) {
        return number == null ? 0 : number.longValue();
    }
}
