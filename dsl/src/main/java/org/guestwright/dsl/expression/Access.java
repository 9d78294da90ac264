// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import org.guestwright.dsl.expand.Codes;
import org.guestwright.model.diagnostic.Suggestion;

/** Leads into lists, maps and the properties of a guest. A name with dots is the longest that is known. */
final class Access {
    private final Evaluation evaluation;
    private final Names names;
    private final Faults faults;

    Access(Evaluation evaluation, Names names, Faults faults) {
        this.evaluation = evaluation;
        this.names = names;
        this.faults = faults;
    }

    Value member(Expression.Member member) {
        String path = path(member);
        for (String known = path; known != null; known = shorter(known)) {
            if (names.binds(known)) {
                return descend(names.value(known, member), known, path, member);
            }
        }
        for (String known = path; known != null; known = shorter(known)) {
            if (names.says(known)) {
                return descend(names.value(known, member), known, path, member);
            }
        }
        if (path != null) {
            names.unknown(path, member);
            return null;
        }
        Value of = evaluation.value(member.of());
        return of == null ? null : entry(of, member.key(), member);
    }

    private Value descend(Value from, String known, String path, Expression at) {
        Value value = from;
        int start = known.length() + 1;
        while (value != null && start < path.length()) {
            int end = path.indexOf('.', start);
            end = end < 0 ? path.length() : end;
            value = entry(value, path.substring(start, end), at);
            start = end + 1;
        }
        return value;
    }

    private Value entry(Value map, String key, Expression at) {
        if (map instanceof Value.Entries entries) {
            Value value = entries.entries().get(key);
            if (value == null) {
                faults.report(
                        Codes.EXPRESSION_TYPE,
                        "the map has no entry '" + key + "'",
                        Suggestion.didYouMean(key, entries.entries().keySet(), "it has " + shown(entries)),
                        at);
            }
            return value;
        }
        faults.report(
                Codes.EXPRESSION_TYPE,
                "'." + key + "' leads into a map, and this is " + map.kind().words(),
                "take '." + key + "' out",
                at);
        return null;
    }

    private static String shown(Value.Entries map) {
        return map.entries().isEmpty()
                ? "none"
                : "'"
                        + String.join(
                                "', '",
                                map.entries().keySet().stream().limit(12).toList()) + "'";
    }

    /** The names that lead to a member, with dots; {@code null} where it is a member of something else. */
    static String path(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name.name();
        }
        String before = expression instanceof Expression.Member member ? path(member.of()) : null;
        return before == null ? null : before + "." + ((Expression.Member) expression).key();
    }

    private static String shorter(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? null : path.substring(0, dot);
    }

    Value index(Expression.Index index) {
        Value of = evaluation.value(index.of());
        Value key = evaluation.value(index.key());
        if (of == null || key == null) {
            return null;
        }
        Value item = Comparison.item(of, key);
        if (item == null) {
            if (of instanceof Value.Entries && key.text() != null) {
                return entry(of, key.text(), index);
            }
            boolean list = of instanceof Value.Items;
            faults.report(
                    Codes.EXPRESSION_TYPE,
                    list
                            ? "the list has no item " + (key.text() == null ? "of that kind" : "'" + key.text() + "'")
                            : "'[...]' leads into a list or map, and this is "
                                    + of.kind().words(),
                    list
                            ? "it has " + ((Value.Items) of).items().size() + " items, counted from 0"
                            : "take the brackets out",
                    index);
        }
        return item;
    }

    /** Whether nothing is missing on the way to a value. */
    boolean hasValue(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return names.binds(name.name()) || names.says(name.name());
        }
        if (expression instanceof Expression.Member member) {
            for (String known = path(member); known != null; known = shorter(known)) {
                if (names.says(known) && known.equals(path(member))) {
                    return true;
                }
                if (names.binds(known)) {
                    return reaches(names.value(known, member), path(member).substring(known.length()));
                }
            }
            return path(member) == null
                    && hasValue(member.of())
                    && reaches(evaluation.value(member.of()), "." + member.key());
        }
        if (expression instanceof Expression.Index index && hasValue(index.of())) {
            Value of = evaluation.value(index.of());
            Value key = evaluation.value(index.key());
            return of == null || key == null || Comparison.item(of, key) != null;
        }
        return !(expression instanceof Expression.Index);
    }

    private static boolean reaches(Value from, String path) {
        Value value = from;
        for (String key : path.isEmpty() ? new String[0] : path.substring(1).split("\\.")) {
            value = value instanceof Value.Entries map ? map.entries().get(key) : null;
        }
        return value != null;
    }
}
