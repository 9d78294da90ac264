// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import org.guestwright.tests.schema.Mutants.Mutant;

/**
 * What a validator says first of a spoilt document.
 *
 * @param line the line that it names
 * @param message what it says
 */
public record Complaint(int line, String message) {
    /** What a validator says that accepts. */
    public static final Complaint NONE = new Complaint(0, "(nothing)");

    /** Whether the line is that of the wrong element, where it begins or ends. */
    public boolean isAtTheLine(Mutant mutant) {
        return line == mutant.line() || line == mutant.endLine();
    }

    /** Whether the message names the wrong element, or what was changed in it. */
    public boolean namesIt(Mutant mutant) {
        return mutant.names().stream().anyMatch(name -> message.matches("(?s).*(?<![\\w-])" + name + "(?![\\w-]).*"));
    }
}
