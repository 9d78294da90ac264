// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.device.PciCoordinates;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.model.value.Quantity;

/** Values of a domain as words for people. */
final class Words {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Words() {}

    /** A value as it is written; {@code null} where there is none. */
    static String of(Object value) {
        return value == null
                ? null
                : value instanceof Enumerator enumerator ? enumerator.getLiteral() : value.toString();
    }

    /** The value of a feature that the object's class may not have; {@code null} where there is none. */
    static Object get(EObject object, String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        return found == null ? null : object.eGet(found);
    }

    /** An amount of memory in the greatest unit in which it is a whole number. */
    static String size(Quantity quantity, String defaultUnit) {
        if (quantity == null) {
            return null;
        }
        try {
            long bytes = quantity.bytes(defaultUnit);
            int unit = 0;
            while (bytes != 0 && bytes % 1024 == 0 && unit < UNITS.length - 1) {
                bytes /= 1024;
                unit++;
            }
            return Long.toUnsignedString(bytes) + " " + UNITS[unit];
        } catch (ArithmeticException e) {
            return quantity.toString();
        }
    }

    /** The name of a PCI function: {@code 0000:03:00.0}. */
    static String pci(PciCoordinates place) {
        return place == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "%04x:%02x:%02x.%x",
                        number(place.getDomain()),
                        number(place.getBus()),
                        number(place.getSlot()),
                        number(place.getFunction()));
    }

    /** A number, 0 where it is left out. */
    static long number(Numeral numeral) {
        return numeral == null ? 0 : numeral.longValue();
    }

    /** A number of things: {@code 1 head}, {@code 2 heads}. */
    static String count(Numeral numeral, String one, String many) {
        return numeral == null ? null : numeral + " " + (numeral.longValue() == 1 ? one : many);
    }

    static boolean isYes(YesNo value) {
        return value == YesNo.YES;
    }

    /** Host and port, each of which may be left out. */
    static String endpoint(Object host, Object port) {
        String name = of(host);
        String number = of(port);
        return name == null ? number == null ? null : ":" + number : number == null ? name : name + ":" + number;
    }
}
