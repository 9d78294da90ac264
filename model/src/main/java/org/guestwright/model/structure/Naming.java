// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.structure;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/** What the things of a model are called in the text that a person wrote. */
public interface Naming {

    /** The name of a feature. */
    String feature(FeatureMapping feature);

    /** The name of an object. */
    String object(EObject object);

    /** The names of attributes and elements. */
    static Naming ofXml(Metamodel metamodel) {
        return new Naming() {
            @Override
            public String feature(FeatureMapping feature) {
                return feature.name();
            }

            @Override
            public String object(EObject object) {
                EObject element = object;
                while (element.eContainingFeature() != null) {
                    FeatureMapping feature =
                            metamodel.of(element.eContainer().eClass()).of(element.eContainingFeature());
                    if (feature.kind() != FeatureMapping.Kind.INLINE) {
                        return feature.name();
                    }
                    element = element.eContainer();
                }
                return metamodel.of(element.eClass()).elementName();
            }
        };
    }
}
