// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/**
 * Something of a command line that is not said in the guest's own words.
 *
 * @param code what became of it
 * @param message in words
 * @param advice what to do, or {@code null}
 * @param option the option
 */
record Note(String code, String message, String advice, LineOption option) {

    static Note kept(LineOption option) {
        return new Note(
                "line.kept",
                "'" + option.name() + "' is kept as an argument, in qemu-commandline",
                "replace it where a block of the guest can say it",
                option);
    }

    static Note keptPart(LineOption option, String part) {
        return new Note(
                "line.kept",
                "'" + part + "' of '" + option.name() + "' is kept as an argument, in qemu-commandline",
                null,
                option);
    }

    static Note overridden(LineOption option, String names) {
        return new Note(
                "line.override",
                "'" + names + "' of '" + option.name() + "' is kept as an override of the device, in qemu-override",
                null,
                option);
    }

    static Note leftOut(LineOption option, String what) {
        return new Note("line.left", what + " of '" + option.name() + "' is not in the guest", null, option);
    }

    /** As a warning, with its place in the text. */
    Diagnostic in(String file, String text) {
        return Diagnostic.warning(code, message, advice, Location.in(file, text, option.offset(), option.length()));
    }
}
