// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.Map;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.services.hover.DeclarationText;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Proposes what stands in the parentheses of a template: types where it is declared, names of parameters where it is extended. */
final class ParameterProposals {
    private static final Map<String, String> TYPES = Map.of(
            "text",
            "any text",
            "int",
            "a whole number",
            "size",
            "a number of bytes, with its unit",
            "flag",
            "yes or no",
            "list",
            "several values",
            "map",
            "values by their names");

    private final Project project;
    private final Snapshot snapshot;
    private final Place place;
    private final Writer writer;

    ParameterProposals(Project project, Snapshot snapshot, Place place, Writer writer) {
        this.project = project;
        this.snapshot = snapshot;
        this.place = place;
        this.writer = writer;
    }

    static void types(Writer writer) {
        TYPES.keySet().stream()
                .sorted()
                .forEach(type -> writer.word(type, Proposal.Kind.KEYWORD, TYPES.get(type), () -> ""));
    }

    /** The parameters that are not given by their position. */
    void names() {
        Declaration template = project.find(
                snapshot,
                Declaration.Kind.TEMPLATE,
                Declarations.plain(place.subject().name()));
        if (template == null
                || place.subject().argument() != null
                || place.subject().list()) {
            return;
        }
        int position = 0;
        for (Parameter parameter : ((Definition) template.statement()).parameters()) {
            if (position++ >= place.subject().index()) {
                String type = parameter.type() == null ? "" : parameter.type().text();
                writer.add(
                        parameter.name().text(),
                        " =",
                        Proposal.Kind.PARAMETER,
                        type,
                        writer.behind() == '='
                                ? parameter.name().text()
                                : parameter.name().text() + " = ",
                        false,
                        true,
                        parameter.value() == null ? 0 : 1,
                        () -> DeclarationText.of(project, template));
            }
        }
    }
}
