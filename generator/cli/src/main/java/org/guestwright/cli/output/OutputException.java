// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.output;

import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/** An output that cannot be written. */
public final class OutputException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String advice;

    OutputException(String code, String message, String advice) {
        super(message);
        this.code = code;
        this.advice = advice;
    }

    /** The same as a diagnostic at a place of the input. */
    public Diagnostic at(Location location) {
        return Diagnostic.error(code, getMessage(), advice, location);
    }
}
