// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Nodes;
import org.guestwright.model.mapping.FeatureMapping;

/**
 * Makes one model object of a guest and its templates. The templates are read first, in order; what comes later adds to
 * it: a property replaces what was said before, a single block is merged, and a block of which there can be many is one more.
 */
final class Expander {
    private final NameTable names;
    private final List<Layer> layers;
    private final Problems problems;
    private final WordProblems wrong;
    private final Evaluator evaluator;
    private final GuestTrace trace;
    private final Assembly assembly;
    private final Set<EObject> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param layers the guest, after its templates
     * @param complete whether the last layer is a guest and no template
     */
    Expander(NameTable names, List<Layer> layers, boolean complete, Problems problems) {
        this.names = names;
        this.layers = layers;
        this.problems = problems;
        this.wrong = new WordProblems(problems);
        this.evaluator = new Evaluator(layers, complete, names.root(), problems);
        Layer last = layers.get(layers.size() - 1);
        this.trace = new GuestTrace(new Origin(last, head(last), true));
        this.assembly = new Assembly(trace, wrong);
    }

    /** Where everything was written. */
    GuestTrace trace() {
        return trace;
    }

    /** Whether something in an object itself was wrong, so that what is missing there may have been meant. */
    boolean isIncomplete(EObject object) {
        return incomplete.contains(object);
    }

    /** The domain. */
    EObject expand() {
        EObject root = assembly.create(names.root());
        Layer last = layers.get(layers.size() - 1);
        trace.put(root, new Origin(last, head(last), true));
        for (Layer layer : layers) {
            apply(layer, layer.definition().getEntries(), root, names.root());
        }
        nameAfter(last, root);
        return root;
    }

    /** The place that stands for a whole definition: its name, or else its keyword. */
    static INode head(Layer layer) {
        INode name = Nodes.attribute(layer.definition(), GuestPackage.Literals.DEFINITION__NAME);
        return name == null ? Nodes.first(layer.definition()) : name;
    }

    private void nameAfter(Layer guest, EObject root) {
        PropertyWord word = names.root().property("name");
        Definition definition = guest.definition();
        if (definition.getName() != null && root.eGet(word.feature().feature()) == null) {
            INode node = head(guest);
            String text = evaluator.text(definition.getName(), node, guest.unit());
            if (text != null) {
                set(guest, root, word, text, node);
            }
        }
    }

    private void apply(Layer layer, List<Entry> entries, EObject object, Shape shape) {
        for (Entry entry : entries) {
            if (entry instanceof Property property) {
                applyProperty(layer, property, object, shape);
            } else if (entry instanceof Block block) {
                applyBlock(layer, block, object, shape);
            } else {
                incomplete.add(object);
            }
        }
    }

    private void applyProperty(Layer layer, Property property, EObject object, Shape shape) {
        INode name = Nodes.reference(property, 0);
        String text = Nodes.text(name);
        PropertyWord word = shape.property(text);
        if (word == null) {
            wrong.unknownProperty(layer.source(), name, text, shape);
            incomplete.add(object);
            return;
        }
        EObject owner = assembly.walk(layer, object, word.path(), name);
        if (owner == null) {
            incomplete.add(object);
            return;
        }
        if (property.getText() == null && property.getList() == null) {
            wrong.missingValue(layer.source(), property, word);
            incomplete.add(owner);
        } else if (word.many()) {
            List<Evaluator.Value> values = property.getList() == null
                    ? evaluator.values(property.getText(), Nodes.value(property), layer.unit())
                    : evaluator.items(property.getList(), layer.unit());
            values.forEach(value -> add(layer, owner, word, value));
        } else if (property.getList() != null) {
            wrong.listForOne(layer.source(), Nodes.of(property.getList()), text);
            incomplete.add(owner);
        } else {
            applySingle(layer, property, name, word, owner);
        }
    }

    private void applySingle(Layer layer, Property property, INode name, PropertyWord word, EObject owner) {
        Origin before = trace.origin(owner, word.feature().feature(), 0);
        if (before != null && before.layer() == layer) {
            wrong.duplicateProperty(layer.source(), name, word.word(), before);
            return;
        }
        INode node = Nodes.value(property);
        String value = evaluator.text(property.getText(), node, layer.unit());
        if (value == null) {
            incomplete.add(owner);
        } else {
            set(layer, owner, word, value, node);
        }
    }

    private void set(Layer layer, EObject owner, PropertyWord word, String text, INode node) {
        EStructuralFeature feature = word.feature().feature();
        Object value = convert(layer, owner, word, text, node);
        if (value != null) {
            owner.eSet(feature, value);
        }
        trace.put(owner, feature, new Origin(layer, node, true));
    }

    @SuppressWarnings("unchecked")
    private void add(Layer layer, EObject owner, PropertyWord word, Evaluator.Value item) {
        Object value = convert(layer, owner, word, item.text(), item.node());
        if (value == null) {
            return;
        }
        Origin origin = new Origin(layer, item.node(), true);
        EStructuralFeature feature = word.feature().feature();
        if (word.element() == null) {
            ((List<Object>) owner.eGet(feature)).add(value);
            trace.put(owner, feature, origin);
        } else {
            EObject element = assembly.create(word.element().shape());
            element.eSet(feature, value);
            ((List<Object>) owner.eGet(word.element().reference())).add(element);
            trace.put(element, origin);
            trace.put(element, feature, origin);
        }
    }

    private Object convert(Layer layer, EObject owner, PropertyWord word, String text, INode node) {
        FeatureMapping feature = word.feature();
        Conversion conversion = Conversion.of(feature, word.word(), text);
        if (conversion.value() == null) {
            problems.error(conversion.code(), conversion.message(), conversion.advice(), layer.source(), node);
            incomplete.add(owner);
        }
        return conversion.value();
    }

    private void applyBlock(Layer layer, Block block, EObject object, Shape shape) {
        INode name = Nodes.reference(block, 0);
        BlockWord word = shape.block(Nodes.text(name));
        if (word == null) {
            wrong.unknownBlock(layer.source(), name, shape);
            incomplete.add(object);
            return;
        }
        INode variant = Nodes.reference(block, 1);
        Shape chosen = choose(layer, word, name, variant);
        if (chosen == null) {
            incomplete.add(object);
            return;
        }
        EObject owner = assembly.walk(layer, object, word.path(), name);
        if (owner != null) {
            Origin origin = new Origin(layer, name, true);
            EObject child = word.many()
                    ? assembly.append(owner, word.reference(), chosen)
                    : assembly.enter(layer, owner, word, chosen, variant == null, name);
            if (child != null) {
                trace.put(child, origin);
                chosen.settings()
                        .forEach(setting -> trace.put(child, setting.feature(), new Origin(layer, variant, true)));
                apply(layer, block.getEntries(), child, assembly.shape(child));
            }
        }
    }

    private Shape choose(Layer layer, BlockWord word, INode name, INode variant) {
        if (variant == null) {
            if (word.plain() == null) {
                wrong.missingVariant(layer.source(), name, word);
            }
            return word.plain();
        }
        BlockWord.Variant found = word.variants().get(Nodes.text(variant));
        if (found == null) {
            wrong.unknownVariant(layer.source(), variant, word);
            return null;
        }
        return found.shape();
    }
}
