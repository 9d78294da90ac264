// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayList
import java.util.LinkedHashMap
import java.util.List
import java.util.Map
import org.eclipse.emf.ecore.EAttribute
import org.eclipse.emf.ecore.ETypedElement
import org.eclipse.xtend.lib.annotations.Data
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

    /** Attributes first, then the elements in any order. */
    static def Pattern body(Iterable<Pattern> parts) {
        Pattern.group((parts.filter[!holdsElements] + #[Pattern.interleave(parts.filter[holdsElements].toList)]).toList)
    }

    /** The patterns of features that no condition holds back; those that exclude each other become a choice. */
    def List<Pattern> patterns(ClassMapping mapping, List<FeatureMapping> features, Given given) {
        val some = Annotations.xmlWords(mapping.eClass, "some").map[mapping.of(mapping.eClass.getEStructuralFeature(it))]
        val Map<String, Map<String, List<Member>>> byName = new LinkedHashMap
        val List<FeatureMapping> free = new ArrayList
        for (feature : features) {
            val choices = Annotations.xmlWords(feature.feature, "choice")
            if (choices.empty && !some.contains(feature)) {
                free += feature
            }
            for (choice : choices) {
                val parts = choice.replace("?", "").split("\\.", 2)
                val alone = parts.size == 1
                byName.computeIfAbsent(parts.get(0))[new LinkedHashMap]
                    .computeIfAbsent(if(alone) feature.feature.name else parts.get(1))[new ArrayList] +=
                    new Member(feature, !choice.endsWith("?") && (alone || feature.required))
            }
        }
        val List<Pattern> all = new ArrayList(wrapped(free, 0, given))
        byName.forEach [ name, branches |
            val choice = Pattern.choice(branches.values.map [ branch |
                body(branch.map[exact(feature, needed, given)])
            ].toList)
            val chosen = branches.values.flatten.exists[given.choosers.containsKey(it.feature) && given.choosers.get(it.feature).tag == "attribute"]
            val whole = if(chosen || isRequired(mapping, name)) choice else Pattern.optional(choice)
            val names = branches.values.flatten.map[groups(it.feature).head].toSet
            all += if(names.size == 1 && names.head !== null && !given.groups.contains(names.head))
                together(names.head, whole)
            else
                whole
        ]
        val present = some.filter[features.contains(it)].toList
        if (!present.empty) {
            all += Pattern.choice(present.map [ first |
                body(#[single(first, true, given)] + present.drop(present.indexOf(first) + 1).map[single(it, false, given)])
            ])
        }
        all
    }

    /** A feature in a branch of a choice, and whether the branch cannot do without it. */
    @Data
    private static class Member {
        FeatureMapping feature
        boolean needed
    }

    /** The pattern of a feature that is there. */
    def Pattern present(FeatureMapping feature) {
        exact(feature, true, Given.nothing)
    }

    private def isRequired(ClassMapping mapping, String choice) {
        val wanted = choice + ":required"
        Annotations.xmlWords(mapping.eClass, "choice").contains(wanted)
            || mapping.eClass.EAllSuperTypes.exists[Annotations.xmlWords(it, "choice").contains(wanted)]
    }

    /** Neighbours in the same wrapper element share it. */
    private def List<Pattern> wrapped(List<FeatureMapping> features, int depth, Given given) {
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

    /** A define for several features. What is optional is so outside of it, but where libvirt has that inside. */
    def Pattern together(String group, Pattern pattern) {
        if(group.endsWith("?"))
            contents.particle(group.substring(0, group.length - 1), pattern, "")
        else if(pattern.tag == "optional")
            Pattern.optional(contents.particle(group, Pattern.group(pattern.children), ""))
        else
            contents.particle(group, pattern, "")
    }

    /** libvirt's defines that hold a feature together with others, outermost first. */
    static def List<String> groups(FeatureMapping feature) {
        val own = Annotations.xmlWords(feature.feature, "group")
        if(own.empty) Annotations.xmlWords(feature.feature.EContainingClass, "group") else own
    }

    /** Features that libvirt's schema has in a define together. */
    private def List<Pattern> grouped(List<FeatureMapping> features, int depth, Given given) {
        val List<Pattern> all = new ArrayList
        val Map<String, List<FeatureMapping>> byGroup = new LinkedHashMap
        for (feature : features) {
            val groups = groups(feature).filter[!given.groups.contains(it)].toList
            if (groups.size > depth) {
                byGroup.computeIfAbsent(groups.get(depth))[new ArrayList] += feature
            } else {
                all += single(feature, false, given)
            }
        }
        byGroup.forEach[name, inside|all += contents.particle(name, body(grouped(inside, depth + 1, given)), "")]
        all
    }

    private def Pattern single(FeatureMapping feature, boolean required, Given given) {
        exact(feature, required || feature.required, given)
    }

    private def Pattern exact(FeatureMapping feature, boolean must, Given given) {
        if (given.choosers.containsKey(feature)) {
            return given.choosers.get(feature)
        }
        val bound = feature.feature.upperBound
        if (bound > 1)
            Pattern.group((1 .. bound).map[once(feature, must && it <= feature.feature.lowerBound, given)].toList)
        else
            once(feature, must, given)
    }

    private def Pattern once(FeatureMapping feature, boolean must, Given given) {
        val words = Annotations.xml(feature.feature, "define")
        val target = feature.feature.EType
        if (words === null || words == Annotations.xml(target, "define") || contents.definesContent(feature)) {
            return plain(feature, must, given)
        }
        val documentation = Annotations.documentation(feature.feature)
        if (words.endsWith("?")) {
            return contents.particle(words.substring(0, words.length - 1), plain(feature, must, given), documentation)
        }
        if (feature.feature.upperBound == ETypedElement.UNBOUNDED_MULTIPLICITY)
            repeated(contents.particle(words, contents.element(feature), documentation), must)
        else
            optionalUnless(must, contents.particle(words, plain(feature, true, given), documentation))
    }

    private def Pattern plain(FeatureMapping feature, boolean must, Given given) {
        switch feature.kind {
            case ATTRIBUTE: optionalUnless(must, attribute(feature, given))
            case TEXT: optionalUnless(must, text(feature, given))
            case INLINE: optionalUnless(must, contents.inlined(feature))
            default: many(feature, must)
        }
    }

    private def Pattern many(FeatureMapping feature, boolean must) {
        val element = commented(contents.element(feature), feature)
        if (feature.feature.upperBound == ETypedElement.UNBOUNDED_MULTIPLICITY) repeated(element, must) else optionalUnless(must, element)
    }

    /** An element with what is said of it; what is a define for itself has its comment there. */
    private static def commented(Pattern element, FeatureMapping feature) {
        if(element.tag == "element") element.commented(Annotations.summary(feature.feature)) else element
    }

    private static def repeated(Pattern pattern, boolean must) {
        if (must) Pattern.oneOrMore(pattern) else Pattern.zeroOrMore(pattern)
    }

    private def Pattern attribute(FeatureMapping feature, Given given) {
        val attribute = Pattern.attribute(feature.name, values(feature, given)).commented(Annotations.summary(feature.feature))
        if (feature.unit === null) {
            return attribute
        }
        val unit = Pattern.attribute(feature.unit, contents.unit)
        Pattern.group(#[attribute, optionalUnless(Annotations.xmlFlag(feature.feature, "unitRequired"), unit)])
    }

    private def Pattern text(FeatureMapping feature, Given given) {
        if (given.literals.containsKey(feature)) values(feature, given) else contents.text(feature)
    }

    private def Pattern values(FeatureMapping feature, Given given) {
        val literals = given.literals.get(feature)
        if (literals === null)
            contents.type((feature.feature as EAttribute).EAttributeType)
        else
            Pattern.choice(literals.map[Pattern.value(it)])
    }

    private static def optionalUnless(boolean required, Pattern pattern) {
        if (required) pattern else Pattern.optional(pattern)
    }
}
