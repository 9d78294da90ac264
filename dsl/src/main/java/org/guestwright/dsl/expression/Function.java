// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.List;

/**
 * A function that expressions can call.
 *
 * @param name its name
 * @param parameters what it takes, in order
 * @param documentation what it gives, in one sentence
 * @param example a call
 * @param result what the example gives, as a text
 * @param body what it does
 */
public record Function(
        String name, List<Parameter> parameters, String documentation, String example, String result, Body body) {

    /**
     * A value that a function takes.
     *
     * @param name how the documentation calls it
     * @param type what it must be
     * @param optional whether it can be left out, with all behind it
     * @param repeated whether it can be there any number of times
     */
    public record Parameter(String name, Type type, boolean optional, boolean repeated) {}

    /** What a function takes for a parameter. */
    public enum Type {
        ANY("a value"),
        SCALAR("a single value"),
        TEXT("a text"),
        NUMBER("a number"),
        WHOLE("a whole number"),
        LIST("a list"),
        MAP("a map");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** How a person calls it, with its article. */
        public String words() {
            return words;
        }

        boolean takes(Value value) {
            return switch (this) {
                case ANY -> true;
                case SCALAR, TEXT -> value.text() != null;
                case NUMBER -> Words.read(value) instanceof Value.Number;
                case WHOLE -> Words.read(value) instanceof Value.Number number && number.isWhole();
                case LIST -> value instanceof Value.Items;
                case MAP -> value instanceof Value.Entries;
            };
        }
    }

    /** What a function does with arguments that its parameters take. */
    @FunctionalInterface
    interface Body {
        /** The result, or {@code null} where there is none, which has then been told. */
        Value apply(List<Value> arguments, Calling calling);
    }

    /** How it is called, with the names of its parameters: {@code range(from, to[, step])}. */
    public String signature() {
        StringBuilder all = new StringBuilder(name).append('(');
        int open = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            String comma = i == 0 ? "" : ", ";
            if (parameter.repeated) {
                all.append(comma).append(parameter.name).append("...");
            } else if (parameter.optional) {
                all.append('[').append(comma).append(parameter.name);
                open++;
            } else {
                all.append(comma).append(parameter.name);
            }
        }
        return all.append("]".repeat(open)).append(')').toString();
    }

    /** A function with its parameters in one text: {@code "text:TEXT, width:WHOLE?, more:ANY*"}. */
    static Function of(String name, String parameters, String documentation, String example, String result, Body body) {
        List<Parameter> all = parameters.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(parameters.split(", "))
                        .map(Function::parameter)
                        .toList();
        return new Function(name, all, documentation, example, result, body);
    }

    private static Parameter parameter(String text) {
        int colon = text.indexOf(':');
        boolean optional = text.endsWith("?");
        boolean repeated = text.endsWith("*");
        int end = text.length() - (optional || repeated ? 1 : 0);
        return new Parameter(
                text.substring(0, colon), Type.valueOf(text.substring(colon + 1, end)), optional, repeated);
    }
}
