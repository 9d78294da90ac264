// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
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
        this.trace = new GuestTrace(new Origin(last, last.head(), true));
        this.assembly = new Assembly(trace, wrong);
    }

    /** Where everything was written. */
    GuestTrace trace() {
        return trace;
    }

    /** Whether something in an object itself was wrong, so that what is missing there may have been meant. */
    boolean isIncomplete(EObject object) {
        return trace.part(object).isIncomplete();
    }

    /** The domain. */
    EObject expand() {
        EObject root = assembly.create(names.root());
        Layer last = layers.get(layers.size() - 1);
        trace.put(root, new Origin(last, last.head(), true));
        for (Layer layer : layers) {
            apply(layer, layer.definition().statements(), root, names.root());
        }
        nameAfter(last, root);
        return root;
    }

    private void nameAfter(Layer guest, EObject root) {
        PropertyWord word = names.root().property("name");
        Token name = guest.definition().name();
        if (name != null && root.eGet(word.feature().feature()) == null) {
            String text = evaluator.text(name, guest.passage());
            if (text != null) {
                set(guest, root, word, text, name);
            }
        }
    }

    private void apply(Layer layer, List<Statement> statements, EObject object, Shape shape) {
        for (Statement statement : statements) {
            if (statement instanceof Property property) {
                applyProperty(layer, property, object, shape);
            } else if (statement instanceof Block block) {
                applyBlock(layer, block, object, shape);
            } else if (!(statement instanceof Let)) {
                trace.part(object).setIncomplete();
            }
        }
    }

    private void applyProperty(Layer layer, Property property, EObject object, Shape shape) {
        Token name = property.name();
        String text = name.text();
        PropertyWord word = shape.property(text);
        if (word == null) {
            wrong.unknownProperty(layer.locate(name), text, shape);
            trace.part(object).setIncomplete();
            return;
        }
        EObject owner = assembly.walk(layer, object, word.path(), name);
        if (owner == null) {
            trace.part(object).setIncomplete();
            return;
        }
        if (property.value() == null) {
            wrong.missingValue(layer, property, word);
            trace.part(owner).setIncomplete();
        } else if (word.many()) {
            evaluator.items(property.value(), layer.passage()).forEach(item -> add(layer, owner, word, item));
        } else if (property.value() instanceof Token value) {
            applySingle(layer, name, value, word, owner);
        } else {
            wrong.listForOne(layer.locate(property.value()), text);
            trace.part(owner).setIncomplete();
        }
    }

    private void applySingle(Layer layer, Token name, Token value, PropertyWord word, EObject owner) {
        Origin before = trace.part(owner).origin(word.feature().feature());
        if (before != null && before.layer() == layer) {
            wrong.duplicateProperty(layer.locate(name), word.word(), before);
            return;
        }
        String text = evaluator.text(value, layer.passage());
        if (text == null) {
            trace.part(owner).setIncomplete();
        } else {
            set(layer, owner, word, text, value);
        }
    }

    private void set(Layer layer, EObject owner, PropertyWord word, String text, Token token) {
        EStructuralFeature feature = word.feature().feature();
        Object value = convert(layer, owner, word, text, token);
        if (value != null) {
            owner.eSet(feature, value);
        }
        trace.put(owner, feature, new Origin(layer, token, true));
    }

    @SuppressWarnings("unchecked")
    private void add(Layer layer, EObject owner, PropertyWord word, Evaluator.Item item) {
        Object value = convert(layer, owner, word, item.text(), item.token());
        if (value == null) {
            return;
        }
        Origin origin = new Origin(layer, item.token(), true);
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

    private Object convert(Layer layer, EObject owner, PropertyWord word, String text, Token token) {
        FeatureMapping feature = word.feature();
        Object value = Conversion.read(feature, text);
        if (value == null) {
            Conversion.Refusal refusal = Conversion.refuse(feature, word.word(), text);
            problems.error(
                    refusal.code(), refusal.message(), refusal.advice(), layer.locate(token), refusal.suggestions());
            trace.part(owner).setIncomplete();
        }
        return value;
    }

    private void applyBlock(Layer layer, Block block, EObject object, Shape shape) {
        Token name = block.name();
        BlockWord word = shape.block(name.text());
        if (word == null) {
            wrong.unknownBlock(layer.locate(name), name.text(), shape);
            trace.part(object).setIncomplete();
            return;
        }
        Token variant = block.variant();
        Shape chosen = choose(layer, word, name, variant);
        if (chosen == null) {
            trace.part(object).setIncomplete();
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
                if (variant != null) {
                    Origin kind = new Origin(layer, variant, true);
                    chosen.settings().forEach(setting -> trace.put(child, setting.feature(), kind));
                }
                apply(layer, block.statements(), child, assembly.shape(child));
            }
        }
    }

    private Shape choose(Layer layer, BlockWord word, Token name, Token variant) {
        if (variant == null) {
            if (word.plain() == null) {
                wrong.missingVariant(layer.locate(name), word);
            }
            return word.plain();
        }
        BlockWord.Variant found = word.variants().get(variant.text());
        if (found == null) {
            wrong.unknownVariant(layer.locate(variant), variant.text(), word);
            return null;
        }
        return found.shape();
    }
}
