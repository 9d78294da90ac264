// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a CPU map in its compact form: a fact a line, the first word says which kind.
 *
 * <pre>
 * vendor AMD AuthenticAMD
 * feature pni 1.0.ecx.0 qemu=sse3
 * feature xsaves d.1.eax.3 bound
 * feature rdctl-no msr.10a.eax.0
 * model EPYC host guest vendor=AMD signature=23/1,23/2/0-3 removed=monitor
 * model EPYC-IBPB host guest vendor=AMD like=EPYC +ibpb -clzero
 * </pre>
 *
 * A bit is the CPUID leaf and subleaf, hexadecimal, or the MSR, and the register and the place in it. {@code bound} features
 * do not survive a migration. A model lists what it has more and less than the one that it is like.
 */
final class X86CpuMapReader {
    private final Map<String, String> vendors = new LinkedHashMap<>();
    private final List<X86Feature> features = new ArrayList<>();
    private final Map<String, X86Feature> byName = new HashMap<>();
    private final Map<String, X86Model> models = new LinkedHashMap<>();
    private final Map<String, Integer> bitNumbers = new HashMap<>();

    static X86CpuMap read(BufferedReader lines) throws IOException {
        X86CpuMapReader reader = new X86CpuMapReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                reader.fact(line.split(" "));
            }
        }
        return new X86CpuMap(reader.vendors, List.copyOf(reader.features), List.copyOf(reader.models.values()));
    }

    private void fact(String[] words) throws IOException {
        switch (words[0]) {
            case "vendor" -> vendors.put(words[2], words[1]);
            case "feature" -> feature(words);
            case "model" -> model(words);
            default -> throw new IOException("unknown kind of fact: " + words[0]);
        }
    }

    private void feature(String[] words) {
        BitSet bits = new BitSet();
        for (String bit : words[2].split(",")) {
            bits.set(bitNumbers.computeIfAbsent(bit, name -> bitNumbers.size()));
        }
        boolean bound = false;
        List<String> qemuNames = List.of();
        for (int i = 3; i < words.length; i++) {
            if (words[i].equals("bound")) {
                bound = true;
            } else {
                qemuNames = list(words[i]);
            }
        }
        X86Feature feature = new X86Feature(words[1], bits, !bound, qemuNames);
        features.add(feature);
        byName.put(feature.name(), feature);
    }

    private void model(String[] words) {
        String vendor = null;
        List<X86Model.Signature> signatures = new ArrayList<>();
        List<String> removed = List.of();
        Set<String> names = new LinkedHashSet<>();
        boolean host = false;
        boolean guest = false;
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            if (word.charAt(0) == '+') {
                names.add(word.substring(1));
            } else if (word.charAt(0) == '-') {
                names.remove(word.substring(1));
            } else if (word.startsWith("vendor=")) {
                vendor = list(word).get(0);
            } else if (word.startsWith("signature=")) {
                list(word).forEach(text -> signatures.add(signature(text)));
            } else if (word.startsWith("removed=")) {
                removed = list(word);
            } else if (word.startsWith("like=")) {
                names.addAll(models.get(list(word).get(0)).features());
            } else {
                host |= word.equals("host");
                guest |= word.equals("guest");
            }
        }
        BitSet bits = new BitSet();
        names.forEach(name -> bits.or(byName.get(name).bits()));
        models.put(
                words[1],
                new X86Model(
                        words[1], vendor, List.copyOf(signatures), List.copyOf(names), bits, removed, host, guest));
    }

    private static X86Model.Signature signature(String text) {
        String[] parts = text.split("/");
        int first = 0;
        int last = X86Model.Signature.LAST_STEPPING;
        if (parts.length > 2) {
            int dash = parts[2].indexOf('-');
            first = Integer.parseInt(dash < 0 ? parts[2] : parts[2].substring(0, dash));
            last = dash < 0 ? first : Integer.parseInt(parts[2].substring(dash + 1));
        }
        return new X86Model.Signature(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), first, last);
    }

    private static List<String> list(String word) {
        return List.of(word.substring(word.indexOf('=') + 1).split(","));
    }
}
