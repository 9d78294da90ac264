// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.Locale;
import org.guestwright.model.device.Address;
import org.guestwright.model.device.CcidAddress;
import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DimmAddress;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.IsaAddress;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.SpaprVioAddress;
import org.guestwright.model.device.UnassignedAddress;
import org.guestwright.model.device.UsbAddress;
import org.guestwright.model.device.VirtioMmioAddress;
import org.guestwright.model.device.VirtioSerialAddress;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.value.Numeral;

/**
 * Where a device is plugged.
 *
 * @param bus the kind of bus
 * @param index which of them
 * @param place the place on it
 */
record Plug(Bus bus, int index, Place place) {
    /** Where a device's address says that it is; without an address, where it will be by its kind. */
    static Plug of(Device device) {
        Address address = device.getAddress();
        if (address instanceof PciAddress pci) {
            return pci(pci);
        }
        if (address instanceof DriveAddress drive) {
            return drive(device, drive);
        }
        if (address instanceof UsbAddress usb) {
            String port = usb.getPort() == null ? "" : usb.getPort();
            return new Plug(Bus.USB, number(usb.getBus()), Place.of(port, UsbPorts.numbers(port)));
        }
        if (address instanceof VirtioSerialAddress serial) {
            return new Plug(Bus.VIRTIO_SERIAL, number(serial.getController()), numbered(serial.getPort()));
        }
        if (address instanceof CcidAddress ccid) {
            return new Plug(Bus.CCID, number(ccid.getController()), numbered(ccid.getSlot()));
        }
        return single(device, address);
    }

    private static Plug single(Device device, Address address) {
        if (address instanceof CcwAddress ccw) {
            long css = Words.number(ccw.getCssid());
            long ss = Words.number(ccw.getSsid());
            long number = Words.number(ccw.getDevno());
            return new Plug(Bus.CCW, 0, Place.of(hex("%x.%x.%04x", css, ss, number), css, ss, number));
        }
        if (address instanceof SpaprVioAddress vio) {
            long register = Words.number(vio.getReg());
            return new Plug(Bus.SPAPR_VIO, 0, Place.of(hex("0x%04x", register), register));
        }
        if (address instanceof IsaAddress isa) {
            long port = Words.number(isa.getIobase());
            String label = isa.getIobase() == null ? "ISA" : hex("ISA 0x%x", port);
            return new Plug(Bus.ISA, 0, Place.of(label, port));
        }
        if (address instanceof VirtioMmioAddress) {
            return new Plug(Bus.VIRTIO_MMIO, 0, Place.of(""));
        }
        if (address instanceof DimmAddress dimm) {
            String label = dimm.getSlot() == null ? "" : "slot " + dimm.getSlot();
            return new Plug(Bus.MEMORY, 0, Place.of(label, Words.number(dimm.getSlot())));
        }
        return address instanceof UnassignedAddress
                ? new Plug(Bus.BOARD, 0, Place.last("unassigned"))
                : new Plug(Board.bus(device), 0, Place.last(Board.label(device)));
    }

    private static Plug pci(PciAddress pci) {
        if (pci.getBus() == null && pci.getSlot() == null) {
            return new Plug(Bus.BOARD, 0, Place.last(""));
        }
        long slot = Words.number(pci.getSlot());
        long function = Words.number(pci.getFunction());
        return new Plug(Bus.PCI, number(pci.getBus()), Place.of(hex("%02x.%x", slot, function), slot, function));
    }

    // Which of the numbers mean something depends on the kind of controller.
    private static Plug drive(Device device, DriveAddress drive) {
        Bus bus = Bus.SCSI;
        if (device instanceof Disk disk
                && disk.getTarget() != null
                && disk.getTarget().getBus() != null) {
            bus = switch (disk.getTarget().getBus()) {
                case IDE -> Bus.IDE;
                case SATA -> Bus.SATA;
                case FDC -> Bus.FDC;
                default -> Bus.SCSI;
            };
        }
        long channel = Words.number(drive.getBus());
        long target = Words.number(drive.getTarget());
        long unit = Words.number(drive.getUnit());
        String label =
                switch (bus) {
                    case SCSI -> channel + ":" + target + ":" + unit;
                    case IDE -> channel + "." + unit;
                    default -> Long.toString(unit);
                };
        return new Plug(bus, number(drive.getController()), Place.of(label, channel, target, unit));
    }

    private static Place numbered(Numeral number) {
        return number == null ? Place.of("") : Place.of(number.toString(), number.longValue());
    }

    private static int number(Numeral number) {
        return number == null ? 0 : number.intValue();
    }

    private static String hex(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }
}
