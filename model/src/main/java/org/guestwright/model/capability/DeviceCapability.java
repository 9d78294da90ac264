// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What one QEMU offers for a property of a device, as libvirt's domain capabilities tell it: the models of a TPM, the buses of a
 * disk. The table {@code devices} says on which flags each value depends.
 *
 * @param device the block of a guest, {@code tpm}; a controller's kind is part of it, {@code controller-usb}
 * @param property {@code model}, {@code backend}, ...
 * @param values those that the QEMU has, in the metamodel's order
 */
public record DeviceCapability(String device, String property, List<String> values) {

    /** The capabilities of all devices that depend on the QEMU; {@link #values} is empty for what it does not have. */
    public static List<DeviceCapability> of(CapabilityProfile profile) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(DeviceCapability.class.getResourceAsStream("devices"), StandardCharsets.UTF_8))) {
            List<DeviceCapability> all = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    all.add(read(line, profile));
                }
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeviceCapability read(String line, CapabilityProfile profile) {
        int colon = line.indexOf(": ");
        String[] subject = line.substring(0, colon).split(" ");
        List<String> values = new ArrayList<>();
        for (String word : line.substring(colon + 2).split(" ")) {
            int needs = word.indexOf(':');
            if (needs < 0 || meets(profile, word.substring(needs + 1))) {
                values.add(needs < 0 ? word : word.substring(0, needs));
            }
        }
        return new DeviceCapability(subject[0], subject[1], List.copyOf(values));
    }

    private static boolean meets(CapabilityProfile profile, String needs) {
        for (String need : needs.split(",")) {
            if (need.startsWith("@") ? need.substring(1).equals(profile.arch()) : profile.has(need)) {
                return true;
            }
        }
        return false;
    }
}
