// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a CPU map in the compact form that {@link X86CpuMapReader} describes. */
public final class X86CpuMapWriter {
    private X86CpuMapWriter() {}

    /**
     * Makes the bundled map from libvirt's.
     *
     * @param args the folder with libvirt's {@code index.xml}, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: X86CpuMapWriter CPU_MAP_FOLDER TARGET_FILE");
            System.exit(2);
        }
        Files.writeString(Path.of(args[1]), LibvirtCpuMapReader.read(Path.of(args[0])));
    }

    /** A model's line; its features are told by what differs from the nearest of the models before it. */
    static String model(String name, String attributes, List<String> features, List<Written> before) {
        Written nearest = null;
        List<String> best = differences(List.of(), features);
        for (Written candidate : before) {
            List<String> differences = differences(candidate.features, features);
            if (differences.size() + 1 < best.size()) {
                best = differences;
                nearest = candidate;
            }
        }
        before.add(new Written(name, features));
        return "model " + name + attributes + (nearest == null ? "" : " like=" + nearest.name)
                + (best.isEmpty() ? "" : " " + String.join(" ", best)) + "\n";
    }

    private static List<String> differences(List<String> from, List<String> to) {
        Set<String> had = new HashSet<>(from);
        Set<String> has = new HashSet<>(to);
        List<String> words = new ArrayList<>();
        to.stream().filter(name -> !had.contains(name)).forEach(name -> words.add("+" + name));
        from.stream().filter(name -> !has.contains(name)).forEach(name -> words.add("-" + name));
        return words;
    }

    /** A model that is already in the text. */
    record Written(String name, List<String> features) {}
}
