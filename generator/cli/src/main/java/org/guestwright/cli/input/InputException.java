// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import org.guestwright.model.diagnostic.Diagnostic;

/** A file that cannot be read at all. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Diagnostic diagnostic;

    InputException(Diagnostic diagnostic) {
        super(diagnostic.toString());
        this.diagnostic = diagnostic;
    }

    /** What is wrong with it. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
