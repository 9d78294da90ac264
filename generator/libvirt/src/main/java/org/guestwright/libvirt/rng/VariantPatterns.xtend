// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import static java.util.Collections.disjoint

import java.util.ArrayList
import java.util.LinkedHashSet
import java.util.List
import java.util.Set
import org.eclipse.xtend.lib.annotations.Data
import org.guestwright.model.mapping.Annotations
import org.guestwright.model.mapping.ClassMapping
import org.guestwright.model.mapping.FeatureMapping
import org.guestwright.model.mapping.FeatureMapping.Kind
import org.guestwright.model.mapping.Variants

/** The patterns of a class with its variants: what all have in common, and a choice of the rest. */
package class VariantPatterns {
    val Defines defines
    val FeatureConditions features

    new(Defines defines, FeatureConditions features) {
        this.defines = defines
        this.features = features
    }

    /** The pattern of what stands in an element of this class. */
    def Pattern content(ClassMapping mapping) {
        val name = inherited(mapping, "content")
        val body = [|arrange(mapping, parts(mapping, #{}, Given.nothing))]
        if(name === null) body.apply else defines.particle(name, body, "")
    }

    /** The patterns of a class each of whose variants libvirt's schema has as an element of its own. */
    def Pattern elements(ClassMapping mapping, FeatureMapping feature) {
        Pattern.choice(mapping.variants.all.map[element(it, mapping.variants.discriminators, feature)])
    }

    private def Pattern element(Variants.Variant variant, List<FeatureMapping> discriminators, FeatureMapping feature) {
        if (variant.values.empty && variant.mapping.variants !== null) {
            return elements(variant.mapping, feature)
        }
        val body = [|Pattern.element(feature.name, feature.namespace, plainVariant(variant, discriminators))]
        val name = Annotations.xml(variant.mapping.eClass, "define")
        if(name === null) body.apply else defines.particle(name, body, Annotations.documentation(variant.mapping.eClass))
    }

    private def Pattern plainVariant(Variants.Variant variant, List<FeatureMapping> discriminators) {
        val chosen = chosen(variant, discriminators, #{}, Given.nothing)
        arrange(variant.mapping, chosen.choosers + parts(variant.mapping, chosen.said, chosen.given))
    }

    /** The patterns of a class and its variants, but for those features that a class above has said already. */
    private def List<Pattern> parts(ClassMapping mapping, Set<FeatureMapping> said, Given given) {
        val variants = mapping.variants
        val own = mapping.features.filter[!said.contains(it)].toList
        if (variants === null) {
            return shared(mapping, own, given)
        }
        // Where each variant is a define of its own and they together are not, each has what they have in common.
        val apart = Annotations.xml(mapping.eClass, "define") === null && variants.all.forall[Annotations.xml(it.mapping.eClass, "define") !== null]
        val common = own.filter[!apart && isCommon(mapping, it)].toList
        val all = new ArrayList(shared(mapping, common, given))
        val choice = Pattern.choice(variants.all.map[variant(it, variants.discriminators, (said + common).toSet, given)])
        all += alone(mapping, choice, given)
        all
    }

    /** Where variants differ in nothing but the discriminator, the discriminator itself. */
    private def Pattern alone(ClassMapping mapping, Pattern choice, Given given) {
        val discriminator = mapping.features.findFirst[kind == Kind.ATTRIBUTE && name == choice.attributes.get("name")]
        if(choice.tag == "attribute" && discriminator !== null && discriminator.required)
            features.patterns(mapping, #[discriminator], given).head
        else
            choice
    }

    /** Features of which libvirt's schema has some in a define together. */
    private def List<Pattern> shared(ClassMapping mapping, List<FeatureMapping> own, Given given) {
        val words = Annotations.xml(mapping.eClass, "common")?.split(" ")
        if (words === null || !own.exists[inShared(mapping, words)]) {
            return features.patterns(mapping, own, given)
        }
        val inside = own.filter[inShared(mapping, words)].toList
        val all = new ArrayList(features.patterns(mapping, own.filter[!inside.contains(it)].toList, given))
        all += defines.particle(words.head, [|arrange(mapping, features.patterns(mapping, inside, given))], "")
        all
    }

    private def inShared(FeatureMapping feature, ClassMapping mapping, String[] words) {
        !words.contains("-" + feature.feature.name) && features.sibling(mapping, feature) === null
    }

    /** An annotation of a class or of one above. */
    private static def String inherited(ClassMapping mapping, String key) {
        Annotations.xml(mapping.eClass, key) ?: mapping.eClass.EAllSuperTypes.map[Annotations.xml(it, key)].filterNull.head
    }

    private def Pattern variant(Variants.Variant variant, List<FeatureMapping> discriminators, Set<FeatureMapping> said, Given given) {
        val mapping = variant.mapping
        val chosen = chosen(variant, discriminators, said, given)
        val name = Annotations.xml(mapping.eClass, "define")
        if (name === null) {
            // The discriminator of an inline object chooses nothing here.
            return if (chosen.choosers.empty && said.empty && inherited(mapping, "content") !== null)
                content(mapping)
            else
                arrange(mapping, chosen.choosers + parts(mapping, chosen.said, chosen.given))
        }
        // What hangs on the discriminator belongs to the device and not to the variant's define.
        val outside = mapping.features.filter[!chosen.said.contains(it) && hangs(mapping, it, chosen.given.written)].toList
        val inside = defines.particle(name, [|
            arrange(mapping, chosen.choosers + parts(mapping, (chosen.said + outside).toSet, chosen.given))
        ], Annotations.documentation(mapping.eClass))
        arrange(mapping, #[inside] + features.patterns(mapping, outside, chosen.given))
    }

    /** The attributes that choose a variant, and what is known with them. */
    @Data
    private static class Chosen {
        List<Pattern> choosers
        Set<FeatureMapping> said
        Given given
    }

    private static def Chosen chosen(Variants.Variant variant, List<FeatureMapping> discriminators, Set<FeatureMapping> said, Given given) {
        val choosers = new ArrayList<Pattern>
        val except = new LinkedHashSet(said)
        var settled = given
        for (slot : 0 ..< discriminators.size) {
            val values = values(variant, discriminators.size, slot)
            val name = discriminators.get(slot).name
            // An inline object's discriminator is in that object's own pattern.
            val chooser = variant.mapping.features.findFirst[kind == Kind.ATTRIBUTE && it.name == name]
            if (!values.empty && chooser !== null && !said.contains(chooser)) {
                val attribute = Pattern.attribute(name, Pattern.choice(values.map[Pattern.value(it)]))
                val pattern = if(isFallback(variant) && !chooser.required) Pattern.optional(attribute) else attribute
                settled = settled.withWritten(chooser, values)
                if (Annotations.xml(chooser.feature, "choice") === null) {
                    choosers += pattern
                    except += chooser
                } else {
                    settled = settled.choosing(chooser, pattern)
                }
            } else if (chooser !== null && discriminators.size == 1 && variant.fallback) {
                except += chooser
            }
        }
        new Chosen(choosers, except, settled)
    }

    private def boolean hangs(ClassMapping mapping, FeatureMapping feature, Set<FeatureMapping> choosers) {
        val sibling = features.sibling(mapping, feature)
        sibling !== null && (choosers.contains(sibling) || hangs(mapping, sibling, choosers))
    }

    /** The values of a discriminator that choose a variant. A class that groups others has what all of them have. */
    private static def List<String> values(Variants.Variant variant, int slots, int slot) {
        if (slots == 1) {
            return variant.values
        }
        val below = variant.mapping.variants
        if (variant.values.empty && below !== null) {
            val all = below.all.map[values(it, slots, slot)].toSet
            return if(all.size == 1) all.head else #[]
        }
        variant.values.drop(slot).take(1).filter[it != "*"].toList
    }

    private static def boolean isFallback(Variants.Variant variant) {
        val below = variant.mapping.variants
        if(variant.values.empty && below !== null) below.all.forall[isFallback(it)] else variant.fallback
    }

    /** Whether a feature looks the same in all variants: none lacks it, and no discriminator decides about it. */
    private def boolean isCommon(ClassMapping mapping, FeatureMapping feature) {
        val deciders = mapping.variants.discriminators.map[name].toSet
        if (feature.kind == Kind.ATTRIBUTE && deciders.contains(feature.name)) {
            return false
        }
        // What is in a choice with a discriminator stands in that choice, and so with the variant.
        if (mapping.variants.discriminators.exists[!disjoint(choices(it), choices(feature))]) {
            return false
        }
        val sibling = features.sibling(mapping, feature)
        (sibling === null || isCommon(mapping, sibling)) && leaves(mapping).forall[leaf|leaf.features.contains(feature)]
    }

    private static def List<String> choices(FeatureMapping feature) {
        Annotations.xmlWords(feature.feature, "choice").map[split("\\.").head.replace("?", "")]
    }

    private def Iterable<ClassMapping> leaves(ClassMapping mapping) {
        if(mapping.variants === null) #[mapping] else mapping.variants.all.flatMap[leaves(it.mapping)]
    }

    /** Attributes first, then the elements in any order, or in the given one. */
    def Pattern arrange(ClassMapping mapping, Iterable<Pattern> parts) {
        val attributes = parts.filter[!holdsElements].toList
        val elements = parts.filter[holdsElements].toList
        val body = if(Annotations.xml(mapping.eClass, "order") == "sequence") Pattern.group(elements) else Pattern.interleave(elements)
        Pattern.group((attributes + #[body]).toList)
    }
}
