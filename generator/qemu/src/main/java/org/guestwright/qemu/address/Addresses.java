// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.device.Address;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.PciCoordinates;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.NumeralFormat;

/** Makes and reads the addresses of devices. */
public final class Addresses {
    private static final DeviceFactory FACTORY = DeviceFactory.eINSTANCE;
    private static final NumeralFormat PCI_DOMAIN = NumeralFormat.of("0x%04x");
    private static final NumeralFormat PCI_BUS_AND_SLOT = NumeralFormat.of("0x%02x");
    private static final NumeralFormat PCI_FUNCTION = NumeralFormat.of("0x%01x");

    private Addresses() {}

    /** A place on a disk controller. */
    public static DriveAddress drive(int controller, int bus, int target, int unit) {
        DriveAddress address = FACTORY.createDriveAddress();
        address.setType(AddressType.DRIVE);
        address.setController(Numeral.of(controller));
        address.setBus(Numeral.of(bus));
        address.setTarget(Numeral.of(target));
        address.setUnit(Numeral.of(unit));
        return address;
    }

    /** Fills in what is left out of a place on a disk controller: zeroes. */
    public static void complete(DriveAddress address) {
        address.setController(orZero(address.getController()));
        address.setBus(orZero(address.getBus()));
        address.setTarget(orZero(address.getTarget()));
        address.setUnit(orZero(address.getUnit()));
    }

    /** Fills in what is left out of the name of a PCI function: zeroes. */
    public static void complete(PciCoordinates place) {
        if (place != null) {
            place.setDomain(orZero(place.getDomain()));
            place.setBus(orZero(place.getBus()));
            place.setSlot(orZero(place.getSlot()));
            place.setFunction(orZero(place.getFunction()));
        }
    }

    /** A function on a PCI bus. */
    public static PciAddress pci(PciLocation at) {
        PciAddress address = FACTORY.createPciAddress();
        address.setType(AddressType.PCI);
        address.setDomain(PCI_DOMAIN.numeral(at.domain()));
        address.setBus(PCI_BUS_AND_SLOT.numeral(at.bus()));
        address.setSlot(PCI_BUS_AND_SLOT.numeral(at.slot()));
        address.setFunction(PCI_FUNCTION.numeral(at.function()));
        return address;
    }

    /** Where on the PCI buses an address is; {@code null} for an address of another kind, or one that is still to be chosen. */
    public static PciLocation location(Address address) {
        if (!(address instanceof PciAddress pci) || isWanted(pci)) {
            return null;
        }
        return new PciLocation(
                number(pci.getDomain()), number(pci.getBus()), number(pci.getSlot()), number(pci.getFunction()));
    }

    /** Whether a PCI address is to be chosen: none is given, or all of it is zero. */
    public static boolean isWanted(Address address) {
        return address == null
                || address instanceof PciAddress pci
                        && number(pci.getDomain()) == 0
                        && number(pci.getBus()) == 0
                        && number(pci.getSlot()) == 0;
    }

    private static Numeral orZero(Numeral number) {
        return number == null ? Numeral.of(0) : number;
    }

    private static int number(Numeral numeral) {
        return numeral == null ? 0 : numeral.intValue();
    }
}
