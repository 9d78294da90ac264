// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Range;

/**
 * What an editor shows in grey between the words: what expressions come to, what would be there if the guest
 * did not say it, and which parameter an argument is for.
 */
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
        /** The name of the parameter that an argument is for.
         */
        PARAMETER,
        /** What a property would be if the guest did not say it. */
        INHERITED,
        /** That libvirt takes the same value where nothing is said. */
        DEFAULT
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

    private void visit(Tree tree, GuestValues around) {
        if (tree.range().end() < wanted.start() || tree.range().start() > wanted.end()) {
            return;
        }
        GuestValues values = around;
        if (tree.statement() instanceof Definition definition) {
            arguments(tree, definition.parents());
            if (definition.isGuest() && definition.body() != null) {
                values = new GuestValues(project, snapshot, tree);
            }
        } else if (tree.statement() instanceof Block block) {
            arguments(tree, block.parents());
        } else if (values != null && tree.statement() instanceof Property property) {
            property(tree, property, values);
        }
        for (Tree child : tree.children()) {
            visit(child, values);
        }
    }

    private void property(Tree tree, Property property, GuestValues values) {
        Place place = snapshot.place(tree.range().start());
        Shape shape = Shapes.at(project.names(), place);
        PropertyWord word =
                shape == null ? null : shape.property(property.name().text());
        if (word == null || word.element() != null || word.many() || !(property.value() instanceof Token token)) {
            return;
        }
        int offset = tree.range(token).end();
        String now = values.now(place, shape, word);
        if (now != null && token.text().contains("${")) {
            all.add(new Hint(offset, shortened(now), Kind.VALUE));
        }
        String inherited = values.inherited(place, word);
        if (inherited != null) {
            String remark = inherited.equals(now) ? "as inherited" : "instead of " + shortened(inherited);
            all.add(new Hint(offset, remark, Kind.INHERITED));
        } else if (now != null && now.equals(Annotations.guest(word.feature().feature(), "fallback"))) {
            all.add(new Hint(offset, "the default", Kind.DEFAULT));
        }
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line;
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
