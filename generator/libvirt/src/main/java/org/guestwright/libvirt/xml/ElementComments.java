// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.FeatureMapping;

/** What is said before the elements of an XML text. */
@FunctionalInterface
public interface ElementComments {
    /**
     * The comment before an element.
     *
     * @param object the object that has the value; the object of the root element for that
     * @param feature the feature that is the element; {@code null} for the root element
     * @param index the position in a feature of many values, else -1
     * @return what it says, or {@code null} for nothing
     */
    String before(EObject object, FeatureMapping feature, int index);
}
