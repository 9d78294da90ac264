// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.firmware;

import java.util.List;
import java.util.Set;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.PflashFormat;

/**
 * A firmware that a host has, as QEMU's descriptors tell it (QEMU, docs/interop/firmware.json).
 *
 * @param firmware what it is for the operating system
 * @param kind how it gets into the guest
 * @param path the file of its code
 * @param format the format of that file
 * @param template the file that its variables start with, or {@code null}
 * @param templateFormat the format of that file, or {@code null}
 * @param targets the machines that it runs on
 * @param features what it can do, by the names of the descriptors: {@code secure-boot}, {@code requires-smm}, ...
 */
public record FirmwareDescriptor(
        OsFirmware firmware,
        Kind kind,
        String path,
        PflashFormat format,
        String template,
        PflashFormat templateFormat,
        List<Target> targets,
        Set<String> features) {

    /** How a firmware gets into a guest. */
    public enum Kind {
        /** Flash memory, with the variables in a second one. */
        SPLIT,
        /** Flash memory without variables. */
        STATELESS,
        /** Flash memory that has code and variables in one. */
        COMBINED,
        /** A ROM. */
        MEMORY
    }

    /**
     * Machines of an architecture.
     *
     * @param arch libvirt's name
     * @param machines patterns of machine types; {@code *} at the end stands for the rest
     */
    public record Target(String arch, List<String> machines) {
        boolean matches(String otherArch, String machine) {
            if (!arch.equals(otherArch)) {
                return false;
            }
            for (String pattern : machines) {
                boolean open = pattern.endsWith("*");
                if (open ? machine.startsWith(pattern.substring(0, pattern.length() - 1)) : machine.equals(pattern)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Reads the short form: {@code efi split raw CODE VARS x86_64:pc-q35-*,pc-i440fx-* acpi-s3,secure-boot}, where {@code -} is
     * nothing. Code and variables have the same format.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static FirmwareDescriptor parse(String text) {
        String[] words = text.split(" ");
        if (words.length != 7) {
            throw new IllegalArgumentException(text);
        }
        PflashFormat format = PflashFormat.get(words[2]);
        String template = words[4].equals("-") ? null : words[4];
        int colon = words[5].indexOf(':');
        return new FirmwareDescriptor(
                OsFirmware.get(words[0]),
                Kind.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)),
                words[3],
                format,
                template,
                template == null ? null : format,
                List.of(new Target(
                        words[5].substring(0, colon),
                        List.of(words[5].substring(colon + 1).split(",")))),
                words[6].equals("-") ? Set.of() : Set.of(words[6].split(",")));
    }

    boolean runsOn(String arch, String machine) {
        for (Target target : targets) {
            if (target.matches(arch, machine)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String feature) {
        return features.contains(feature);
    }
}
