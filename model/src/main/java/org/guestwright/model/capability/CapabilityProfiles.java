// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The capability profiles that come with the product. Each is read when it is first asked for, and then kept. */
public final class CapabilityProfiles {
    static final String INDEX = "profiles";
    private static final Map<String, CapabilityProfile> LOADED = new ConcurrentHashMap<>();

    private CapabilityProfiles() {}

    /** The profile of that name, {@code ppc64-7.1.0}; {@code ppc64-latest} is the newest of its architecture. */
    public static Optional<CapabilityProfile> named(String name) {
        if (name.endsWith("-latest")) {
            return latest(name.substring(0, name.length() - "-latest".length()));
        }
        return all().contains(name)
                ? Optional.of(LOADED.computeIfAbsent(name, CapabilityProfiles::load))
                : Optional.empty();
    }

    /** The architecture whose QEMU a guest of another one runs on, too: that of x86_64 guests takes 32-bit ones as well. */
    public static String host(String arch) {
        return switch (arch) {
            case "i686" -> "x86_64";
            case "ppc64le" -> "ppc64";
            case "armv6l" -> "armv7l";
            default -> arch;
        };
    }

    /** The profile of the newest QEMU for that architecture, variants such as {@code +hvf} left aside. */
    public static Optional<CapabilityProfile> latest(String guestArch) {
        String arch = host(guestArch);
        return all().stream()
                .filter(name -> !name.contains("+") && name.startsWith(arch + "-"))
                .max(Comparator.comparing(name -> Runtime.Version.parse(trimZeros(name.substring(arch.length() + 1)))))
                .flatMap(CapabilityProfiles::named);
    }

    /**
     * Reads a profile in the form that {@link ProfileWriter} writes.
     *
     * @param name the name that it is to have
     * @throws IOException when it cannot be read or is none
     */
    public static CapabilityProfile read(String name, InputStream text) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return ProfileReader.read(name, reader);
        } catch (RuntimeException e) {
            throw new IOException(name + " is no capability profile", e);
        }
    }

    /** The names of all profiles, in the order of the alphabet. */
    public static List<String> all() {
        return Index.NAMES;
    }

    // Runtime.Version compares by number but takes no zero at the end.
    private static String trimZeros(String version) {
        return version.replaceFirst("(\\.0)+$", "");
    }

    private static CapabilityProfile load(String name) {
        try (BufferedReader reader = open(name + ".profile")) {
            return ProfileReader.read(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(String resource) throws IOException {
        InputStream stream = CapabilityProfiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("no resource " + resource);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private static final class Index {
        static final List<String> NAMES;

        static {
            try (BufferedReader reader = open(INDEX)) {
                NAMES = List.copyOf(
                        reader.lines().filter(line -> !line.startsWith("#")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
