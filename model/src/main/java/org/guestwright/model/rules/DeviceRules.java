// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.*;

import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.RomDevice;
import org.guestwright.model.device.UnassignedAddress;
import org.guestwright.model.hostdev.Hostdev;

/** What holds for the addresses of all devices. */
final class DeviceRules extends Subject<Device> {
    DeviceRules() {
        super(DEVICE, Stage.DEVICE);

        unsupported("address.unassigned", "address of type 'unassigned' is supported only for hostdevs")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(device -> device.getAddress() instanceof UnassignedAddress && !(device instanceof Hostdev));
        unsupported("address.zpci", "This QEMU binary doesn't support zPCI")
                .lacking("zpci")
                .at(PCI_ADDRESS__ZPCI)
                .advice("leave zpci out")
                .when(device -> device.getAddress() instanceof PciAddress pci && pci.getZpci() != null);
        wrong(
                        "address.zpci.uid",
                        "Invalid PCI address uid='0x%s', must be > 0x0000 and <= 0xffff",
                        (device, machine) -> String.format(
                                "%04x",
                                ((PciAddress) device.getAddress())
                                        .getZpci()
                                        .getUid()
                                        .longValue()))
                .at(ZPCI_ADDRESS__UID)
                .advice("take 1 to 0xffff")
                .when(device -> device.getAddress() instanceof PciAddress pci
                        && pci.getZpci() != null
                        && pci.getZpci().getUid() != null
                        && (!isSet(pci.getZpci().getUid())
                                || pci.getZpci().getUid().longValue() > 0xffff));
        unsupported(
                        "address.ccw",
                        "cannot use CCW address type for device '%s' using machine type '%s'",
                        (device, machine) -> device.getAlias() == null
                                ? "<null>"
                                : device.getAlias().getName(),
                        (device, machine) -> machine.name())
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when((device, machine) -> device.getAddress() instanceof CcwAddress && !machine.isS390Ccw());
        unsupported("acpi-index.unsupported", "ACPI index is not supported with this QEMU")
                .lacking("acpi-index")
                .at(DEVICE__ACPI)
                .advice("leave it out")
                .when(DeviceRules::hasAcpiIndex);
        unsupported("acpi-index.address", "ACPI index is only supported for PCI devices")
                .at(DEVICE__ACPI)
                .advice("leave it out")
                .when(device -> hasAcpiIndex(device)
                        && device.getAddress() != null
                        && !(device.getAddress() instanceof PciAddress));
        unsupported("rom.address", "ROM tuning is only supported for PCI devices")
                .at(ROM_DEVICE__ROM)
                .advice("leave it out")
                .when(device -> device instanceof RomDevice rom
                        && rom.getRom() != null
                        && device.getAddress() != null
                        && !(device.getAddress() instanceof PciAddress
                                || device.getAddress() instanceof UnassignedAddress));
    }

    private static boolean hasAcpiIndex(Device device) {
        return device.getAcpi() != null && isSet(device.getAcpi().getIndex());
    }
}
