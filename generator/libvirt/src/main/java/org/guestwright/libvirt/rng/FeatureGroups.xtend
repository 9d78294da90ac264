// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayList
import java.util.LinkedHashMap
import java.util.LinkedHashSet
import java.util.List
import java.util.Map
import java.util.Set
import org.eclipse.emf.ecore.EAttribute
import org.guestwright.model.mapping.Annotations
import org.guestwright.model.mapping.ClassMapping
import org.guestwright.model.mapping.FeatureMapping
import org.guestwright.model.mapping.FeatureMapping.Kind

/** The patterns of a class's features: alone, in choices, on conditions, in wrapper elements. */
package class FeatureGroups {
    val ContentPatterns contents

    new(ContentPatterns contents) {
        this.contents = contents
    }

    def List<Pattern> patterns(ClassMapping mapping, List<FeatureMapping> features) {
        conditional(mapping, features)
    }

    /** Features that go with values of a sibling become a choice over those values. */
    private def List<Pattern> conditional(ClassMapping mapping, List<FeatureMapping> features) {
        val Map<FeatureMapping, List<FeatureMapping>> bySibling = new LinkedHashMap
        for (feature : features) {
            val when = Annotations.xml(feature.feature, "when")
            if (when !== null) {
                val sibling = mapping.of(mapping.eClass.getEStructuralFeature(when.substring(0, when.indexOf("="))))
                bySibling.computeIfAbsent(sibling)[new ArrayList] += feature
            }
        }
        val Set<FeatureMapping> done = new LinkedHashSet
        bySibling.forEach[sibling, conditioned|done += sibling done += conditioned]
        val List<Pattern> all = new ArrayList(choices(mapping, features.filter[!done.contains(it)].toList))
        bySibling.forEach[sibling, conditioned|all += byValue(mapping, sibling, conditioned)]
        all
    }

    private def Pattern byValue(ClassMapping mapping, FeatureMapping sibling, List<FeatureMapping> conditioned) {
        val Map<List<FeatureMapping>, List<String>> valuesByAllowed = new LinkedHashMap
        val values = new ArrayList(sibling.type.literals)
        if (!sibling.required) {
            values += "!"
        }
        for (value : values) {
            val allowed = conditioned.filter[allows(it, value)].toList
            valuesByAllowed.computeIfAbsent(allowed)[new ArrayList] += value
        }
        Pattern.choice(valuesByAllowed.entrySet.map [
            val literals = value.filter[it != "!"].map[Pattern.value(it)].toList
            val List<Pattern> parts = new ArrayList
            if (!literals.empty) {
                val attribute = if (sibling.kind == Kind.ATTRIBUTE)
                        Pattern.attribute(sibling.name, Pattern.choice(literals))
                    else
                        Pattern.element(sibling.name, null, Pattern.choice(literals))
                parts += if (value.contains("!")) Pattern.optional(attribute) else attribute
            }
            val rest = choices(mapping, key)
            Pattern.group(new ArrayList(parts) => [
                addAll(rest.filter[!holdsElements])
                add(Pattern.interleave(rest.filter[holdsElements].toList))
            ])
        ].toList)
    }

    private def boolean allows(FeatureMapping feature, String value) {
        val when = Annotations.xml(feature.feature, "when")
        when.substring(when.indexOf("=") + 1).split(" ").contains(value)
    }

    /** Features that exclude each other become a choice. */
    private def List<Pattern> choices(ClassMapping mapping, List<FeatureMapping> features) {
        val Map<String, Map<String, List<FeatureMapping>>> byName = new LinkedHashMap
        val List<FeatureMapping> free = new ArrayList
        for (feature : features) {
            val choice = Annotations.xml(feature.feature, "choice")
            if (choice === null) {
                free += feature
            } else {
                val parts = choice.split("\\.", 2)
                byName.computeIfAbsent(parts.get(0))[new LinkedHashMap]
                    .computeIfAbsent(if (parts.size > 1) parts.get(1) else feature.feature.name)[new ArrayList] += feature
            }
        }
        val List<Pattern> all = new ArrayList(wrapped(free, 0))
        byName.forEach [ name, branches |
            val choice = Pattern.choice(branches.values.map [ branch |
                if (branch.size == 1) single(branch.head, true) else Pattern.group(wrapped(branch, 0))
            ].toList)
            all += if (isRequired(mapping, name)) choice else Pattern.optional(choice)
        ]
        all
    }

    private def isRequired(ClassMapping mapping, String choice) {
        val wanted = choice + ":required"
        Annotations.xmlWords(mapping.eClass, "choice").contains(wanted)
            || mapping.eClass.EAllSuperTypes.exists[Annotations.xmlWords(it, "choice").contains(wanted)]
    }

    /** Neighbours in the same wrapper element share it. */
    private def List<Pattern> wrapped(List<FeatureMapping> features, int depth) {
        val List<Pattern> all = new ArrayList
        val Map<String, List<FeatureMapping>> byWrapper = new LinkedHashMap
        for (feature : features) {
            if (feature.wrapper.size > depth) {
                byWrapper.computeIfAbsent(feature.wrapper.get(depth))[new ArrayList] += feature
            } else {
                all += single(feature, false)
            }
        }
        byWrapper.forEach [ name, inside |
            val element = Pattern.element(name, null, Pattern.interleave(wrapped(inside, depth + 1)))
            all += if (inside.exists[required]) element else Pattern.optional(element)
        ]
        all
    }

    private def Pattern single(FeatureMapping feature, boolean required) {
        val must = required || feature.required
        val pattern = switch feature.kind {
            case ATTRIBUTE: optionalUnless(must, attribute(feature))
            case TEXT: optionalUnless(must, contents.text(feature))
            case INLINE: optionalUnless(must, contents.inlined(feature))
            default: many(feature, must)
        }
        val define = Annotations.xml(feature.feature, "define")
        val target = feature.feature.EType
        if (define === null || define == Annotations.xml(target, "define"))
            pattern
        else
            contents.particle(define, pattern, Annotations.documentation(feature.feature))
    }

    private def Pattern many(FeatureMapping feature, boolean must) {
        val element = contents.element(feature)
        if (feature.many)
            if (must) Pattern.oneOrMore(element) else Pattern.zeroOrMore(element)
        else
            optionalUnless(must, element)
    }

    private def Pattern attribute(FeatureMapping feature) {
        val attribute = Pattern.attribute(feature.name, contents.type((feature.feature as EAttribute).EAttributeType))
        if (feature.unit === null)
            attribute
        else
            Pattern.group(#[attribute, Pattern.optional(Pattern.attribute(feature.unit, Pattern.ref("unit")))])
    }

    private static def optionalUnless(boolean required, Pattern pattern) {
        if (required) pattern else Pattern.optional(pattern)
    }
}
