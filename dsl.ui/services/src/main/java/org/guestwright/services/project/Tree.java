// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.project;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.dsl.syntax.Written;
import org.guestwright.services.text.Range;

/**
 * A statement of a file, and those around it.
 *
 * @param statement the statement
 * @param start what its offsets count from
 * @param around the statement that it stands in; {@code null} at the top level
 * @param siblings all statements of the body that it stands in, itself among them
 */
public record Tree(Statement statement, int start, Tree around, List<Statement> siblings) {

    /** The statements of a file that no other contains. */
    public static List<Tree> of(Snapshot snapshot) {
        List<Tree> all = new ArrayList<>();
        snapshot.syntax().pieces().forEach(piece -> all.addAll(of(piece)));
        return all;
    }

    private static List<Tree> of(Piece piece) {
        List<Tree> all = new ArrayList<>(1);
        for (Statement statement : piece.statements()) {
            all.add(new Tree(statement, piece.start(), null, piece.statements()));
        }
        return all;
    }

    /** The innermost statement around a position; {@code null} where there is none. */
    public static Tree at(Snapshot snapshot, int offset) {
        for (Piece piece : snapshot.syntax().pieces()) {
            if (piece.start() <= offset && offset < piece.end()) {
                return innermost(of(piece), offset);
            }
        }
        return null;
    }

    private static Tree innermost(List<Tree> all, int offset) {
        for (Tree tree : all) {
            if (tree.range().touches(offset) && offset < tree.range().end()) {
                Tree inner = innermost(tree.children(), offset);
                return inner == null ? tree : inner;
            }
        }
        return null;
    }

    /** The statements in it. */
    public List<Tree> children() {
        List<Tree> all = new ArrayList<>();
        for (Body body : bodies()) {
            for (Statement child : body.statements()) {
                all.add(new Tree(child, start, this, body.statements()));
            }
        }
        return all;
    }

    /** Its braces: none, one, or those of an {@code if} and its {@code else}. */
    public List<Body> bodies() {
        List<Body> all = new ArrayList<>();
        if (statement instanceof Definition definition) {
            all.add(definition.body());
        } else if (statement instanceof Block block) {
            all.add(block.body());
        } else if (statement instanceof For loop) {
            all.add(loop.body());
        } else if (statement instanceof If condition) {
            all.add(condition.body());
            all.add(condition.otherwise());
        } else if (statement instanceof Stray stray) {
            all.add(stray.body());
        }
        all.removeIf(body -> body == null);
        return all;
    }

    /** The stretch that it takes up. */
    public Range range() {
        return range(statement);
    }

    /** The stretch of something in it. */
    public Range range(Written written) {
        return new Range(start + written.offset(), start + written.end());
    }
}
