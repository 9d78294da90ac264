// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.sign;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expression.Function;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.services.hover.DeclarationText;
import org.guestwright.services.hover.FunctionText;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** Shows the parameters of the template or function whose arguments are being written. */
public final class SignatureHelp {
    private SignatureHelp() {}

    /**
     * A template or function.
     *
     * @param label its name and parameters
     * @param parameters where each parameter stands in the label
     * @param active the parameter that is being written; -1 where it is none
     * @param documentation what it is for, as Markdown
     */
    public record Signature(String label, List<Range> parameters, int active, String documentation) {}

    /** The template or function around a position; {@code null} where there is none. */
    public static Signature at(Project project, Snapshot snapshot, int offset) {
        Place place = snapshot.place(offset);
        if (place.kind() == Place.Kind.ARGUMENT) {
            Declaration template = project.find(
                    snapshot,
                    Declaration.Kind.TEMPLATE,
                    Declarations.plain(place.subject().name()));
            return template == null ? null : of(project, template, place.subject());
        }
        return function(snapshot.text(), offset);
    }

    private static Signature of(Project project, Declaration template, Place.Subject subject) {
        Definition definition = (Definition) template.statement();
        StringBuilder label = new StringBuilder(template.name()).append('(');
        List<Range> ranges = new ArrayList<>();
        int active = -1;
        String text = project.file(template.file()).text();
        for (Parameter parameter : definition.parameters()) {
            label.append(ranges.isEmpty() ? "" : ", ");
            int start = label.length();
            label.append(parameter.type() == null ? "" : parameter.type().text() + " ")
                    .append(parameter.name().text());
            if (parameter.value() != null) {
                label.append(" = ")
                        .append(
                                text,
                                template.start() + parameter.value().offset(),
                                template.start() + parameter.value().end());
            }
            boolean named = parameter.name().text().equals(subject.argument());
            active = named || subject.argument() == null && ranges.size() == subject.index() ? ranges.size() : active;
            ranges.add(new Range(start, label.length()));
        }
        return new Signature(label.append(')').toString(), ranges, active, DeclarationText.of(project, template));
    }

    /** The function whose parenthesis is open in the expression in front of a position. */
    private static Signature function(String text, int offset) {
        int depth = 0;
        int commas = 0;
        for (int i = offset - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            char next = text.charAt(i);
            if (next == ')' || next == ']') {
                depth++;
            } else if (next == '[') {
                depth--;
            } else if (next == ',' && depth == 0) {
                commas++;
            } else if (next == '{' && i > 0 && text.charAt(i - 1) == '$') {
                return null;
            } else if (next == '(' && depth-- == 0) {
                return function(text, i, commas);
            }
        }
        return null;
    }

    private static Signature function(String text, int parenthesis, int commas) {
        int start = parenthesis;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
            start--;
        }
        Function function = Functions.of(text.substring(start, parenthesis));
        if (function == null) {
            return null;
        }
        String label = function.signature();
        List<Range> ranges = new ArrayList<>();
        int from = label.indexOf('(') + 1;
        for (Function.Parameter parameter : function.parameters()) {
            int at = label.indexOf(parameter.name(), from);
            from = at + parameter.name().length();
            ranges.add(new Range(at, from));
        }
        int last = ranges.size() - 1;
        boolean repeated = last >= 0 && function.parameters().get(last).repeated();
        int active = commas <= last ? commas : repeated ? last : -1;
        return new Signature(label, ranges, active, FunctionText.of(function));
    }
}
