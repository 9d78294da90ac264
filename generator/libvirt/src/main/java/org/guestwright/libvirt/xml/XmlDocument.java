// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Trace;

/**
 * What was read from an XML text.
 *
 * @param root the object of the root element, or {@code null} where the text is no XML or of another kind; where there are
 *     errors, as much of it as could be understood
 * @param trace where each object and value stands in the text
 * @param diagnostics all that is wrong with it, in the order of the text
 * @param comments the XML comments and what they stand before
 */
public record XmlDocument(EObject root, Trace trace, List<Diagnostic> diagnostics, List<Comment> comments) {

    /**
     * A comment of the XML text.
     *
     * @param text what it says
     * @param object the object before whose element it stands, or in which it is the last
     * @param feature set where it stands before a child element of {@code object} that is a plain value
     * @param last whether nothing follows it in {@code object}
     */
    public record Comment(String text, EObject object, EStructuralFeature feature, boolean last) {}

    /** Whether anything in the text is wrong. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
