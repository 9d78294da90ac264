// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Passage;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.model.diagnostic.Location;

/** Says what is wrong with words that stand where no such thing can stand: once for all that follow each other. */
final class StrayCheck {
    private static final String WORD = "[\\p{Alpha}_][\\w.:+-]*";

    private static final Set<String> NAMED = Set.of("guest", "template", "let");

    /** How the statements are written that begin with a word of the language. */
    private static final Map<String, String> FORMS = Map.of(
            "for", "write 'for x in [a, b] { ... }' or 'for x in 1..3 { ... }'",
            "if", "write 'if ${...} { ... }'",
            "assert", "write 'assert ${...} \"message\"'",
            "remove", "write 'remove NAME' or 'remove NAME[SELECTOR]'",
            "xml", "write 'xml \"\"\"<element/>\"\"\"'");

    private final Unit unit;
    private final Problems problems;
    private Passage passage;

    StrayCheck(Unit unit) {
        this.unit = unit;
        this.problems = unit.problems();
    }

    void check() {
        for (Piece piece : unit.source().file().pieces()) {
            if (!piece.sound()) {
                passage = new Passage(unit, piece);
                outside(piece.statements());
            }
        }
    }

    /** What stands in the file itself, or in a loop or choice around guests. */
    private void outside(List<Statement> statements) {
        boolean before = false;
        for (Statement statement : statements) {
            if (statement instanceof Stray stray
                    && (!before || NAMED.contains(stray.token().text()))) {
                reportOutside(stray);
            } else if (statement instanceof Definition definition) {
                inside(definition.statements());
            } else if (statement instanceof For loop) {
                outside(loop.statements());
            } else if (statement instanceof If choice) {
                outside(choice.statements());
                outside(choice.alternative());
            }
            before = statement instanceof Stray;
        }
    }

    private void inside(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement before = i == 0 ? null : statements.get(i - 1);
            Statement statement = statements.get(i);
            if (statement instanceof Block block) {
                inside(block.statements());
            } else if (statement instanceof For loop) {
                inside(loop.statements());
            } else if (statement instanceof If choice) {
                inside(choice.statements());
                inside(choice.alternative());
            } else if (statement instanceof Stray stray) {
                if (!(before instanceof Stray) && !endsProperty(before, stray)) {
                    reportInside(stray, before, i + 1 < statements.size() ? statements.get(i + 1) : null);
                }
            } else if (statement instanceof Import) {
                problems.error(
                        Codes.SYNTAX,
                        "'" + statement.first().text() + "' stands in a block",
                        "put it in front of the guest",
                        passage.locate(statement.first()));
            }
        }
    }

    /** Whether a property in front has no value, so that this may be meant to be it; that is told there. */
    private boolean endsProperty(Statement before, Stray stray) {
        return before instanceof Property property && property.value() == null && sameLine(property, stray);
    }

    private void reportOutside(Stray stray) {
        String token = stray.token().text();
        Location place = passage.locate(stray.token());
        if (token.equals("}")) {
            problems.error(Codes.BRACE, "there is nothing that this '}' could close", "take it out", place);
        } else if (token.equals("let")) {
            problems.error(Codes.NAME_MISSING, "'let' has no name", "write 'let name = value'", place);
        } else if (NAMED.contains(token)) {
            problems.error(
                    Codes.NAME_MISSING, "the " + token + " has no name", "write '" + token + " NAME { ... }'", place);
        } else if (!problems.isAt(place.offset())) {
            String form = FORMS.get(token);
            problems.error(
                    Codes.SYNTAX,
                    form == null
                            ? "'" + token + "' stands outside of a guest"
                            : "'" + token + "' is not followed by what belongs to it",
                    form == null ? "here can be 'import', 'let', 'template', 'guest', 'for', 'if' and 'assert'" : form,
                    place);
        }
    }

    private void reportInside(Stray stray, Statement before, Statement after) {
        Location place = passage.locate(stray.token());
        if (problems.isAt(place.offset())) {
            return;
        }
        String token = stray.token().text();
        String next = after instanceof Stray following && sameLine(stray, following)
                ? following.token().text()
                : null;
        String message = "'" + token + "' is unexpected here";
        String advice = "take it out";
        if (FORMS.containsKey(token)) {
            message = "'" + token + "' is not followed by what belongs to it";
            advice = FORMS.get(token);
        } else if (token.equals("else")) {
            message = "there is no 'if' in front of this 'else'";
            advice = "it stands behind the '}' that ends the 'if'";
        } else if (before instanceof Property && token.equals("(") && sameLine(before, stray)) {
            advice = "a function is called inside of '${...}'";
        } else if (before instanceof Property && sameLine(before, stray)) {
            advice = "a value is one word, or a text in quotes";
        } else if (token.matches(WORD) && next != null && next.matches("[\\w\"$].*")) {
            message = "there is no '=' behind '" + token + "'";
            advice = "write '" + token + " = " + next + "'";
        } else if (token.matches(WORD) && after instanceof Block block && sameLine(stray, block)) {
            message = "'" + token + "' and what follows it is no block";
            advice = "a block begins with its name and one or two more words";
        } else if (token.matches(WORD)) {
            message = "'" + token + "' is neither a property nor a block";
            advice = "write '" + token + " = ...' or '" + token + " { ... }'";
        } else if (token.startsWith("=")) {
            advice = "the name of a property stands in front of '='";
        } else if (token.equals("{")) {
            advice = "the name of a block stands in front of '{'";
        }
        problems.error(Codes.SYNTAX, message, advice, place);
    }

    private boolean sameLine(Statement first, Statement second) {
        Location end = passage.locate(first.end(), 0);
        return end.line() == passage.locate(second.first()).line();
    }
}
