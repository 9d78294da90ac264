// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.SyntaxFile;

/**
 * A text, taken apart into the guests, of which none depends on another, and what they have in common: templates, values,
 * imports.
 *
 * @param text the text
 * @param guests the pieces that hold guests alone, in order
 * @param common all other pieces, in order
 */
public record Parts(String text, List<Piece> guests, List<Piece> common) {

    /** The parts of a text. */
    public static Parts of(SyntaxFile file) {
        List<Piece> guests = new ArrayList<>();
        List<Piece> common = new ArrayList<>();
        for (Piece piece : file.pieces()) {
            boolean alone =
                    !piece.statements().isEmpty() && piece.statements().stream().allMatch(Parts::isGuest);
            (alone ? guests : common).add(piece);
        }
        return new Parts(file.text(), guests, common);
    }

    /** Whether a statement makes guests and nothing that others could use. */
    private static boolean isGuest(Statement statement) {
        if (statement instanceof Definition definition) {
            return definition.isGuest();
        }
        if (statement instanceof If choice) {
            return choice.statements().stream().allMatch(Parts::isGuest)
                    && choice.alternative().stream().allMatch(Parts::isGuest);
        }
        return statement instanceof For loop && loop.statements().stream().allMatch(Parts::isGuest);
    }

    /** Whether a name is declared twice, which is told by the place of the other one. */
    public boolean hasNamesakes() {
        Set<String> names = new HashSet<>();
        return guests.stream()
                .flatMap(piece -> piece.statements().stream())
                .anyMatch(statement -> statement instanceof Definition definition
                        && definition.name() != null
                        && !names.add(definition.name().text()));
    }

    /** What a piece says. */
    public String text(Piece piece) {
        return text.substring(piece.start(), piece.end());
    }

    /** What the guests have in common, as one text. */
    public String commonText() {
        StringBuilder all = new StringBuilder();
        common.forEach(piece -> all.append(text, piece.start(), piece.end()).append('\n'));
        return all.toString();
    }

    /** The piece that holds a guest at an offset, or {@code null}. */
    public Piece guestAt(int offset) {
        int low = 0;
        int high = guests.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Piece piece = guests.get(middle);
            if (offset < piece.start()) {
                high = middle - 1;
            } else if (offset > piece.end()) {
                low = middle + 1;
            } else {
                return piece;
            }
        }
        return null;
    }
}
