// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import java.util.Set;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.model.diagnostic.Suggestion;

/**
 * What to say about a word that stands outside of all guests.
 *
 * @param code the kind of problem
 * @param message what is wrong
 * @param advice what to do
 */
record OutsideAdvice(String code, String message, String advice) {
    private static final List<String> STATEMENTS = List.of("import", "let", "template", "guest", "for", "if", "assert");
    private static final String HERE = "here can be 'import', 'let', 'template', 'guest', 'for', 'if' and 'assert'";
    private static final Set<String> OPENING = Set.of("(", "[");

    /**
     * @param before the statement in front of the word, or {@code null}
     * @param sameLine whether that ends on the word's line
     */
    static OutsideAdvice of(String token, Statement before, boolean sameLine) {
        String outside = "'" + token + "' stands outside of a guest";
        if (token.equals("extends")) {
            return syntax("'extends' is not followed by what belongs to it", "write 'extends TEMPLATE'");
        }
        if (STATEMENTS.contains(token) && StrayCheck.FORMS.containsKey(token)) {
            return syntax("'" + token + "' is not followed by what belongs to it", StrayCheck.FORMS.get(token));
        }
        if (token.startsWith("<")) {
            return syntax(outside, "'guestwright import' makes a guest of a file with XML");
        }
        if (token.startsWith("#")) {
            return syntax("'" + token + "' is unexpected here", "a comment begins with '//'");
        }
        if (before instanceof Import missing && missing.file() == null && sameLine) {
            return new OutsideAdvice(
                    Codes.STRING, "'" + token + "' is not in quotes", "write import \"" + token + "\"");
        }
        if (before instanceof Definition open && open.body() == null && open.name() != null) {
            boolean template = sameLine && !open.parents().isEmpty() && !OPENING.contains(token);
            return template
                    ? syntax("there is no ',' in front of '" + token + "'", "put one between the templates")
                    : syntax(outside, "put what belongs to '" + open.name().text() + "' into '{ ... }'");
        }
        return syntax(outside, Suggestion.didYouMean(token, STATEMENTS, HERE));
    }

    private static OutsideAdvice syntax(String message, String advice) {
        return new OutsideAdvice(Codes.SYNTAX, message, advice);
    }
}
