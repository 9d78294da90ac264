// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All features and models of x86 processors that have a name. It is read when first asked for. */
public final class X86CpuMap {
    static final String RESOURCE = "x86.cpumap";

    private final Map<String, String> vendors;
    private final List<X86Feature> features;
    private final List<X86Model> models;
    private final Map<String, X86Feature> featuresByName = new HashMap<>();
    private final Map<String, X86Model> modelsByName = new HashMap<>();

    /**
     * @param vendors the vendors' names by the text that CPUID gives
     * @param features in the order in which they are told
     * @param models from the oldest to the newest
     */
    X86CpuMap(Map<String, String> vendors, List<X86Feature> features, List<X86Model> models) {
        this.vendors = vendors;
        this.features = features;
        this.models = models;
        for (X86Feature feature : features) {
            for (String name : feature.qemuNames()) {
                featuresByName.put(name, feature);
            }
        }
        features.forEach(feature -> featuresByName.put(feature.name(), feature));
        models.forEach(model -> modelsByName.put(model.name(), model));
    }

    /** The map that comes with the product. */
    public static X86CpuMap bundled() {
        return Bundled.MAP;
    }

    /** The vendors' names by the text that CPUID gives. */
    public Map<String, String> vendors() {
        return vendors;
    }

    /** All features in the order in which they are told. */
    public List<X86Feature> features() {
        return features;
    }

    /** All models, from the oldest to the newest. */
    public List<X86Model> models() {
        return models;
    }

    /** The feature of that name, libvirt's or QEMU's; {@code null} where it has none. */
    public X86Feature feature(String name) {
        return featuresByName.get(name);
    }

    /** The model of that name, or {@code null}. */
    public X86Model model(String name) {
        return modelsByName.get(name);
    }

    private static final class Bundled {
        static final X86CpuMap MAP;

        static {
            try (InputStream stream = X86CpuMap.class.getResourceAsStream(RESOURCE);
                    BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                MAP = X86CpuMapReader.read(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
