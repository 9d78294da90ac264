// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.ListValue;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.mapping.FeatureMapping;

/** Gives objects their values. */
final class Properties {
    private final NameTable names;
    private final Evaluator evaluator;
    private final Problems problems;
    private final WordProblems wrong;
    private final GuestTrace trace;
    private final Assembly assembly;

    Properties(NameTable names, Evaluator evaluator, GuestTrace trace, Assembly assembly) {
        this.names = names;
        this.evaluator = evaluator;
        this.problems = evaluator.problems();
        this.wrong = new WordProblems(problems);
        this.trace = trace;
        this.assembly = assembly;
    }

    /** A guest without a property for its name is called what stands behind its keyword. */
    void nameAfter(Layer guest, EObject root) {
        PropertyWord word = names.root().property("name");
        Token name = guest.definition().name();
        if (name != null && root.eGet(word.feature().feature()) == null) {
            String text = evaluator.text(name, guest.scope());
            if (text != null) {
                set(guest.scope(), root, word, text, name);
            }
        }
    }

    void apply(Scope scope, Property property, EObject object, Shape shape) {
        Layer layer = scope.layer();
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
            addAll(scope, property, word, owner);
        } else if (property.value() instanceof Token value) {
            applySingle(scope, name, value, word, owner);
        } else {
            if (property.value() instanceof ListValue) {
                wrong.listForOne(layer.locate(property.value()), text);
            } else {
                wrong.mapForOne(layer.locate(property.value()), text);
            }
            trace.part(owner).setIncomplete();
        }
    }

    private void addAll(Scope scope, Property property, PropertyWord word, EObject owner) {
        List<Evaluator.Item> items = evaluator.items(property.value(), scope);
        for (Evaluator.Item item : items) {
            if (item == null) {
                trace.part(owner).setIncomplete();
            } else {
                add(scope, owner, word, item);
            }
        }
    }

    private void applySingle(Scope scope, Token name, Token value, PropertyWord word, EObject owner) {
        Origin before = trace.part(owner).origin(word.feature().feature());
        if (before != null && before.layer() == scope.layer()) {
            wrong.duplicateProperty(scope.passage().locate(name), word.word(), before);
            return;
        }
        String text = evaluator.text(value, scope);
        if (text == null) {
            trace.part(owner).setIncomplete();
        } else {
            set(scope, owner, word, text, value);
        }
    }

    private void set(Scope scope, EObject owner, PropertyWord word, String text, Token token) {
        EStructuralFeature feature = word.feature().feature();
        Object value = convert(scope, owner, word, text, token);
        if (value != null) {
            owner.eSet(feature, value);
        }
        trace.put(owner, feature, new Origin(scope, token, true));
    }

    @SuppressWarnings("unchecked")
    private void add(Scope scope, EObject owner, PropertyWord word, Evaluator.Item item) {
        Object value = convert(scope, owner, word, item.text(), item.token());
        if (value == null) {
            return;
        }
        Origin origin = new Origin(scope, item.token(), true);
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

    private Object convert(Scope scope, EObject owner, PropertyWord word, String text, Token token) {
        FeatureMapping feature = word.feature();
        Object value = Conversion.read(feature, text);
        if (value == null) {
            Conversion.Refusal refusal = Conversion.refuse(feature, word.word(), text);
            ValuePlace place = ValuePlace.of(token, scope);
            problems.error(
                    refusal.code(),
                    refusal.message() + place.words(),
                    refusal.advice(),
                    place.location(),
                    refusal.suggestions());
            trace.part(owner).setIncomplete();
        }
        return value;
    }
}
