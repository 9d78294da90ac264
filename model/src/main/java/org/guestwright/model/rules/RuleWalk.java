// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.Flag;
import org.guestwright.model.domain.DomainPackage;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/**
 * One walk over a domain for many rules: each object is shown to the rules of its class, and only those parts are visited of
 * which there are rules.
 */
final class RuleWalk {
    /** Devices are looked at in the order in which libvirt looks at them. */
    private static final List<EReference> DEVICES = List.of(
            DomainPackage.Literals.DEVICES__DISKS, DomainPackage.Literals.DEVICES__INTERFACES,
            DomainPackage.Literals.DEVICES__SOUNDS, DomainPackage.Literals.DEVICES__HOSTDEVS,
            DomainPackage.Literals.DEVICES__FILESYSTEMS, DomainPackage.Literals.DEVICES__CONTROLLERS,
            DomainPackage.Literals.DEVICES__SMARTCARDS, DomainPackage.Literals.DEVICES__SERIALS,
            DomainPackage.Literals.DEVICES__PARALLELS, DomainPackage.Literals.DEVICES__CHANNELS,
            DomainPackage.Literals.DEVICES__CONSOLES, DomainPackage.Literals.DEVICES__INPUTS);

    private final List<Subject<?>> subjects;
    private final Set<Stage> stages;
    private final Map<Class<?>, Visit> visits = new ConcurrentHashMap<>();

    /**
     * What is done at the objects of a class. There are hundreds of rules for each domain, of which nearly none is violated; so
     * what is asked for each is kept apart from the rule itself.
     *
     * @param rules the rules
     * @param lacking for each of them the feature of QEMU without which alone it holds, or {@code null}
     * @param conditions for each of them what must hold of an object that violates it, or {@code null} where the check must tell
     * @param checks for each of them what finds its violations
     * @param parts where to go on
     */
    private record Visit(
            Rule<?>[] rules,
            Flag[] lacking,
            Predicate<?>[] conditions,
            Rule.Check<?>[] checks,
            FeatureMapping[] parts) {}

    /** A walk for the rules of some stages. It can be shared between threads. */
    RuleWalk(List<Subject<?>> subjects, Set<Stage> stages) {
        this.subjects = subjects;
        this.stages = stages;
    }

    /** Looks at an object and all that it contains. */
    void look(EObject object, Machine machine, Violations violations) {
        Visit visit = visits.get(object.getClass());
        if (visit == null) {
            visit = visit(object.eClass());
            visits.put(object.getClass(), visit);
        }
        CapabilityProfile profile = machine.profile();
        for (int i = 0; i < visit.checks.length; i++) {
            if ((visit.lacking[i] == null || !profile.has(visit.lacking[i]))
                    && (visit.conditions[i] == null || holds(visit.conditions[i], object))) {
                violations.of(visit.rules[i]);
                check(visit.checks[i], object, machine, violations);
            }
        }
        for (FeatureMapping part : visit.parts) {
            if (!part.many()) {
                Object value = part.get(object);
                if (value != null) {
                    look((EObject) value, machine, violations);
                }
            } else if (part.isSet(object)) {
                List<EObject> list = part.objects(object);
                for (int i = 0; i < list.size(); i++) {
                    look(list.get(i), machine, violations);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> boolean holds(Predicate<T> condition, EObject object) {
        return condition.test((T) object);
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> void check(
            Rule.Check<T> check, EObject object, Machine machine, Violations violations) {
        check.check((T) object, machine, violations);
    }

    private Visit visit(EClass objects) {
        List<Rule<?>> rules = new ArrayList<>();
        for (Subject<?> subject : subjects) {
            if (subject.objects().isSuperTypeOf(objects)) {
                subject.rules().stream()
                        .filter(rule -> stages.contains(rule.stage()))
                        .forEach(rules::add);
            }
        }
        List<EStructuralFeature> parts = new ArrayList<>(objects.getEAllContainments());
        if (objects == DomainPackage.Literals.DEVICES) {
            parts.removeAll(DEVICES);
            parts.addAll(0, DEVICES);
        }
        Map<EClass, Boolean> known = new HashMap<>();
        parts.removeIf(part -> !leadsToRules(((EReference) part).getEReferenceType(), known));
        return new Visit(
                rules.toArray(Rule<?>[]::new),
                rules.stream()
                        .map(rule -> rule.needs() == null ? null : Flag.of(rule.needs()))
                        .toArray(Flag[]::new),
                rules.stream()
                        .map(rule -> rule.check() instanceof Condition<?> condition ? condition.violated() : null)
                        .toArray(Predicate<?>[]::new),
                rules.stream().map(Rule::check).toArray(Rule.Check<?>[]::new),
                Metamodel.standard().of(objects).contained().stream()
                        .filter(part -> parts.contains(part.feature()))
                        .sorted(Comparator.comparingInt(part -> parts.indexOf(part.feature())))
                        .toArray(FeatureMapping[]::new));
    }

    private boolean leadsToRules(EClass type, Map<EClass, Boolean> known) {
        return reachable(type, new HashSet<>()).stream()
                .anyMatch(reached -> known.computeIfAbsent(reached, this::hasRules));
    }

    private boolean hasRules(EClass type) {
        return subjects.stream()
                .anyMatch(subject -> subject.objects().isSuperTypeOf(type)
                        && subject.rules().stream().anyMatch(rule -> stages.contains(rule.stage())));
    }

    private static Set<EClass> reachable(EClass type, Set<EClass> reached) {
        if (reached.add(type)) {
            Metamodel.standard().subclasses(type).forEach(subclass -> reachable(subclass, reached));
            type.getEAllContainments().forEach(part -> reachable(part.getEReferenceType(), reached));
        }
        return reached;
    }
}
