// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.PflashFormat;
import org.guestwright.qemu.firmware.FirmwareDescriptor;

/**
 * Reads the descriptors of the firmware that a host has (QEMU, docs/interop/firmware.json). A file in a later folder takes the
 * place of one of the same name before; an empty one takes it away.
 */
public final class FirmwareFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FirmwareFiles() {}

    /**
     * Reads folders of descriptors, those of the packages first and those of the administrator last.
     *
     * @return the descriptors by the names of their files, which is the order in which they are preferred
     * @throws IOException when a folder or a file cannot be read, or is not of that form
     */
    public static List<FirmwareDescriptor> read(List<Path> folders) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(file -> file.getFileName().toString().endsWith(".json") && Files.isRegularFile(file))
                        .forEach(file -> files.put(file.getFileName().toString(), file));
            }
        }
        List<FirmwareDescriptor> descriptors = new ArrayList<>();
        for (Path file : files.values()) {
            if (Files.size(file) > 0) {
                add(file, descriptors);
            }
        }
        return descriptors;
    }

    private static void add(Path file, List<FirmwareDescriptor> descriptors) throws IOException {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            FirmwareDescriptor.Kind kind = kind(root.path("mapping"));
            for (JsonNode type : root.path("interface-types")) {
                OsFirmware firmware = type.asText().equals("uefi") ? OsFirmware.EFI : OsFirmware.get(type.asText());
                if (firmware != null && kind != null) {
                    descriptors.add(descriptor(root, firmware, kind));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new IOException("'" + file + "' is no firmware descriptor", e);
        }
    }

    private static FirmwareDescriptor.Kind kind(JsonNode mapping) {
        return switch (mapping.path("device").asText()) {
            case "memory" -> FirmwareDescriptor.Kind.MEMORY;
            case "flash" -> FirmwareDescriptor.Kind.valueOf(
                    mapping.path("mode").asText("split").toUpperCase(Locale.ROOT));
            default -> null;
        };
    }

    private static FirmwareDescriptor descriptor(JsonNode root, OsFirmware firmware, FirmwareDescriptor.Kind kind) {
        JsonNode mapping = root.path("mapping");
        JsonNode code = kind == FirmwareDescriptor.Kind.MEMORY ? mapping : mapping.path("executable");
        JsonNode variables = mapping.path("nvram-template");
        List<FirmwareDescriptor.Target> targets = new ArrayList<>();
        root.path("targets").forEach(target -> {
            List<String> machines = new ArrayList<>();
            target.path("machines").forEach(machine -> machines.add(machine.asText()));
            targets.add(new FirmwareDescriptor.Target(
                    arch(target.path("architecture").asText()), machines));
        });
        Set<String> features = new HashSet<>();
        root.path("features").forEach(feature -> features.add(feature.asText()));
        return new FirmwareDescriptor(
                firmware,
                kind,
                required(code, "filename"),
                PflashFormat.get(code.path("format").asText("raw")),
                variables.isMissingNode() ? null : required(variables, "filename"),
                variables.isMissingNode()
                        ? null
                        : PflashFormat.get(variables.path("format").asText("raw")),
                targets,
                features);
    }

    private static String required(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw new IllegalArgumentException("no " + name);
        }
        return node.path(name).asText();
    }

    // QEMU's names of architectures differ in two from libvirt's.
    private static String arch(String qemu) {
        return switch (qemu) {
            case "i386" -> "i686";
            case "arm" -> "armv7l";
            default -> qemu;
        };
    }
}
