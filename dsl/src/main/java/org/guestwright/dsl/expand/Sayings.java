// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;

/**
 * Finds what a guest says for a property, wherever in the guest or its templates: the last time counts. It looks into blocks of
 * which there is one, and into choices, but not into loops.
 */
final class Sayings {
    /** What was said is to be forgotten. */
    private static final Said REMOVED = new Said(null, null);

    private final List<Layer> layers;
    private final Evaluator evaluator;

    Sayings(List<Layer> layers, Evaluator evaluator) {
        this.layers = layers;
        this.evaluator = evaluator;
    }

    /** What is said for a property, which may have dots; {@code null} for nothing. */
    Said find(String property) {
        Said found = null;
        for (int i = layers.size() - 1; i >= 0 && found == null; i--) {
            Layer layer = layers.get(i);
            found = find(layer.definition().statements(), property, layer.scope());
        }
        return found == REMOVED ? null : found;
    }

    private Said find(List<Statement> statements, String property, Scope scope) {
        Said found = null;
        for (int i = statements.size() - 1; i >= 0 && found == null; i--) {
            Statement statement = statements.get(i);
            if (statement instanceof Property said) {
                if (said.name().text().equals(property)) {
                    found = new Said(at(statements, i, scope), said);
                }
            } else if (statement instanceof Block block) {
                String inner = behind(block, property);
                found = inner == null ? null : find(block.statements(), inner, at(statements, i, scope));
            } else if (statement instanceof If choice) {
                found = find(choice, property, statements, i, scope);
            } else if (statement instanceof Remove remove && isOf(remove, property)) {
                found = REMOVED;
            }
        }
        return found;
    }

    private Said find(If choice, String property, List<Statement> statements, int position, Scope scope) {
        boolean said = says(choice.statements(), property) || says(choice.alternative(), property);
        if (!said || evaluator.isDeciding(choice)) {
            return null;
        }
        Scope around = at(statements, position, scope);
        Boolean condition = evaluator.decide(choice, around);
        return condition == null
                ? null
                : find(condition ? choice.statements() : choice.alternative(), property, around);
    }

    private static boolean says(List<Statement> statements, String property) {
        for (Statement statement : statements) {
            boolean said =
                    statement instanceof Property found && found.name().text().equals(property)
                            || statement instanceof Remove remove && isOf(remove, property)
                            || statement instanceof If choice
                                    && (says(choice.statements(), property) || says(choice.alternative(), property))
                            || statement instanceof Block block
                                    && behind(block, property) != null
                                    && says(block.statements(), behind(block, property));
            if (said) {
                return true;
            }
        }
        return false;
    }

    /** What a property of the guest is called inside of a block; {@code null} where it is not in that block. */
    private static String behind(Block block, String property) {
        String name = block.name().text();
        boolean inside = block.selector() == null
                && property.length() > name.length()
                && property.charAt(name.length()) == '.'
                && property.startsWith(name);
        return inside ? property.substring(name.length() + 1) : null;
    }

    private static boolean isOf(Remove remove, String property) {
        if (remove.name() == null || remove.selector() != null) {
            return false;
        }
        String name = remove.name().text();
        return property.startsWith(name)
                && (property.length() == name.length() || property.charAt(name.length()) == '.');
    }

    /** The names that can be used at a statement: those of the values in front of it too. */
    private static Scope at(List<Statement> statements, int position, Scope scope) {
        Scope all = scope;
        for (int i = 0; i < position; i++) {
            if (statements.get(i) instanceof Let let && let.name() != null && let.value() != null) {
                all = all.with(let.name().text(), Variable.of(let.value(), all));
            }
        }
        return all;
    }

    /** The names of all properties that are said in the guest itself or its templates. */
    List<String> names() {
        List<String> all = new ArrayList<>();
        for (Layer layer : layers) {
            addNames(layer.definition().statements(), "", all);
        }
        return all;
    }

    private static void addNames(List<Statement> statements, String before, List<String> all) {
        for (Statement statement : statements) {
            if (statement instanceof Property property) {
                all.add(before + property.name().text());
            } else if (statement instanceof Block block && block.selector() == null) {
                addNames(block.statements(), before + block.name().text() + ".", all);
            }
        }
    }
}
