// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.print;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A comment that is to be printed with a model.
 *
 * @param text the comment, without the marks around it
 * @param object the object that it stands in front of
 * @param feature the feature of the object that it stands in front of instead, or {@code null}
 * @param last whether it stands behind everything in the object
 */
public record Remark(String text, EObject object, EStructuralFeature feature, boolean last) {}
