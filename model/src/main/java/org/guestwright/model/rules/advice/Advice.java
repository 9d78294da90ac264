// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import java.util.List;
import org.guestwright.model.rules.Subject;

/**
 * Rules of our own: what libvirt takes, and what fails later, is hardly meant, or is good to know. None of them is an error, so
 * none refuses what libvirt takes.
 */
public final class Advice {
    private Advice() {}

    /** The rules, a subject a class. */
    public static List<Subject<?>> subjects() {
        return List.of(
                new BootAdvice(),
                new CpuAdvice(),
                new NumaAdvice(),
                new MemoryAdvice(),
                new MemoryLimitAdvice(),
                new HypervAdvice(),
                new WindowsAdvice(),
                new GuestAdvice(),
                new DiskAdvice(),
                new DiskSetAdvice(),
                new InterfaceAdvice(),
                new DisplayAdvice(),
                new PassthroughAdvice(),
                new HostClaimAdvice(),
                new MigrationAdvice(),
                new MigrationDiskAdvice(),
                new MigrationMachineAdvice());
    }
}
