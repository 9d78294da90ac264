// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.value.Quantity;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/** Writes an amount in another unit in which it is a whole number. */
final class ConvertUnit {
    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");
    private static final int SHORT = 7;

    private ConvertUnit() {}

    /** The other ways to write the amount at a position, the shortest first; none where there is no amount with a unit. */
    static List<Fix> at(Project project, Snapshot snapshot, Range selection) {
        Tree tree = Tree.at(snapshot, selection.start());
        if (tree == null
                || !(tree.statement() instanceof Property property)
                || !(property.value() instanceof Token value)
                || !tree.range(value).touches(selection.start())
                || !isQuantity(project, snapshot, tree, property)) {
            return List.of();
        }
        Quantity now = quantity(value.text());
        if (now == null) {
            return List.of();
        }
        List<Fix> all = new ArrayList<>();
        BigInteger bytes = new BigInteger(Long.toUnsignedString(now.bytes("b")));
        for (int i = UNITS.size() - 1; i >= 0; i--) {
            BigInteger[] parts = bytes.divideAndRemainder(BigInteger.ONE.shiftLeft(10 * (i + 1)));
            String amount = parts[0].toString();
            boolean whole = parts[1].signum() == 0 && parts[0].signum() > 0 && amount.length() <= SHORT;
            if (whole && !UNITS.get(i).equalsIgnoreCase(now.unit())) {
                String text = amount + UNITS.get(i);
                TextEdit edit = new TextEdit(tree.range(value), text);
                all.add(new Fix(
                        "Write '" + text + "'", Fix.Kind.REWRITE, Map.of(snapshot.path(), List.of(edit)), false));
            }
        }
        return all;
    }

    private static boolean isQuantity(Project project, Snapshot snapshot, Tree tree, Property property) {
        Shape shape = Shapes.at(project.names(), snapshot.place(tree.range().start()));
        PropertyWord word =
                shape == null ? null : shape.property(property.name().text());
        return word != null && word.feature().type().type().getInstanceClass() == Quantity.class;
    }

    private static Quantity quantity(String text) {
        try {
            Quantity quantity = Quantity.parse(text);
            boolean known = quantity.unit() != null && Quantity.isUnit(quantity.unit());
            return known && quantity.bytes("b") != 0 ? quantity : null;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
