// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;
import org.guestwright.services.trial.Trial;

/** What an editor shows in grey between the words: what expressions come to, and which parameter an argument is for. */
public final class Hints {
    private static final int LONGEST = 40;

    private final Project project;
    private final Snapshot snapshot;
    private final Range wanted;
    private final List<Hint> all = new ArrayList<>();

    private Hints(Project project, Snapshot snapshot, Range wanted) {
        this.project = project;
        this.snapshot = snapshot;
        this.wanted = wanted;
    }

    /**
     * A remark in the text.
     *
     * @param offset where it is shown
     * @param text the remark
     * @param kind what it says
     */
    public record Hint(int offset, String text, Kind kind) {}

    /** What a remark says. */
    public enum Kind {
        /** What an expression comes to. */
        VALUE,
        /** The name of the parameter that an argument is for. */
        PARAMETER
    }

    /** The remarks in a stretch of a file. */
    public static List<Hint> in(Project project, Snapshot snapshot, Range range) {
        Hints hints = new Hints(project, snapshot, range);
        for (Tree tree : Tree.of(snapshot)) {
            hints.visit(tree, null);
        }
        hints.all.sort(Comparator.comparingInt(Hint::offset));
        return hints.all;
    }

    private void visit(Tree tree, Trial around) {
        if (tree.range().end() < wanted.start() || tree.range().start() > wanted.end()) {
            return;
        }
        Trial trial = around;
        if (tree.statement() instanceof Definition definition) {
            arguments(tree, definition.parents());
            if (definition.isGuest()
                    && definition.body() != null
                    && tree.range().of(snapshot.text()).contains("${")) {
                trial = Trial.whole(
                        project,
                        snapshot,
                        snapshot.place(tree.start() + definition.body().offset() + 1));
            }
        } else if (trial != null && tree.statement() instanceof Property property && isComputed(property)) {
            value(tree, property, trial);
        }
        for (Tree child : tree.children()) {
            visit(child, trial);
        }
    }

    private static boolean isComputed(Property property) {
        return property.value() instanceof Token token && token.text().contains("${");
    }

    private void value(Tree tree, Property property, Trial trial) {
        Place place = snapshot.place(tree.range().start());
        Shape shape = Shapes.at(project.names(), place);
        PropertyWord word =
                shape == null ? null : shape.property(property.name().text());
        if (word == null || word.element() != null || word.many()) {
            return;
        }
        EObject owner = place.blocks().isEmpty()
                ? trial.root()
                : trial.objectAt(
                        project.names(),
                        place.blocks().get(place.blocks().size() - 1).start(),
                        shape);
        for (Step step : word.path()) {
            owner = owner == null ? null : (EObject) owner.eGet(step.reference());
        }
        if (owner != null && owner.eIsSet(word.feature().feature())) {
            Object found = owner.eGet(word.feature().feature());
            String text = found instanceof Boolean yes
                    ? (yes ? "yes" : "no")
                    : word.feature().type().print(found);
            String line = text.replaceAll("\\s+", " ");
            String shown = line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line;
            all.add(new Hint(tree.range(property.value()).end(), shown, Kind.VALUE));
        }
    }

    private void arguments(Tree tree, List<Call> calls) {
        for (Call call : calls) {
            Declaration template = project.find(
                    snapshot,
                    Declaration.Kind.TEMPLATE,
                    Declarations.plain(call.name().text()));
            List<Parameter> parameters =
                    template == null ? List.of() : ((Definition) template.statement()).parameters();
            for (int i = 0; i < call.arguments().size() && i < parameters.size(); i++) {
                Argument argument = call.arguments().get(i);
                if (argument.name() == null) {
                    String name = parameters.get(i).name().text() + " = ";
                    all.add(new Hint(tree.range(argument.value()).start(), name, Kind.PARAMETER));
                }
            }
        }
    }
}
