// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.LinkedHashSet;
import java.util.Set;
import org.guestwright.dsl.expression.Function;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.text.Writing;
import org.guestwright.services.hover.DeclarationText;
import org.guestwright.services.hover.FunctionText;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Proposes names that the files of a project declare. */
final class NameProposals {
    private final Project project;
    private final Snapshot snapshot;
    private final Place place;
    private final Writer writer;

    NameProposals(Project project, Snapshot snapshot, Place place, Writer writer) {
        this.project = project;
        this.snapshot = snapshot;
        this.place = place;
        this.writer = writer;
    }

    /** The templates that can be extended here: all but the one around. */
    void templates() {
        String own = place.subject().name();
        for (Declaration template : project.visible(snapshot, Declaration.Kind.TEMPLATE)) {
            boolean forBlocks = ((Definition) template.statement()).target() != null;
            if (!template.name().equals(own) && forBlocks == isInDefinition()) {
                String name = place.subject().quoted() ? template.name() : Writing.name(template.name());
                writer.word(
                        name,
                        Proposal.Kind.TEMPLATE,
                        DeclarationText.origin(project, snapshot, template),
                        () -> DeclarationText.of(project, template));
            }
        }
    }

    private boolean isInDefinition() {
        return place.definition() != null;
    }

    /** Whole values that are names: {@code ${name}}. */
    void references() {
        for (Declaration let : project.visible(snapshot, Declaration.Kind.LET)) {
            String text = "${" + let.name() + "}";
            writer.add(
                    text,
                    "",
                    Proposal.Kind.LET,
                    DeclarationText.value(project, let),
                    text,
                    false,
                    false,
                    2,
                    () -> DeclarationText.of(project, let));
        }
        parameters().forEach(name -> {
            String text = "${" + name + "}";
            writer.add(text, "", Proposal.Kind.PARAMETER, "parameter", text, false, false, 2, () -> "");
        });
    }

    /** The names that an expression can use here. */
    void inExpression() {
        Set<String> known = new LinkedHashSet<>();
        for (String name : parameters()) {
            if (known.add(name)) {
                writer.word(name, Proposal.Kind.PARAMETER, "parameter", () -> "");
            }
        }
        for (Declaration let : project.visible(snapshot, Declaration.Kind.LET)) {
            if (known.add(let.name())) {
                writer.word(
                        let.name(),
                        Proposal.Kind.LET,
                        DeclarationText.value(project, let),
                        () -> DeclarationText.of(project, let));
            }
        }
        if (isInDefinition()) {
            Declaration around = around();
            if (around != null) {
                collect(around, known, new LinkedHashSet<>());
            }
            if (known.add("name")) {
                writer.word("name", Proposal.Kind.PROPERTY, "the guest's name", () -> "");
            }
        }
        for (Function function : Functions.all()) {
            writer.snippet(
                    function.name(),
                    Proposal.Kind.FUNCTION,
                    function.signature(),
                    writer.behind() == '(' ? function.name() : function.name() + "($0)",
                    () -> FunctionText.of(function));
        }
    }

    /** The parameters of the template around, and the variables of loops. */
    private Set<String> parameters() {
        Set<String> all = new LinkedHashSet<>();
        Declaration around = around();
        if (around != null) {
            for (Parameter parameter : ((Definition) around.statement()).parameters()) {
                all.add(parameter.name().text());
            }
        }
        for (Opening opening : place.openings()) {
            if (opening.kind() == Opening.Kind.CONTROL && opening.name().equals("for")) {
                opening.words().forEach(all::add);
            }
        }
        return all;
    }

    private Declaration around() {
        Opening definition = place.definition();
        if (definition == null) {
            return null;
        }
        Declaration.Kind kind =
                definition.kind() == Opening.Kind.GUEST ? Declaration.Kind.GUEST : Declaration.Kind.TEMPLATE;
        return snapshot.declarations().find(kind, Declarations.plain(definition.name()));
    }

    /** What a guest and its templates say. */
    private void collect(Declaration definition, Set<String> known, Set<Declaration> seen) {
        if (!seen.add(definition)) {
            return;
        }
        Definition tree = (Definition) definition.statement();
        for (Statement statement : tree.statements()) {
            if (statement instanceof Property property
                    && known.add(property.name().text())) {
                writer.word(property.name().text(), Proposal.Kind.PROPERTY, "of the guest", () -> "");
            } else if (statement instanceof Let let
                    && let.name() != null
                    && known.add(let.name().text())) {
                writer.word(let.name().text(), Proposal.Kind.LET, "", () -> "");
            }
        }
        for (Call call : tree.parents()) {
            Declaration parent = project.find(
                    snapshot,
                    Declaration.Kind.TEMPLATE,
                    Declarations.plain(call.name().text()));
            if (parent != null) {
                collect(parent, known, seen);
            }
        }
    }
}
