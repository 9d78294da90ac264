// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.machine.Machine;

/**
 * Something that must hold for the objects of one class.
 *
 * @param code its name, stable over releases: {@code disk.tray.device}
 * @param severity how grave it is to violate it
 * @param category libvirt's kind of error; {@code null} for a rule of our own
 * @param message libvirt's message where it has one, with {@code %s} for each word that depends on the domain
 * @param advice what to do
 * @param reason why; {@code null} where the message says it
 * @param across whether it is about what values of several blocks, or several devices, have to do with each other
 * @param stage when it is looked at
 * @param needs the flag of the feature that QEMU must have, or {@code null}
 * @param check finds the violations
 */
public record Rule<T extends EObject>(
        String code,
        Severity severity,
        Category category,
        String message,
        String advice,
        String reason,
        boolean across,
        Stage stage,
        String needs,
        Check<T> check) {

    /** Finds where a rule is violated. */
    @FunctionalInterface
    public interface Check<T extends EObject> {
        /** Reports each violation. */
        void check(T object, Machine machine, Violations violations);
    }
}
