// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Passage;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;

/** Checks what a file declares: that all has a name, and each name is there once. */
final class NameCheck {
    private final Unit unit;
    private final Problems problems;
    private final Map<String, Declared> guests = new HashMap<>();
    private final Map<String, Declared> templates = new HashMap<>();
    private final Map<String, Declared> lets = new HashMap<>();

    private record Declared(Passage passage, Statement statement) {}

    NameCheck(Unit unit) {
        this.unit = unit;
        this.problems = unit.problems();
    }

    void check() {
        for (Piece piece : unit.source().file().pieces()) {
            Passage passage = new Passage(unit, piece);
            piece.statements().forEach(statement -> check(passage, statement));
        }
    }

    private void check(Passage passage, Statement statement) {
        if (statement instanceof Definition definition) {
            boolean guest = definition.isGuest();
            check(passage, statement, guest ? "guest" : "template", definition.name(), guest ? guests : templates);
            new DefinitionCheck(problems, passage).check(definition);
        } else if (statement instanceof Let let && let.name() != null) {
            check(passage, let, "let", let.name(), lets);
            DefinitionCheck.checkValue(let, problems, passage);
        } else if (statement instanceof Import missing && missing.file() == null && !isFollowed(passage, missing)) {
            problems.error(
                    Codes.NAME_MISSING,
                    "'import' has no file",
                    "write import \"file.guest\"",
                    passage.locate(missing.keyword()));
        } else if (statement instanceof For || statement instanceof If) {
            new DefinitionCheck(problems, passage).checkInside(List.of(statement));
        }
    }

    /** Whether something stands where the name of a file is missing; that is told there. */
    private boolean isFollowed(Passage passage, Import statement) {
        String text = unit.source().text();
        int end = passage.locate(statement.end(), 0).offset();
        int line = text.indexOf('\n', end);
        return !text.substring(end, line < 0 ? text.length() : line).isBlank();
    }

    private void check(Passage passage, Statement statement, String kind, Token name, Map<String, Declared> known) {
        if (name == null) {
            problems.error(
                    Codes.NAME_MISSING,
                    "the " + kind + " has no name",
                    "write '" + kind + " NAME { ... }'",
                    passage.locate(statement.first()));
            return;
        }
        Declared before = known.putIfAbsent(name.text(), new Declared(passage, statement));
        if (before != null) {
            problems.error(
                    Codes.NAME_DUPLICATE,
                    "'" + name.text() + "' is declared in line "
                            + before.passage.locate(before.statement.first()).line() + " already",
                    "give it another name",
                    passage.locate(name));
        }
    }
}
