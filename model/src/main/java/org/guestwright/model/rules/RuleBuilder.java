// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.machine.Machine;

/** A rule in the making. {@code when} or {@code each} ends it. */
public final class RuleBuilder<T extends EObject> {
    private final Consumer<Rule<T>> rules;
    private final Severity severity;
    private final Category category;
    private final String code;
    private final String message;
    private final Subject.Word<T>[] words;
    private Stage stage;
    private String advice;
    private String reason;
    private boolean across;
    private String needs;
    private EStructuralFeature feature;

    RuleBuilder(
            Consumer<Rule<T>> rules,
            Stage stage,
            Severity severity,
            Category category,
            String code,
            String message,
            Subject.Word<T>[] words) {
        this.rules = rules;
        this.stage = stage;
        this.severity = severity;
        this.category = category;
        this.code = code;
        this.message = message;
        this.words = words;
    }

    /** What to do about it. */
    public RuleBuilder<T> advice(String text) {
        advice = text;
        return this;
    }

    /** Why it is so, a sentence or two. */
    public RuleBuilder<T> because(String text) {
        reason = text;
        return this;
    }

    /** It is about what several blocks or devices have to do with each other. */
    public RuleBuilder<T> across() {
        across = true;
        return this;
    }

    /** What of the object is wrong: one of its features, or one of its parts'. */
    public RuleBuilder<T> at(EStructuralFeature place) {
        feature = place;
        return this;
    }

    /** When it is looked at. */
    public RuleBuilder<T> in(Stage when) {
        stage = when;
        return this;
    }

    /** It is looked at when the domain has been read, before anything is filled in. */
    public RuleBuilder<T> asWritten() {
        return in(Stage.WRITTEN);
    }

    /** It is looked at only where QEMU lacks the feature to which libvirt gives this flag. */
    public RuleBuilder<T> lacking(String flag) {
        needs = flag;
        return this;
    }

    /** It is violated when this holds of the object. */
    public void when(Predicate<T> violated) {
        each(new Condition<>(violated, feature, words));
    }

    /** It is violated when this holds of the object and the machine. */
    public void when(BiPredicate<T, Machine> violated) {
        EStructuralFeature place = feature;
        each((object, machine, violations) -> {
            if (violated.test(object, machine)) {
                violations.report(object, place, Condition.words(words, object, machine));
            }
        });
    }

    /** It is violated when the object has this part, and this holds of it. */
    public <P> void when(Function<T, P> part, Predicate<P> violated) {
        when(object -> {
            P found = part.apply(object);
            return found != null && violated.test(found);
        });
    }

    /** It is violated wherever this reports. */
    public void each(Rule.Check<T> check) {
        rules.accept(new Rule<>(code, severity, category, message, advice, reason, across, stage, needs, check));
    }
}
