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

    /** The patterns of some features of a class. */
    def List<Pattern> patterns(ClassMapping mapping, List<FeatureMapping> features) {
        conditional(mapping, features, #{})
    }

    /** The patterns of all features of a class where its text is one of {@code literals}. */
    def List<Pattern> patternsWhereText(ClassMapping mapping, List<String> literals) {
        conditional(mapping, mapping.features, #{mapping.text -> literals})
    }

    /** Features that go with values of a sibling become a choice over those values. */
    private def List<Pattern> conditional(ClassMapping mapping, List<FeatureMapping> features,
        Map<FeatureMapping, List<String>> given) {
        val Map<FeatureMapping, List<FeatureMapping>> bySibling = new LinkedHashMap
        for (feature : features) {
            val condition = Annotations.xml(feature.feature, "when") ?: Annotations.xml(feature.feature, "only")
            if (condition !== null) {
                val sibling = mapping.of(mapping.eClass.getEStructuralFeature(condition.substring(0, condition.indexOf("="))))
                bySibling.computeIfAbsent(sibling)[new ArrayList] += feature
            }
        }
        val Set<FeatureMapping> done = new LinkedHashSet
        bySibling.forEach[sibling, conditioned|done += sibling done += conditioned]
        val List<Pattern> all = new ArrayList(choices(mapping, features.filter[!done.contains(it)].toList, given))
        bySibling.forEach[sibling, conditioned|all += byValue(mapping, sibling, conditioned, given)]
        all
    }

    private def Pattern byValue(ClassMapping mapping, FeatureMapping sibling, List<FeatureMapping> conditioned,
        Map<FeatureMapping, List<String>> given) {
        val Map<Map<FeatureMapping, List<String>>, List<String>> valuesByAllowed = new LinkedHashMap
        val values = new ArrayList(given.get(sibling) ?: contents.literals(sibling))
        if (!sibling.required && !given.containsKey(sibling)) {
            values += "!"
        }
        for (value : values) {
            val allowed = new LinkedHashMap<FeatureMapping, List<String>>
            conditioned.filter[allows(it, value)].forEach[allowed.put(it, narrowed(it, value))]
            valuesByAllowed.computeIfAbsent(allowed)[new ArrayList] += value
        }
        val pattern = Pattern.choice(valuesByAllowed.entrySet.map [
            val literals = value.filter[it != "!"].toList
            val List<Pattern> parts = new ArrayList
            if (!literals.empty) {
                val chooser = chooser(sibling, literals)
                parts += if (value.contains("!")) Pattern.optional(chooser) else chooser
            }
            val literalsOf = new LinkedHashMap(given)
            key.forEach[feature, narrowed|if (narrowed !== null) literalsOf.put(feature, narrowed)]
            body(parts + choices(mapping, key.keySet.toList, literalsOf))
        ].toList)
        val group = Annotations.xmlWords(sibling.feature, "group").head
        if (group !== null && conditioned.forall[Annotations.xmlWords(feature, "group").head == group])
            contents.particle(group, pattern, "")
        else
            pattern
    }

    /** The sibling itself, with some of its values. */
    private def Pattern chooser(FeatureMapping sibling, List<String> literals) {
        val values = Pattern.choice(literals.map[Pattern.value(it)])
        switch sibling.kind {
            case ATTRIBUTE: Pattern.attribute(sibling.name, values)
            case TEXT: values
            case CHILD: contents.element(sibling, literals)
            default: Pattern.element(sibling.name, sibling.namespace, values)
        }
    }

    private def boolean allows(FeatureMapping feature, String value) {
        val when = Annotations.xml(feature.feature, "when")
        when === null || when.substring(when.indexOf("=") + 1).split(" ").contains(value)
    }

    /** The literals that a feature may have where its sibling has a value; {@code null} for all. */
    private def List<String> narrowed(FeatureMapping feature, String value) {
        val only = Annotations.xml(feature.feature, "only")
        if (only === null) {
            return null
        }
        val parts = only.split(": ")
        val values = parts.get(0).substring(parts.get(0).indexOf("=") + 1).split(" ")
        if (values.contains(value)) parts.get(1).split(" ").toList
    }

    private static def Pattern body(Iterable<Pattern> parts) {
        Pattern.group((parts.filter[!holdsElements] + #[Pattern.interleave(parts.filter[holdsElements].toList)]).toList)
    }

    /** Features that exclude each other become a choice. */
    private def List<Pattern> choices(ClassMapping mapping, List<FeatureMapping> features,
        Map<FeatureMapping, List<String>> given) {
        val some = Annotations.xmlWords(mapping.eClass, "some").map[mapping.of(mapping.eClass.getEStructuralFeature(it))]
        val Map<String, Map<String, List<FeatureMapping>>> byName = new LinkedHashMap
        val List<FeatureMapping> free = new ArrayList
        for (feature : features) {
            val choice = Annotations.xml(feature.feature, "choice")
            if (choice === null) {
                if (!some.contains(feature)) {
                    free += feature
                }
            } else {
                val parts = choice.split("\\.", 2)
                byName.computeIfAbsent(parts.get(0))[new LinkedHashMap]
                    .computeIfAbsent(if (parts.size > 1) parts.get(1) else feature.feature.name)[new ArrayList] += feature
            }
        }
        val List<Pattern> all = new ArrayList(wrapped(free, 0, given))
        byName.forEach [ name, branches |
            val choice = Pattern.choice(branches.values.map [ branch |
                if (branch.size == 1) single(branch.head, true, given) else body(wrapped(branch, 0, given))
            ].toList)
            all += if (isRequired(mapping, name)) choice else Pattern.optional(choice)
        ]
        val present = some.filter[features.contains(it)].toList
        if (!present.empty) {
            all += Pattern.choice(present.map [ first |
                body(#[single(first, true, given)] + present.drop(present.indexOf(first) + 1).map[single(it, false, given)])
            ])
        }
        all
    }

    private def isRequired(ClassMapping mapping, String choice) {
        val wanted = choice + ":required"
        Annotations.xmlWords(mapping.eClass, "choice").contains(wanted)
            || mapping.eClass.EAllSuperTypes.exists[Annotations.xmlWords(it, "choice").contains(wanted)]
    }

    /** Neighbours in the same wrapper element share it. */
    private def List<Pattern> wrapped(List<FeatureMapping> features, int depth, Map<FeatureMapping, List<String>> given) {
        val List<Pattern> all = new ArrayList
        val Map<String, List<FeatureMapping>> byWrapper = new LinkedHashMap
        val List<FeatureMapping> plain = new ArrayList
        for (feature : features) {
            if (feature.wrapper.size > depth) {
                byWrapper.computeIfAbsent(feature.wrapper.get(depth))[new ArrayList] += feature
            } else {
                plain += feature
            }
        }
        all += grouped(plain, 0, given)
        byWrapper.forEach [ name, inside |
            val element = Pattern.element(name, null, Pattern.interleave(wrapped(inside, depth + 1, given)))
            all += if (inside.exists[required]) element else Pattern.optional(element)
        ]
        all
    }

    /** Features that libvirt's schema has in a define together. */
    private def List<Pattern> grouped(List<FeatureMapping> features, int depth, Map<FeatureMapping, List<String>> given) {
        val List<Pattern> all = new ArrayList
        val Map<String, List<FeatureMapping>> byGroup = new LinkedHashMap
        for (feature : features) {
            val groups = Annotations.xmlWords(feature.feature, "group")
            if (groups.size > depth) {
                byGroup.computeIfAbsent(groups.get(depth))[new ArrayList] += feature
            } else {
                all += single(feature, false, given)
            }
        }
        byGroup.forEach[name, inside|all += contents.particle(name, body(grouped(inside, depth + 1, given)), "")]
        all
    }

    private def Pattern single(FeatureMapping feature, boolean required, Map<FeatureMapping, List<String>> given) {
        val must = required || feature.required
        val pattern = switch feature.kind {
            case ATTRIBUTE: optionalUnless(must, attribute(feature, given))
            case TEXT: optionalUnless(must, text(feature, given))
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

    private def Pattern attribute(FeatureMapping feature, Map<FeatureMapping, List<String>> given) {
        val attribute = Pattern.attribute(feature.name, values(feature, given))
        if (feature.unit === null) {
            return attribute
        }
        val unit = Pattern.attribute(feature.unit, Pattern.ref(contents.unit))
        Pattern.group(#[attribute, optionalUnless(Annotations.xmlFlag(feature.feature, "unitRequired"), unit)])
    }

    private def Pattern text(FeatureMapping feature, Map<FeatureMapping, List<String>> given) {
        if (given.containsKey(feature)) values(feature, given) else contents.text(feature)
    }

    private def Pattern values(FeatureMapping feature, Map<FeatureMapping, List<String>> given) {
        val literals = given.get(feature)
        if (literals === null)
            contents.type((feature.feature as EAttribute).EAttributeType)
        else
            Pattern.choice(literals.map[Pattern.value(it)])
    }

    private static def optionalUnless(boolean required, Pattern pattern) {
        if (required) pattern else Pattern.optional(pattern)
    }
}
