// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.device.Address;
import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.PciCoordinates;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.HostdevMode;
import org.guestwright.model.hostdev.IscsiScsiSource;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.MdevModel;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.SubsystemHostdev;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.address.Addresses;
import org.guestwright.qemu.storage.NetworkHosts;

/** Devices of the host: who takes them from the host's driver, and places on SCSI controllers. */
final class HostdevDefaults implements CompletionStep {
    /** The units of a narrow SCSI bus without that of the controller. */
    private static final int UNITS = 7;

    @Override
    public void apply(Guest guest) {
        for (Hostdev hostdev : guest.devices().getHostdevs()) {
            if (hostdev.getMode() == null) {
                hostdev.setMode(HostdevMode.SUBSYSTEM);
            }
            if (hostdev instanceof SubsystemHostdev subsystem && subsystem.getManaged() == null) {
                subsystem.setManaged(YesNo.NO);
            }
            if (hostdev instanceof ScsiHostdev scsi) {
                scsi(guest, scsi);
            } else if (hostdev instanceof MdevHostdev mdev) {
                mediated(mdev);
            } else if (hostdev instanceof PciHostdev pci && pci.getSource() != null) {
                Addresses.complete(pci.getSource().getAddress());
            }
        }
        for (Interface card : guest.devices().getInterfaces()) {
            if (card instanceof HostdevInterface hostdev
                    && hostdev.getSource() != null
                    && hostdev.getSource().getAddress() instanceof PciCoordinates place) {
                Addresses.complete(place);
            }
        }
    }

    private static void scsi(Guest guest, ScsiHostdev scsi) {
        if (scsi.getSource() instanceof IscsiScsiSource iscsi) {
            iscsi.setName(NetworkHosts.withUnit(iscsi.getName()));
        }
        if (scsi.getAddress() == null) {
            scsi.setAddress(free(guest));
        }
        if (scsi.getAddress() instanceof DriveAddress drive) {
            Addresses.complete(drive);
            for (Disk disk : guest.devices().getDisks()) {
                if (disk.getTarget().getBus() == DiskBus.SCSI && isAt(disk.getAddress(), drive)) {
                    throw new Refusal(
                            "hostdev.scsi.address",
                            Category.XML_ERROR,
                            "SCSI host address controller='"
                                    + drive.getController() + "' bus='" + drive.getBus() + "' target='"
                                    + drive.getTarget() + "' unit='"
                                    + drive.getUnit() + "' in use by a SCSI disk",
                            scsi);
                }
            }
        }
    }

    // The controller need not be there yet.
    private static DriveAddress free(Guest guest) {
        List<Device> devices = new ArrayList<>();
        guest.devices().getDisks().stream()
                .filter(disk -> disk.getTarget().getBus() == DiskBus.SCSI)
                .forEach(devices::add);
        guest.devices().getHostdevs().stream()
                .filter(ScsiHostdev.class::isInstance)
                .forEach(devices::add);
        for (int controller = 0; ; controller++) {
            for (int unit = 0; unit < UNITS; unit++) {
                DriveAddress address = Addresses.drive(controller, 0, 0, unit);
                if (devices.stream().noneMatch(device -> isAt(device.getAddress(), address))) {
                    return address;
                }
            }
        }
    }

    private static boolean isAt(Address address, DriveAddress place) {
        return address instanceof DriveAddress drive
                && Guest.number(drive.getController(), 0)
                        == place.getController().intValue()
                && Guest.number(drive.getBus(), 0) == place.getBus().intValue()
                && Guest.number(drive.getTarget(), 0) == place.getTarget().intValue()
                && Guest.number(drive.getUnit(), 0) == place.getUnit().intValue();
    }

    private static void mediated(MdevHostdev mdev) {
        if (mdev.getModel() == MdevModel.VFIO_PCI && mdev.getDisplay() == null) {
            mdev.setDisplay(OnOff.OFF);
        }
        Address address = mdev.getAddress();
        boolean wrong = address != null
                && (mdev.getModel() == MdevModel.VFIO_PCI && !(address instanceof PciAddress)
                        || mdev.getModel() == MdevModel.VFIO_CCW && !(address instanceof CcwAddress));
        if (wrong) {
            throw new Refusal(
                    "hostdev.mdev.address",
                    Category.XML_ERROR,
                    "Unsupported address type '" + address.getType().getLiteral() + "' with mediated device model '"
                            + mdev.getModel().getLiteral() + "'",
                    mdev);
        }
    }
}
