// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Written;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Suggestion;

/** Gives the parameters of a template the values that it is extended with. */
final class ArgumentBinding {
    private final Layer template;
    private final List<Parameter> parameters;
    private final Call call;
    private final Scope scope;
    private final Problems problems;
    private final Map<String, Variable> given = new HashMap<>();

    ArgumentBinding(Layer template, Call call, Scope scope, Problems problems) {
        this.template = template;
        this.parameters = template.definition().parameters();
        this.call = call;
        this.scope = scope;
        this.problems = problems;
    }

    /** The template with its parameters, extended by a guest or another template. */
    Layer bind(Layer by) {
        boolean named = false;
        int position = 0;
        for (Argument argument : call.arguments()) {
            if (argument.name() == null && named) {
                report("an argument without a name stands behind one with a name", "put it in front", argument.value());
                bindAt(position++, argument);
            } else if (argument.name() == null) {
                bindAt(position++, argument);
            } else {
                named = true;
                bindNamed(argument);
            }
        }
        Scope all = template.scope();
        for (Parameter parameter : parameters) {
            String name = parameter.name().text();
            Variable variable = given.get(name);
            if (variable == null && parameter.value() == null) {
                boolean perhapsMeant = isFaulty();
                if (!perhapsMeant) {
                    report(
                            "'" + template.name() + "' needs a value for '" + name + "'",
                            signature(),
                            call.name(),
                            List.of(name));
                }
                variable = Variable.unknown();
            }
            all = all.with(name, variable == null ? Variable.of(parameter.value(), all) : variable);
        }
        return template.extended(all, by, call);
    }

    /** The template by itself: what is given for its parameters is not known. */
    static Layer alone(Layer template) {
        Scope all = template.scope();
        for (Parameter parameter : template.definition().parameters()) {
            all = all.with(parameter.name().text(), Variable.unknown());
        }
        return template.definition().parameters().isEmpty() ? template : template.extended(all, null, null);
    }

    private void bindAt(int position, Argument argument) {
        if (position < parameters.size()) {
            put(parameters.get(position).name().text(), argument);
        } else if (position == parameters.size()) {
            report(
                    parameters.isEmpty()
                            ? "'" + template.name() + "' takes no arguments"
                            : "'" + template.name() + "' takes no more than " + parameters.size()
                                    + (parameters.size() == 1 ? " argument" : " arguments"),
                    signature(),
                    argument.value());
        }
    }

    private void bindNamed(Argument argument) {
        String name = argument.name().text();
        List<String> names =
                parameters.stream().map(parameter -> parameter.name().text()).toList();
        if (!names.contains(name)) {
            report(
                    "'" + template.name() + "' has no parameter '" + name + "'",
                    Suggestion.didYouMean(name, names, signature()),
                    argument.name(),
                    Suggestion.nearby(name, names));
        } else if (given.containsKey(name)) {
            report("'" + name + "' is given twice", "keep one of them", argument.name());
        } else {
            put(name, argument);
        }
    }

    /** Whether something between the parentheses could not be read. */
    private boolean isFaulty() {
        Location place = scope.passage().locate(call);
        return scope.unit().problems().all().stream()
                .anyMatch(diagnostic -> place.offset() < diagnostic.location().offset()
                        && diagnostic.location().offset() <= place.offset() + place.length());
    }

    private void put(String name, Argument argument) {
        given.put(name, argument.value() == null ? Variable.unknown() : Variable.of(argument.value(), scope));
    }

    private void report(String message, String advice, Written at) {
        report(message, advice, at, List.of());
    }

    private void report(String message, String advice, Written at, List<String> suggestions) {
        Location place = scope.passage().locate(at == null ? call.name() : at);
        problems.error(Codes.ARGUMENT, message, advice, place, suggestions);
    }

    /** How the template is extended, and where it is. */
    private String signature() {
        StringBuilder all = new StringBuilder("write ").append(template.name());
        if (!parameters.isEmpty()) {
            all.append('(');
            for (Parameter parameter : parameters) {
                all.append(all.charAt(all.length() - 1) == '(' ? "" : ", ")
                        .append(parameter.name().text())
                        .append(parameter.value() == null ? "" : " = ...");
            }
            all.append(')');
        }
        Location place = template.locate(template.head());
        boolean here = place.file().equals(scope.unit().source().name());
        return all.append(", see line ")
                .append(place.line())
                .append(here ? "" : " of " + place.file())
                .toString();
    }
}
