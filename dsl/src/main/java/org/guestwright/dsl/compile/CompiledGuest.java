// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;

/**
 * A guest, expanded.
 *
 * @param name its name as written
 * @param model the object of the metamodel's root class; whole only when there is no error
 * @param trace where each part of it was written
 * @param diagnostics what is wrong with this guest, be it in its templates
 */
public record CompiledGuest(String name, EObject model, Trace trace, List<Diagnostic> diagnostics) {

    /** The model, where the metamodel is Guestwright's own. */
    public Domain domain() {
        return (Domain) model;
    }

    /** Whether nothing may be generated from it. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
