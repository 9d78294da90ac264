// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.Map;
import org.guestwright.dsl.expression.Kind;
import org.guestwright.dsl.expression.Value;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Suggestion;

/** Checks that arguments are what the types of their parameters say. */
public final class ParameterTypes {
    private static final String INT = "int";
    private static final String TEXT = "text";
    private static final Map<String, Kind> KINDS = Map.of(
            INT,
            Kind.NUMBER,
            TEXT,
            Kind.TEXT,
            "size",
            Kind.SIZE,
            "flag",
            Kind.FLAG,
            "list",
            Kind.LIST,
            "map",
            Kind.MAP);

    private ParameterTypes() {}

    /** Whether a word is a type. */
    public static boolean isType(String word) {
        return KINDS.containsKey(word);
    }

    /** What to do about a word that is none. */
    public static String advice(String word) {
        return Suggestion.didYouMean(word, KINDS.keySet(), "there are text, int, size, flag, list and map");
    }

    /** Tells what is wrong with the arguments of a template. */
    static void check(Layer layer, Evaluator evaluator) {
        for (Parameter parameter : layer.definition().parameters()) {
            Token type = parameter.type();
            Variable variable = type == null || !isType(type.text())
                    ? null
                    : layer.scope().find(parameter.name().text());
            if (variable == null || variable.written() == null) {
                continue;
            }
            Value value = evaluator.value(variable.written(), variable.scope());
            if (value != null) {
                variable.keep(value);
                if (!fits(type.text(), value)) {
                    evaluator
                            .problems()
                            .error(
                                    Codes.ARGUMENT,
                                    "'" + parameter.name().text() + "' is " + words(type.text()) + ", and this is "
                                            + value.kind().words(),
                                    "see line "
                                            + layer.locate(parameter.name()).line() + " of "
                                            + layer.unit().source().name(),
                                    variable.scope().passage().locate(variable.written()));
                    variable.refuse();
                }
            }
        }
    }

    private static boolean fits(String type, Value value) {
        if (type.equals(TEXT)) {
            return value.text() != null;
        }
        boolean whole =
                !type.equals(INT) || value.text() != null && !value.text().contains(".");
        return whole && value.kind() == KINDS.get(type);
    }

    private static String words(String type) {
        return type.equals(INT) ? "a whole number" : KINDS.get(type).words();
    }
}
