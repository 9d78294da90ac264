// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayList
import java.util.LinkedHashMap
import java.util.LinkedHashSet
import java.util.List
import java.util.Map
import java.util.Set
import org.eclipse.emf.ecore.EEnum
import org.guestwright.model.mapping.Annotations
import org.guestwright.model.mapping.ClassMapping
import org.guestwright.model.mapping.FeatureMapping
import org.guestwright.model.mapping.FeatureMapping.Kind

/** Features that go with certain values of a sibling: a choice over the sibling's values. */
package class FeatureConditions {
    /** Stands for a sibling that is not there. */
    static val ABSENT = "!"
    /** Stands for a sibling that is there, with any value. */
    static val PRESENT = "*"

    val ContentPatterns contents
    val FeatureGroups groups

    new(ContentPatterns contents) {
        this.contents = contents
        this.groups = new FeatureGroups(contents)
    }

    /** The patterns of some features of a class. */
    def List<Pattern> patterns(ClassMapping mapping, List<FeatureMapping> features, Given given) {
        val Map<FeatureMapping, List<FeatureMapping>> bySibling = new LinkedHashMap
        for (feature : features) {
            val sibling = sibling(mapping, feature)
            if (sibling !== null && !given.decided.contains(sibling) && (features.contains(sibling) || given.written.contains(sibling))) {
                bySibling.computeIfAbsent(sibling)[new ArrayList] += feature
            }
        }
        // A feature that others hang on and that hangs on another itself comes with that other.
        val Set<FeatureMapping> inner = bySibling.keySet.filter[key|bySibling.values.exists[contains(key)]].toSet
        val Set<FeatureMapping> done = new LinkedHashSet
        bySibling.forEach[sibling, conditioned|done += sibling done += conditioned]
        val List<Pattern> all = new ArrayList(groups.patterns(mapping, features.filter[!done.contains(it)].toList, given))
        bySibling.filter[sibling, conditioned|!inner.contains(sibling)].forEach [ sibling, conditioned |
            val dependents = conditioned.filter[bySibling.containsKey(it)].flatMap[bySibling.get(it)].toList
            all += byValue(mapping, sibling, conditioned, dependents, given)
        ]
        all
    }

    /** The feature that decides about another, by {@code when}, {@code only} or the {@code when} of a literal; or null. */
    def FeatureMapping sibling(ClassMapping mapping, FeatureMapping feature) {
        val type = feature.type?.type
        val condition = Annotations.xml(feature.feature, "when") ?: Annotations.xml(feature.feature, "only") ?:
            (if (type instanceof EEnum) type.ELiterals.map[Annotations.xml(it, "when")].filterNull.head)
        if (condition !== null) {
            val sibling = mapping.eClass.getEStructuralFeature(condition.substring(0, condition.indexOf("=")))
            if(sibling === null) null else mapping.of(sibling)
        }
    }

    private def Pattern byValue(ClassMapping mapping, FeatureMapping sibling, List<FeatureMapping> conditioned,
        List<FeatureMapping> dependents, Given given) {
        val group = FeatureGroups.groups(sibling).head
        val together = group !== null && !given.groups.contains(group)
            && conditioned.forall[FeatureGroups.groups(it).head == group]
        // libvirt's define stands for what is there, so that nothing at all is said outside of it.
        val optional = together && !conditioned.exists[allows(it, ABSENT)]
        val values = values(sibling, given)
        val Map<Map<FeatureMapping, List<String>>, List<String>> valuesByAllowed = new LinkedHashMap
        for (value : values.filter[!optional || it != ABSENT]) {
            val allowed = new LinkedHashMap<FeatureMapping, List<String>>
            conditioned.filter[allows(it, value)].forEach[allowed.put(it, narrowed(it, value))]
            valuesByAllowed.computeIfAbsent(allowed)[new ArrayList] += value
        }
        val pattern = Pattern.choice(valuesByAllowed.entrySet.map [
            var settled = (if(together) given.inside(group) else given).decided(sibling)
            for (narrowed : key.entrySet.filter[value !== null]) {
                settled = settled.with(narrowed.key, narrowed.value)
            }
            val parts = new ArrayList<Pattern>
            if (!given.written.contains(sibling)) {
                parts += chooser(sibling, value)
            }
            FeatureGroups.body(parts + patterns(mapping, key.keySet.toList + dependents, settled))
        ].toList)
        if(together) groups.together(group, if(optional && values.contains(ABSENT)) Pattern.optional(pattern) else pattern) else pattern
    }

    private static def operator_plus(List<FeatureMapping> first, List<FeatureMapping> second) {
        (first.iterator.toList => [addAll(second)])
    }

    private def List<String> values(FeatureMapping sibling, Given given) {
        val values = new ArrayList(given.literals.get(sibling) ?: contents.literals(sibling))
        if (values.empty) {
            values += PRESENT
        }
        if (!sibling.required && !given.written.contains(sibling)) {
            values += ABSENT
        }
        values
    }

    /** The sibling itself, with some of its values. */
    private def List<Pattern> chooser(FeatureMapping sibling, List<String> values) {
        val literals = values.filter[it != ABSENT && it != PRESENT].toList
        if (literals.empty && !values.contains(PRESENT)) {
            return #[]
        }
        val choice = Pattern.choice(literals.map[Pattern.value(it)])
        val pattern = if (values.contains(PRESENT))
                groups.present(sibling)
            else
                switch sibling.kind {
                    case ATTRIBUTE: Pattern.attribute(sibling.name, choice)
                    case TEXT: choice
                    case CHILD: contents.element(sibling, literals)
                    default: Pattern.element(sibling.name, sibling.namespace, choice)
                }
        #[if(values.contains(ABSENT)) Pattern.optional(pattern) else pattern]
    }

    private def boolean allows(FeatureMapping feature, String value) {
        meets(Annotations.xml(feature.feature, "when"), value)
    }

    private def boolean meets(String condition, String value) {
        if (condition === null) {
            return true
        }
        val values = condition.substring(condition.indexOf("=") + 1).split(" ")
        values.contains(value) || (value != ABSENT && values.contains(PRESENT))
    }

    /** The literals that a feature may have where its sibling has a value; null for all. */
    private def List<String> narrowed(FeatureMapping feature, String value) {
        val only = Annotations.xml(feature.feature, "only")
        val type = feature.type?.type
        if (only !== null) {
            val parts = only.split(": ")
            val values = parts.get(0).substring(parts.get(0).indexOf("=") + 1).split(" ")
            return if(values.contains(value)) parts.get(1).split(" ").toList
        }
        if (type instanceof EEnum) {
            val left = type.ELiterals.filter[meets(Annotations.xml(it, "when"), value)].map[literal].toList
            if(left.size < type.ELiterals.size) left
        }
    }
}
