// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.Step;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.model.diagnostic.Suggestion;

/** Finds blocks that are there already: by their position, by what they are called, or all of them. */
final class Selection {
    private static final Pattern POSITION = Pattern.compile("-?\\d{1,9}");
    private static final String ALL = "*";

    private final Evaluator evaluator;
    private final Assembly assembly;
    private final boolean complete;

    Selection(Evaluator evaluator, Assembly assembly, boolean complete) {
        this.evaluator = evaluator;
        this.assembly = assembly;
        this.complete = complete;
    }

    /** The blocks of a word that a selector means; that there are none is told. */
    List<EObject> find(Scope scope, EObject object, BlockWord word, Token selector) {
        List<EObject> there = all(object, word);
        if (selector.text().equals(ALL)) {
            return there;
        }
        String text = evaluator.text(selector, scope);
        if (text == null) {
            return List.of();
        }
        List<EObject> found = new ArrayList<>(1);
        if (isPosition(selector, text)) {
            int position = Integer.parseInt(text);
            int from = position < 0 ? there.size() + position : position;
            if (from >= 0 && from < there.size()) {
                found.add(there.get(from));
            }
        } else {
            for (EObject one : there) {
                if (NaturalKeys.of(one).contains(text)) {
                    found.add(one);
                }
            }
        }
        if (found.isEmpty() && complete) {
            reportMissing(scope, word, there, text, selector);
        }
        return found;
    }

    private static boolean isPosition(Token selector, String text) {
        return !selector.text().startsWith("\"") && POSITION.matcher(text).matches();
    }

    /** The blocks of a word. */
    private List<EObject> all(EObject object, BlockWord word) {
        EObject owner = walk(object, word.path());
        List<EObject> all = new ArrayList<>();
        if (owner != null) {
            for (Object child : (List<?>) owner.eGet(word.reference())) {
                if (isOf(word, (EObject) child)) {
                    all.add((EObject) child);
                }
            }
        }
        return all;
    }

    private boolean isOf(BlockWord word, EObject child) {
        var shape = assembly.shape(child);
        return word.plain() == shape || word.variants().values().stream().anyMatch(variant -> variant.shape() == shape);
    }

    /** The object at the end of a path; {@code null} where it is not there. */
    static EObject walk(EObject start, List<Step> path) {
        EObject object = start;
        for (Step step : path) {
            if (object == null || object.eClass().getFeatureID(step.reference()) < 0) {
                return null;
            }
            object = (EObject) object.eGet(step.reference());
        }
        return object;
    }

    private void reportMissing(Scope scope, BlockWord word, List<EObject> there, String text, Token selector) {
        List<String> names = new ArrayList<>();
        Set<String> called = new LinkedHashSet<>();
        for (int i = 0; i < there.size(); i++) {
            List<String> keys = NaturalKeys.of(there.get(i));
            called.addAll(keys);
            names.add(keys.isEmpty() ? String.valueOf(i) : keys.get(0));
        }
        String known = names.stream().limit(12).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        evaluator
                .problems()
                .error(
                        Codes.BLOCK_MISSING,
                        "there is no " + word.word() + " '" + text + "' here",
                        isPosition(selector, text) && !names.isEmpty()
                                ? "there " + (names.size() == 1 ? "is 1" : "are " + names.size()) + ", counted from 0"
                                : names.isEmpty()
                                        ? "there is no " + word.word() + " at all before this"
                                        : Suggestion.didYouMean(text, called, "there are " + known),
                        scope.passage().locate(selector),
                        Suggestion.nearby(text, called));
    }
}
