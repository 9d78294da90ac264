// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.function.Consumer;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.machine.Machine;

/** Something that must hold between the values and devices of a domain, or between a domain and a QEMU. */
@FunctionalInterface
public interface Rule {
    /** Reports each violation, with libvirt's message where libvirt refuses it too. */
    void check(Machine machine, Consumer<Problem> problems);
}
