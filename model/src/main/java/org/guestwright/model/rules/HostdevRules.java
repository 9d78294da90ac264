// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.BOOTABLE_DEVICE__BOOT;
import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.hostdev.HostdevPackage.Literals.*;

import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.SgIo;
import org.guestwright.model.device.TransientTeaming;
import org.guestwright.model.device.UnassignedAddress;
import org.guestwright.model.device.UsbAddress;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.HostdevMode;
import org.guestwright.model.hostdev.MdevHostdev;
import org.guestwright.model.hostdev.MdevModel;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.ScsiHostdev;
import org.guestwright.model.hostdev.SubsystemHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.hostdev.VhostScsiHostdev;

/** A device of the host that is given to the guest. */
final class HostdevRules extends Subject<Hostdev> {
    HostdevRules() {
        super(HOSTDEV, Stage.DEVICE);
        addresses();
        unsupported("hostdev.sgio.unfiltered", "unfiltered sgio is no longer supported")
                .at(SCSI_HOSTDEV__SGIO)
                .advice("leave it out")
                .when(hostdev -> hostdev instanceof ScsiHostdev scsi && scsi.getSgio() == SgIo.UNFILTERED);
        unsupported("hostdev.teaming.type", "teaming hostdev devices must have type='transient'")
                .at(PCI_HOSTDEV__TEAMING)
                .advice("make it transient")
                .when(hostdev -> hostdev instanceof PciHostdev pci
                        && pci.getTeaming() != null
                        && !(pci.getTeaming() instanceof TransientTeaming));
        unsupported("hostdev.teaming.persistent", "missing required persistent attribute in hostdev teaming element")
                .at(PCI_HOSTDEV__TEAMING)
                .across()
                .advice("name the interface that stays")
                .when(hostdev -> hostdev instanceof PciHostdev pci
                        && pci.getTeaming() instanceof TransientTeaming team
                        && team.getPersistent() == null);
        unsupported(
                        "hostdev.mode",
                        "hostdev mode 'capabilities' is not supported in %s",
                        (hostdev, machine) -> machine.domain().getType())
                .at(HOSTDEV__MODE)
                .advice("give a device of a subsystem")
                .when(hostdev ->
                        hostdev.getMode() == HostdevMode.CAPABILITIES || !(hostdev instanceof SubsystemHostdev));
        unsupported("hostdev.guest-reset", "guestReset is not supported with this version of QEMU")
                .lacking("usb-host.guest-resets-all")
                .at(USB_HOSTDEV_SOURCE__GUEST_RESET)
                .advice("leave it out")
                .when(hostdev -> hostdev instanceof UsbHostdev usb
                        && usb.getSource() != null
                        && usb.getSource().getGuestReset() != null);
        unsupported("hostdev.pci.unsupported", "VFIO PCI device assignment is not supported by this version of qemu")
                .lacking("vfio-pci")
                .advice("take another QEMU")
                .when(hostdev -> hostdev instanceof PciHostdev);
        unsupported(
                        "hostdev.write-filtering",
                        "Write filtering of PCI device configuration space is not supported by qemu")
                .at(PCI_HOSTDEV_SOURCE__WRITE_FILTERING)
                .advice("leave it out")
                .when(hostdev -> hostdev instanceof PciHostdev pci
                        && pci.getSource() != null
                        && pci.getSource().getWriteFiltering() != null);
        unsupported("hostdev.vhost-scsi.boot", "booting from assigned devices is not supported by vhost SCSI devices")
                .at(BOOTABLE_DEVICE__BOOT)
                .advice("boot from another device")
                .when(hostdev -> hostdev instanceof VhostScsiHostdev && hostdev.getBoot() != null);
        unsupported("hostdev.vhost-scsi.unsupported", "This QEMU doesn't support vhost-scsi devices")
                .lacking("vhost-scsi")
                .advice("take another QEMU")
                .when(hostdev -> hostdev instanceof VhostScsiHostdev);
        mediated();
    }

    private void addresses() {
        wrong(
                        "hostdev.mdev.address",
                        "Unsupported address type '%s' with mediated device model '%s'",
                        (hostdev, machine) -> hostdev.getAddress().getType(),
                        (hostdev, machine) -> ((MdevHostdev) hostdev).getModel())
                .asWritten()
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(hostdev -> hostdev instanceof MdevHostdev mdev
                        && mdev.getAddress() != null
                        && (mdev.getModel() == MdevModel.VFIO_PCI && !(mdev.getAddress() instanceof PciAddress)
                                || mdev.getModel() == MdevModel.VFIO_CCW
                                        && !(mdev.getAddress() instanceof CcwAddress)));
        internal("hostdev.pci.address", "PCI host devices must use 'pci' or 'unassigned' address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(hostdev -> hostdev instanceof PciHostdev
                        && hostdev.getAddress() != null
                        && !(hostdev.getAddress() instanceof PciAddress
                                || hostdev.getAddress() instanceof UnassignedAddress));
        unsupported("hostdev.scsi.address", "SCSI host device must use 'drive' address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(hostdev -> hostdev instanceof ScsiHostdev
                        && hostdev.getAddress() != null
                        && !(hostdev.getAddress() instanceof DriveAddress));
        unsupported("hostdev.vhost-scsi.address", "SCSI_host host device must use 'pci' or 'ccw' address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(hostdev -> hostdev instanceof VhostScsiHostdev
                        && hostdev.getAddress() != null
                        && !(hostdev.getAddress() instanceof PciAddress || hostdev.getAddress() instanceof CcwAddress));
        unsupported("hostdev.usb.address", "USB host device must use 'usb' address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(hostdev -> hostdev instanceof UsbHostdev
                        && hostdev.getAddress() != null
                        && !(hostdev.getAddress() instanceof UsbAddress));
    }

    private void mediated() {
        lacking("pci", MdevModel.VFIO_PCI, "VFIO PCI device assignment is not supported by this version of QEMU");
        boot("pci", MdevModel.VFIO_PCI);
        unsupported("hostdev.mdev.display", "<hostdev> attribute 'display' is only supported with model='vfio-pci'")
                .at(MDEV_HOSTDEV__DISPLAY)
                .advice("leave it out")
                .asWritten()
                .when(hostdev -> hostdev instanceof MdevHostdev mdev
                        && mdev.getDisplay() != null
                        && mdev.getModel() != MdevModel.VFIO_PCI);
        unsupported("hostdev.mdev.graphics", "graphics device is needed for attribute value 'display=on' in <hostdev>")
                .at(MDEV_HOSTDEV__DISPLAY)
                .across()
                .advice("add graphics, or leave it out")
                .when((hostdev, machine) -> hostdev instanceof MdevHostdev mdev
                        && isOn(mdev.getDisplay())
                        && machine.domain().getDevices().getGraphics().isEmpty());
        lacking("ap", MdevModel.VFIO_AP, "VFIO AP device assignment is not supported by this version of QEMU");
        boot("ap", MdevModel.VFIO_AP);
        unsupported("hostdev.mdev.ap.single", "Only one hostdev of model vfio-ap is supported")
                .across()
                .advice("take one of them away")
                .when((hostdev, machine) -> isOf(hostdev, MdevModel.VFIO_AP)
                        && machine.domain().getDevices().getHostdevs().stream()
                                        .filter(other -> isOf(other, MdevModel.VFIO_AP))
                                        .limit(2)
                                        .count()
                                > 1);
        lacking("ccw", MdevModel.VFIO_CCW, "VFIO CCW device assignment is not supported by this version of QEMU");
    }

    private void lacking(String name, MdevModel model, String message) {
        unsupported("hostdev.mdev." + name + ".unsupported", message)
                .lacking(model.getLiteral())
                .at(MDEV_HOSTDEV__MODEL)
                .advice("take another QEMU")
                .when(hostdev -> isOf(hostdev, model));
    }

    private void boot(String name, MdevModel model) {
        unsupported(
                        "hostdev.mdev." + name + ".boot",
                        "booting from assigned devices is not supported by mediated devices of model "
                                + model.getLiteral())
                .at(BOOTABLE_DEVICE__BOOT)
                .advice("boot from another device")
                .when(hostdev -> isOf(hostdev, model) && hostdev.getBoot() != null);
    }

    private static boolean isOf(Hostdev hostdev, MdevModel model) {
        return hostdev instanceof MdevHostdev mdev && mdev.getModel() == model;
    }
}
