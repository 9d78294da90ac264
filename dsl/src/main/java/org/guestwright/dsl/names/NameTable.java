// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.Naming;

/**
 * The words of a {@code .guest} and what they mean in the metamodel, in both directions. Reading, completion and printing
 * all go by it. It fills itself as it is used, and can be shared between threads.
 */
public final class NameTable {
    private final Metamodel metamodel;
    private final Options options;
    private final Map<EClass, List<Option>> optionsByClass = new ConcurrentHashMap<>();
    private final Shape root;

    /** The words of a metamodel. */
    public NameTable(Metamodel metamodel) {
        this.metamodel = metamodel;
        this.options = new Options(this, metamodel);
        this.root = options(metamodel.root()).get(0).shape();
    }

    /** The words of Guestwright's own metamodel. */
    public static NameTable standard() {
        return Standard.INSTANCE;
    }

    /** What stands in a guest. */
    public Shape root() {
        return root;
    }

    /** The metamodel. */
    public Metamodel metamodel() {
        return metamodel;
    }

    /** The word of a feature. */
    public String word(FeatureMapping feature) {
        String word = Annotations.guest(feature.feature(), "name");
        return word == null ? feature.name() : word;
    }

    /** The feature that takes the value where a block is written as a property; {@code null} if it can't be. */
    public FeatureMapping value(Shape shape) {
        for (EClass type : withSupertypes(shape.eClass())) {
            String property = Annotations.guest(type, "property");
            if (property != null) {
                return shape.mapping().of(shape.eClass().getEStructuralFeature(property));
            }
        }
        return shape.mapping().text();
    }

    /** What things are called in a guest. */
    public Naming naming() {
        return new Naming() {
            @Override
            public String feature(FeatureMapping feature) {
                return word(feature);
            }

            @Override
            public String object(EObject object) {
                String block = Annotations.guest(object.eClass(), "block");
                if (block != null) {
                    return block;
                }
                if (object.eContainer() == null && object.eClass() != root.eClass()) {
                    return object.eClass().getName();
                }
                if (object.eContainer() == null) {
                    return String.valueOf(
                            object.eGet(root.property("name").feature().feature()));
                }
                FeatureMapping feature =
                        metamodel.of(object.eContainer().eClass()).of(object.eContainingFeature());
                return feature.kind() == FeatureMapping.Kind.INLINE ? object(object.eContainer()) : word(feature);
            }
        };
    }

    List<Option> options(EClass declared) {
        List<Option> known = optionsByClass.get(declared);
        if (known == null) {
            known = List.copyOf(options.of(declared));
            List<Option> other = optionsByClass.putIfAbsent(declared, known);
            known = other == null ? known : other;
        }
        return known;
    }

    List<EClass> withSupertypes(EClass eClass) {
        List<EClass> all = new ArrayList<>(eClass.getEAllSuperTypes());
        all.add(eClass);
        return all;
    }

    /** Only made when somebody asks for it. */
    private static final class Standard {
        private static final NameTable INSTANCE = new NameTable(Metamodel.standard());
    }
}
