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
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.value.Quantity;

/** Says what is wrong with words that stand where no such thing can stand: once for all that follow each other. */
final class StrayCheck {
    private static final String WORD = "[\\p{Alpha}_][\\w.:+-]*";

    private static final Set<String> NAMED = Set.of("guest", "template", "let");

    /** What a value on the next line begins with. */
    private static final Set<String> VALUES = Set.of("[", "{");

    /** How the statements are written that begin with a word of the language. */
    static final Map<String, String> FORMS = Map.of(
            "for", "write 'for x in [a, b] { ... }' or 'for x in 1..3 { ... }'",
            "if", "write 'if ${...} { ... }'",
            "assert", "write 'assert ${...} \"message\"'",
            "remove", "write 'remove NAME' or 'remove NAME[SELECTOR]'",
            "xml", "write 'xml \"\"\"<element/>\"\"\"'");

    private final Unit unit;
    private final Problems problems;
    private Passage passage;
    private Statement last;
    private Passage lastPassage;

    StrayCheck(Unit unit) {
        this.unit = unit;
        this.problems = unit.problems();
    }

    void check() {
        for (Piece piece : unit.source().file().pieces()) {
            if (!piece.sound()) {
                passage = new Passage(unit, piece);
                outside(piece.statements());
            } else if (!piece.statements().isEmpty()) {
                last = piece.statements().get(piece.statements().size() - 1);
                lastPassage = new Passage(unit, piece);
            }
        }
    }

    /** What stands in the file itself, or in a loop or choice around guests. */
    private void outside(List<Statement> statements) {
        boolean before = false;
        for (Statement statement : statements) {
            if (statement instanceof Stray stray) {
                if ((!before || NAMED.contains(stray.token().text())) && !isBehindInner(stray, statements)) {
                    reportOutside(stray);
                }
            } else if (statement instanceof Definition definition) {
                inside(definition.statements());
            } else if (statement instanceof For loop) {
                outside(loop.statements());
            } else if (statement instanceof If choice) {
                outside(choice.statements());
                outside(choice.alternative());
            }
            before = statement instanceof Stray;
            if (!before) {
                last = statement;
                lastPassage = passage;
            }
        }
    }

    private boolean isBehindLast(Stray stray) {
        return last != null
                && lastPassage.locate(last.end(), 0).line()
                        == passage.locate(stray.token()).line();
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
        if (!(before instanceof Property property)) {
            return false;
        }
        boolean open = property.value() == null
                && (sameLine(property, stray) || VALUES.contains(stray.token().text()));
        return open || stray.token().text().startsWith("=") && isFaulty(property);
    }

    /** Whether what stands between a property's name and its value could not be read. */
    private boolean isFaulty(Property property) {
        int start = passage.locate(property.first()).offset();
        return problems.all().stream()
                .map(diagnostic -> diagnostic.location().offset())
                .anyMatch(offset -> start < offset && offset < start + property.length());
    }

    /** Whether a brace closes the guest around one that stands in it; that is told there. */
    private boolean isBehindInner(Stray stray, List<Statement> statements) {
        return stray.token().text().equals("}")
                && statements.stream()
                        .anyMatch(statement -> statement != last
                                && statement instanceof Definition
                                && statement.offset() < stray.offset()
                                && problems.isAt(
                                        passage.locate(statement.first()).offset()));
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
            OutsideAdvice advice = OutsideAdvice.of(token, last, isBehindLast(stray));
            problems.error(advice.code(), advice.message(), advice.advice(), place);
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
        String name = token.endsWith(":") ? token.substring(0, token.length() - 1) : token;
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
        } else if (before instanceof Property property && sameLine(before, stray)) {
            advice = behindValue(property, stray);
        } else if (before instanceof Remove && token.equals("[") && sameLine(before, stray)) {
            message = "there is no selector between the brackets";
            advice = "write '[*]' for all, or a position or name";
        } else if (token.startsWith("#")) {
            advice = "a comment begins with '//'";
        } else if (token.startsWith("<")) {
            advice = "write 'name = value' or 'name { ... }', and XML behind 'xml' only";
        } else if (token.matches(WORD) && "[".equals(next)) {
            message = "the selector of '" + token + "' can't be read";
            advice = "write '" + token + "[*]', or a position or name in the brackets";
        } else if (token.matches(WORD) && token.endsWith(":") && next != null) {
            message = "there is no '=' behind '" + name + "'";
            advice = "write '" + name + " = " + next + "'";
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

    private static String behindValue(Property property, Stray stray) {
        String token = stray.token().text();
        String value = property.value() instanceof Token word ? word.text() : "";
        boolean apart = stray.offset() > property.end();
        if (token.equals(";") || token.equals(",") && !value.isEmpty()) {
            return "take it out, or put all of the value in quotes";
        }
        return apart && Quantity.isUnit(token) && value.matches("\\d+")
                ? "a unit stands directly behind its number: '" + value + token + "'"
                : "a value is one word, or a text in quotes";
    }

    private boolean sameLine(Statement first, Statement second) {
        Location end = passage.locate(first.end(), 0);
        return end.line() == passage.locate(second.first()).line();
    }
}
