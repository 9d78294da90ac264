// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.ParameterTypes;
import org.guestwright.dsl.expand.Passage;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;

/** Checks what guests, templates, loops and choices declare in themselves. */
final class DefinitionCheck {
    private final Problems problems;
    private final Passage passage;

    DefinitionCheck(Problems problems, Passage passage) {
        this.problems = problems;
        this.passage = passage;
    }

    void check(Definition definition) {
        if (definition.isGuest() && !definition.parameters().isEmpty()) {
            error(
                    Codes.SYNTAX,
                    "a guest takes no parameters",
                    "write 'template', and a guest that extends it",
                    definition.parameters().get(0).name());
        }
        if (definition.isGuest() && definition.target() != null) {
            error(
                    Codes.SYNTAX,
                    "a guest is not for a block",
                    "write 'template'",
                    definition.target().name());
        }
        parameters(definition.parameters());
        values(definition.statements());
    }

    private void parameters(List<Parameter> parameters) {
        Set<String> known = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (parameter.name() == null) {
                continue;
            }
            if (!known.add(parameter.name().text())) {
                error(
                        Codes.NAME_DUPLICATE,
                        "there are two parameters '" + parameter.name().text() + "'",
                        "give one another name",
                        parameter.name());
            }
            if (parameter.type() != null
                    && !ParameterTypes.isType(parameter.type().text())) {
                error(
                        Codes.TYPE,
                        "there is no type '" + parameter.type().text() + "'",
                        ParameterTypes.advice(parameter.type().text()),
                        parameter.type());
            }
        }
    }

    /** What a loop or choice around guests holds. */
    void checkInside(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Definition definition) {
                if (!definition.isGuest() || definition.name() == null) {
                    error(
                            definition.isGuest() ? Codes.NAME_MISSING : Codes.SYNTAX,
                            definition.isGuest() ? "the guest has no name" : "a template stands in a loop or choice",
                            definition.isGuest() ? "write 'guest NAME { ... }'" : "put it in front, with parameters",
                            definition.keyword());
                }
                check(definition);
            } else if (statement instanceof For loop) {
                checkInside(loop.statements());
            } else if (statement instanceof If choice) {
                checkInside(choice.statements());
                checkInside(choice.alternative());
            } else if (statement instanceof Import) {
                error(Codes.SYNTAX, "'import' stands in a loop or choice", "put it in front", statement.first());
            }
        }
        lets(statements);
    }

    private void values(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Block block) {
                values(block.statements());
            } else if (statement instanceof For loop) {
                values(loop.statements());
            } else if (statement instanceof If choice) {
                values(choice.statements());
                values(choice.alternative());
            }
        }
        lets(statements);
    }

    private void lets(List<Statement> statements) {
        Map<String, Let> known = null;
        for (Statement statement : statements) {
            if (statement instanceof Let let && let.name() != null) {
                known = known == null ? new HashMap<>() : known;
                Let before = known.putIfAbsent(let.name().text(), let);
                if (before != null) {
                    error(
                            Codes.NAME_DUPLICATE,
                            "'" + let.name().text() + "' is declared in line "
                                    + passage.locate(before.first()).line() + " already",
                            "give it another name",
                            let.name());
                }
                checkValue(let, problems, passage);
            }
        }
    }

    static void checkValue(Let let, Problems problems, Passage passage) {
        if (let.value() == null) {
            problems.error(
                    Codes.VALUE_MISSING,
                    "'" + let.name().text() + "' has no value",
                    "write it behind the '='",
                    passage.locate(let.name()));
        }
    }

    private void error(String code, String message, String advice, Token at) {
        problems.error(code, message, advice, passage.locate(at));
    }
}
