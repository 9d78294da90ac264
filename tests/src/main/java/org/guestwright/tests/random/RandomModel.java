// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.model.value.Quantity;

/** Makes models of what the metamodel has; their values have the right types, and mean what chance wants. */
public final class RandomModel {
    private static final List<String> TEXTS = List.of(
            "vda",
            "a b",
            "say \"hi\"",
            "back\\slash",
            "${name}",
            "tab\there",
            "line\nbreak",
            "two\n\n  lines\n",
            "guest",
            "ünï",
            "x=y",
            "",
            " lead",
            "-5",
            "4GiB",
            "/dev/null",
            "\u0007bell",
            "\"\"\"\nx");
    private static final List<String> CANDIDATES = List.of(
            "1",
            "0",
            "0x1",
            "7",
            "12",
            "255",
            "ab",
            "/a/b",
            "/dev/tpm0",
            "10:20",
            "52:54:00:12:34:56",
            "192.168.1.1",
            "::1",
            "0-3",
            "0-3,^2",
            "0,2",
            "x86_64",
            "pc-q35-9.1",
            "virtio",
            "a",
            "vda",
            "c9f0f895-fb98-4291-88de-e6a6ab1e5f6a",
            "5000c50015ea71ad",
            "0x5000c50015ea71ad",
            "0x1234",
            "00",
            "1.2",
            "1G",
            "00:00:00",
            "2020-01-01",
            "https://example.org/x",
            "01/01/2020",
            "unlimited",
            "0.5",
            "+1",
            "-1",
            "2001:db8::1",
            "0x00000001",
            "fd00::",
            "abcd",
            "0123456789abcdef",
            "1:2",
            "user",
            "0400",
            "eth0",
            "com1",
            "0.0.0001",
            "fe.0.0001",
            "org.qemu.guest_agent.0",
            "a:b",
            "nc:0",
            "1-1",
            "00-11-22",
            "0x5:0x1");

    private final Random random;
    private final int depth;
    private final List<String> texts;
    private final int often;

    /**
     * @param random decides
     * @param depth how deep blocks are in each other at most
     * @param texts values are taken of those of them that fit
     * @param often of a hundred optional features, how many are set
     */
    public RandomModel(Random random, int depth, List<String> texts, int often) {
        this.random = random;
        this.depth = depth;
        this.texts = texts;
        this.often = often;
    }

    /** Makes domains that have anything in them, texts that are hard to write among it. */
    public static RandomModel ofAnything(long seed) {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.addAll(CANDIDATES);
        return new RandomModel(new Random(seed), 6, texts, 55);
    }

    /** A domain with a name. */
    public EObject domain() {
        NameTable names = NameTable.standard();
        EObject domain = fill(names.root(), 0);
        FeatureMapping name = names.root().property("name").feature();
        domain.eSet(name.feature(), "guest " + random.nextInt(100));
        return domain;
    }

    /** An object of a class, with all that must be there and some of what can. */
    public EObject object(Shape shape) {
        return fill(shape, 1);
    }

    private EObject fill(Shape shape, int level) {
        EObject object = shape.create();
        fill(object, shape, level);
        return object;
    }

    private void fill(EObject object, Shape shape, int level) {
        shape.inlines().forEach(step -> fill((EObject) object.eGet(step.reference()), step.shape(), level));
        for (FeatureMapping feature : shape.mapping().features()) {
            boolean said = shape.settings().stream().anyMatch(setting -> setting.feature() == feature.feature())
                    || shape.mapping().fixed().contains(feature);
            if (!said
                    && feature.kind() != Kind.INLINE
                    && (feature.feature().isRequired() || random.nextInt(100) < often(level))) {
                if (feature.kind() == Kind.CHILD) {
                    children(object, shape, feature, level);
                } else {
                    values(object, feature);
                }
            }
        }
    }

    // The devices of a domain are many, so that few of each are enough.
    private int often(int level) {
        return level == 0 ? often + 5 : level == 1 ? often * 6 / 11 : often;
    }

    @SuppressWarnings("unchecked")
    private void values(EObject object, FeatureMapping feature) {
        if (feature.many()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                Object value = value(feature);
                if (value != null) {
                    ((List<Object>) object.eGet(feature.feature())).add(value);
                }
            }
        } else {
            Object value = value(feature);
            if (value != null) {
                object.eSet(feature.feature(), value);
            }
        }
    }

    private Object value(FeatureMapping feature) {
        ValueType type = feature.type();
        if (feature.kind() == Kind.PRESENCE || type.type().getInstanceClass() == boolean.class) {
            return true;
        }
        if (type.type().getInstanceClass() == Quantity.class) {
            return Quantity.parse(random.nextBoolean() ? "4GiB" : "512");
        }
        if (type.isEnumeration()) {
            return type.parse(type.literals().get(random.nextInt(type.literals().size())));
        }
        List<String> fitting = new ArrayList<>();
        texts.stream().filter(type::accepts).forEach(fitting::add);
        if (fitting.isEmpty()) {
            return null;
        }
        try {
            return type.parse(fitting.get(random.nextInt(fitting.size())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private void children(EObject object, Shape shape, FeatureMapping feature, int level) {
        EReference reference = (EReference) feature.feature();
        List<Shape> shapes = new ArrayList<>();
        for (String word : shape.blockNames()) {
            BlockWord block = shape.block(word);
            if (block.reference() == reference && block.path().isEmpty()) {
                block.variants().values().forEach(variant -> shapes.add(variant.shape()));
                if (block.plain() != null) {
                    shapes.add(block.plain());
                }
            }
        }
        if (level >= depth || shapes.isEmpty()) {
            return;
        }
        if (feature.many()) {
            for (int i = random.nextInt(2); i >= 0; i--) {
                ((List<Object>) object.eGet(reference)).add(fill(shapes.get(random.nextInt(shapes.size())), level + 1));
            }
        } else {
            object.eSet(reference, fill(shapes.get(random.nextInt(shapes.size())), level + 1));
        }
    }
}
