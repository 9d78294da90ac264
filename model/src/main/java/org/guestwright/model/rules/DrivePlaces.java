// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.value.Numeral;

/** Places of drives on their controllers. */
final class DrivePlaces {
    private DrivePlaces() {}

    /** Whether two addresses are one place; what is left out is 0. */
    static boolean isSame(DriveAddress one, DriveAddress other) {
        return value(one.getController()) == value(other.getController())
                && value(one.getBus()) == value(other.getBus())
                && value(one.getTarget()) == value(other.getTarget())
                && value(one.getUnit()) == value(other.getUnit());
    }

    private static long value(Numeral number) {
        return number == null ? 0 : number.longValue();
    }
}
