// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.structure.Naming;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.hover.Documentation;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.trial.Trial;

/**
 * Proposes what can be written at a place: of properties, blocks, kinds and closed values exactly those that validation accepts
 * there, what must be there first.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class Completion {
    private final Project project;
    private final Documentation documentation;
    private final StructureRules rules;
    private final Map<Shape, String> braces = new ConcurrentHashMap<>();

    /** Completion in the files of a project. */
    public Completion(Project project) {
        this.project = project;
        this.documentation = new Documentation(project.names());
        this.rules = new StructureRules(
                project.names().metamodel(), new Unnamed(project.names().naming()));
    }

    /**
     * What is wrong with an object reads the same whatever its name is, so that trying a name changes nothing else.
     *
     * @param words what features are called
     */
    private record Unnamed(Naming words) implements Naming {
        @Override
        public String feature(FeatureMapping feature) {
            return words.feature(feature);
        }

        @Override
        public String object(EObject object) {
            return "";
        }
    }

    /**
     * The proposals for a position, in the order in which they are shown. Each replaces the word that the position is in; choosing
     * by what is typed so far is left to the editor.
     */
    public List<Proposal> at(Snapshot snapshot, int offset) {
        Place place = snapshot.place(offset);
        Writer writer = new Writer(snapshot, place);
        NameProposals names = new NameProposals(project, snapshot, place, writer);
        switch (place.kind()) {
            case TOP -> StatementProposals.top(writer);
            case ENTRY -> entries(snapshot, place, writer);
            case VARIANT -> variants(snapshot, place, writer);
            case VALUE -> values(snapshot, place, writer, names);
            case CONDITION -> names.references();
            case ARGUMENT -> {
                new ParameterProposals(project, snapshot, place, writer).names();
                names.references();
            }
            case EXPRESSION -> names.inExpression();
            case PARENT -> names.templates();
            case HEAD -> StatementProposals.head(writer, place.subject().name().equals("template"));
            case REMOVED, SELECTOR -> inherited(snapshot, place, writer);
            case PARAMETER -> ParameterProposals.types(writer);
            case IMPORT -> FileProposals.imports(
                    snapshot.path(),
                    place.subject().quoted() ? place.prefix() : "",
                    place.subject().quoted(),
                    writer);
            case TARGET -> targets(place, writer);
            default -> {}
        }
        return writer.proposals();
    }

    private void entries(Snapshot snapshot, Place place, Writer writer) {
        EntryProposals entries = in(snapshot, place, writer);
        if (entries != null) {
            entries.entries(place.prefix());
            keepShared(place, writer);
            StatementProposals.inside(writer, inherits(snapshot, place));
        }
    }

    /** A template for blocks of any kind can only have what all kinds have. */
    private void keepShared(Place place, Writer writer) {
        Opening definition = place.definition();
        boolean any = definition != null
                && definition.kind() == Opening.Kind.TEMPLATE
                && definition.words().size() == 1
                && place.blocks().isEmpty();
        BlockWord block = any ? project.names().root().block(definition.words().get(0)) : null;
        if (block != null) {
            block.variants()
                    .values()
                    .forEach(kind -> writer.keep(word ->
                            kind.shape().property(word) != null || kind.shape().block(word) != null));
        }
    }

    /** Whether there can be something that the place's definition has not written itself. */
    private boolean inherits(Snapshot snapshot, Place place) {
        Tree tree = Tree.at(snapshot, place.definition().start());
        return tree != null
                && tree.statement() instanceof Definition definition
                && (!definition.parents().isEmpty() || !definition.isGuest());
    }

    private void inherited(Snapshot snapshot, Place place, Writer writer) {
        Trial trial = Trial.at(project, snapshot, place);
        Shape shape =
                trial == null || trial.object() == null ? null : Shapes.of(project.names(), place, trial.object());
        if (shape != null) {
            InheritedProposals inherited = new InheritedProposals(documentation, shape, trial, writer);
            if (place.kind() == Place.Kind.REMOVED) {
                inherited.names();
            } else {
                inherited.selectors(place.subject().name());
            }
        }
    }

    private void variants(Snapshot snapshot, Place place, Writer writer) {
        EntryProposals entries = in(snapshot, place, writer);
        if (entries != null) {
            entries.variants(place.subject().name(), place.subject().words());
        }
    }

    private EntryProposals in(Snapshot snapshot, Place place, Writer writer) {
        Trial trial = Trial.at(project, snapshot, place);
        Shape shape = Shapes.of(project.names(), place, trial == null ? null : trial.object());
        if (shape == null) {
            return null;
        }
        return new EntryProposals(documentation, rules, this::braces, shape, trial, writer);
    }

    private String braces(Shape shape) {
        return braces.computeIfAbsent(shape, key -> new Snippets(rules).braces(key));
    }

    private void values(Snapshot snapshot, Place place, Writer writer, NameProposals names) {
        EntryProposals entries = in(snapshot, place, writer);
        Admission.Property found = entries == null
                ? null
                : entries.property(place.subject().name(), place.subject().list());
        if (found != null) {
            PropertyWord word = found.word();
            new ValueProposals(documentation, writer, place).values(word, found.values());
            FeatureMapping feature = word.feature();
            if (feature.type().accepts("/path") && place.subject().quoted()) {
                FileProposals.paths(place.prefix(), true, writer);
            }
        }
        if (!place.subject().quoted()) {
            names.references();
        }
    }

    private void targets(Place place, Writer writer) {
        List<String> words = place.subject().words();
        Shape root = project.names().root();
        if (words.isEmpty()) {
            for (String word : root.blockNames()) {
                BlockWord block = root.block(word);
                writer.word(
                        word,
                        Proposal.Kind.BLOCK,
                        Documentation.summary(block.named()),
                        () -> documentation.block(root, block));
            }
        } else if (root.block(words.get(0)) != null) {
            BlockWord block = root.block(words.get(0));
            block.variants()
                    .forEach((variant, kind) -> writer.word(
                            variant,
                            Proposal.Kind.VARIANT,
                            Documentation.summary(kind.named()),
                            () -> documentation.variant(block, kind)));
        }
    }
}
