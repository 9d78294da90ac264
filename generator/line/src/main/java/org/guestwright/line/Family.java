// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Knows options of one subject. */
interface Family {
    /** Says an option in the domain, or returns {@code false} where it is not of this family. */
    boolean read(LineOption option, Draft draft);
}
