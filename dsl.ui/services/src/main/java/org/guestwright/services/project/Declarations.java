// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.project;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.text.Literal;
import org.guestwright.services.text.Range;

/**
 * The names that a file declares, and the files that it imports.
 *
 * @param all its guests, templates and values, in order
 * @param imports the names of the imported files, where they are written
 */
public record Declarations(List<Declaration> all, List<Imported> imports) {

    /**
     * An imported file.
     *
     * @param file as it is written, without quotes
     * @param word where it is written, with its quotes
     */
    public record Imported(String file, Range word) {}

    static Declarations of(Snapshot snapshot) {
        Declarations found = new Declarations(new ArrayList<>(), new ArrayList<>());
        for (Piece piece : snapshot.syntax().pieces()) {
            found.add(snapshot, piece, piece.statements());
        }
        return found;
    }

    private void add(Snapshot snapshot, Piece piece, List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Definition definition && definition.name() != null) {
                Declaration.Kind kind = definition.isGuest() ? Declaration.Kind.GUEST : Declaration.Kind.TEMPLATE;
                all.add(declaration(snapshot, piece, kind, definition.name(), statement));
            } else if (statement instanceof Let let && let.name() != null) {
                all.add(declaration(snapshot, piece, Declaration.Kind.LET, let.name(), statement));
            } else if (statement instanceof Import file && file.file() != null) {
                imports.add(new Imported(
                        plain(file.file().text()),
                        range(piece, file.file().offset(), file.file().end())));
            } else if (statement instanceof For loop) {
                add(snapshot, piece, loop.statements());
            } else if (statement instanceof If condition) {
                add(snapshot, piece, condition.statements());
                add(snapshot, piece, condition.alternative());
            }
        }
    }

    private static Declaration declaration(
            Snapshot snapshot, Piece piece, Declaration.Kind kind, Token name, Statement statement) {
        return new Declaration(
                kind,
                plain(name.text()),
                snapshot.path(),
                range(piece, name.offset(), name.end()),
                range(piece, statement.offset(), statement.end()),
                piece.start(),
                statement);
    }

    private static Range range(Piece piece, int start, int end) {
        return new Range(piece.start() + start, piece.start() + end);
    }

    /** A name as it is meant; it may be written as a string. */
    public static String plain(String name) {
        String text = name.startsWith("\"") ? Literal.of(name).constant() : name;
        return text == null ? name : text;
    }

    /** The declarations of one kind. */
    public List<Declaration> of(Declaration.Kind kind) {
        return all.stream().filter(declaration -> declaration.kind() == kind).toList();
    }

    /** The declaration of a name; {@code null} where there is none. */
    public Declaration find(Declaration.Kind kind, String name) {
        for (Declaration declaration : all) {
            if (declaration.kind() == kind && declaration.name().equals(name)) {
                return declaration;
            }
        }
        return null;
    }
}
