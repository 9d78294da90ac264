// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.util.List;
import org.guestwright.model.diagnostic.Diagnostic;

/**
 * Something wrong with a file.
 *
 * @param diagnostic what is wrong, with its place in the file
 * @param causes what is wrong in other files and leads to it
 */
public record Finding(Diagnostic diagnostic, List<Diagnostic> causes) {
    /** Something that is wrong by itself. */
    public static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, List.of());
    }
}
