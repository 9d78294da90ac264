// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.domain.DomainPackage;
import org.guestwright.model.machine.Machine;
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
    private final Map<EClass, Visit> visits = new ConcurrentHashMap<>();

    /** What is done at the objects of a class. */
    private record Visit(Rule<?>[] rules, EReference[] parts) {}

    /** A walk for the rules of some stages. It can be shared between threads. */
    RuleWalk(List<Subject<?>> subjects, Set<Stage> stages) {
        this.subjects = subjects;
        this.stages = stages;
    }

    /** Looks at an object and all that it contains. */
    void look(EObject object, Machine machine, Violations violations) {
        Visit visit = visits.get(object.eClass());
        if (visit == null) {
            visit = visit(object.eClass());
            visits.put(object.eClass(), visit);
        }
        for (Rule<?> rule : visit.rules) {
            look(rule, object, machine, violations);
        }
        for (EReference part : visit.parts) {
            Object value = object.eGet(part);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    look((EObject) list.get(i), machine, violations);
                }
            } else if (value != null) {
                look((EObject) value, machine, violations);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> void look(Rule<T> rule, EObject object, Machine machine, Violations violations) {
        rule.look((T) object, machine, violations);
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
        List<EReference> parts = new ArrayList<>(objects.getEAllContainments());
        if (objects == DomainPackage.Literals.DEVICES) {
            parts.removeAll(DEVICES);
            parts.addAll(0, DEVICES);
        }
        Map<EClass, Boolean> known = new HashMap<>();
        parts.removeIf(part -> !leadsToRules(part.getEReferenceType(), known));
        return new Visit(rules.toArray(Rule<?>[]::new), parts.toArray(EReference[]::new));
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
