// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import java.util.List;
import org.guestwright.model.diagnostic.Diagnostic;

/**
 * What was read from a file.
 *
 * @param guests its guests, in order; where there are errors, as much of them as could be understood
 * @param diagnostics all that is wrong with it, in the order of the text
 */
public record LoadedFile(List<LoadedGuest> guests, List<Diagnostic> diagnostics) {
    /** Whether nothing may be made of it. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
