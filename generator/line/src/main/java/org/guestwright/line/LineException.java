// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/** A text that is no QEMU command. */
public final class LineException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String advice;
    private final int offset;
    private final int length;

    LineException(String code, String message, String advice, int offset, int length) {
        super(message);
        this.code = code;
        this.advice = advice;
        this.offset = offset;
        this.length = length;
    }

    /** What is wrong, and where in the text. */
    public Diagnostic in(String file, String text) {
        return Diagnostic.error(code, getMessage(), advice, Location.in(file, text, offset, length));
    }
}
