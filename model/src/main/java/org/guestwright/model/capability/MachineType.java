// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/**
 * A machine type that a QEMU can emulate with one accelerator.
 *
 * @param name the versioned name, {@code pc-q35-9.1}
 * @param alias the name that stands for its newest version, {@code q35}, or {@code null}
 * @param maxCpus the most virtual CPUs it can have
 * @param isDefault whether QEMU takes it when none is named
 * @param hotplugCpus whether CPUs can be added while the guest runs
 * @param numaMemory whether NUMA memory may be given as a plain size instead of a memory backend
 * @param acpi whether it says that ACPI can be switched; {@code null} where QEMU does not tell
 * @param deprecated whether QEMU is going to drop it
 * @param defaultCpu QEMU's type name of the CPU it has when none is named, {@code qemu64-x86_64-cpu}, or {@code null}
 * @param defaultRam the id that the backend of its main memory must have, or {@code null}
 */
public record MachineType(
        String name,
        String alias,
        int maxCpus,
        boolean isDefault,
        boolean hotplugCpus,
        boolean numaMemory,
        Boolean acpi,
        boolean deprecated,
        String defaultCpu,
        String defaultRam) {

    MachineType named(String newName, boolean stillDefault) {
        return new MachineType(
                newName,
                null,
                maxCpus,
                stillDefault,
                hotplugCpus,
                numaMemory,
                acpi,
                deprecated,
                defaultCpu,
                defaultRam);
    }
}
