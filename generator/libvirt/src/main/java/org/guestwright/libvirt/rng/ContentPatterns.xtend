// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayList
import java.util.HashMap
import java.util.LinkedHashMap
import java.util.LinkedHashSet
import java.util.List
import java.util.Map
import java.util.Set
import org.eclipse.emf.ecore.EAttribute
import org.eclipse.emf.ecore.EClass
import org.eclipse.emf.ecore.EDataType
import org.eclipse.emf.ecore.EReference
import org.guestwright.model.mapping.Annotations
import org.guestwright.model.mapping.ClassMapping
import org.guestwright.model.mapping.FeatureMapping
import org.guestwright.model.mapping.FeatureMapping.Kind
import org.guestwright.model.mapping.Metamodel
import org.guestwright.model.mapping.Variants

/** The patterns of classes: what stands in an element, and which defines there are. */
package class ContentPatterns {
    val Metamodel metamodel
    val TypePatterns types = new TypePatterns
    val FeatureConditions features
    val Map<EClass, Set<String>> elementNames = new HashMap
    val Map<EClass, Integer> uses = new HashMap
    val Map<String, Set<String>> definedNames = new HashMap
    val Map<String, Set<Boolean>> definedRequired = new HashMap
    val Map<EClass, String> namespaces = new HashMap
    val Map<String, ()=>Pattern> defines = new LinkedHashMap

    new(Metamodel metamodel) {
        this.metamodel = metamodel
        this.features = new FeatureConditions(this)
        elementNames.put(metamodel.root, newLinkedHashSet(metamodel.of(metamodel.root).elementName))
        metamodel.packages.flatMap[EClassifiers].filter(EClass).flatMap[EReferences].filter[containment].forEach [
            val mapping = FeatureMapping.of(it)
            if (mapping.kind == Kind.CHILD) {
                elementNames.computeIfAbsent(EReferenceType)[new LinkedHashSet] += mapping.name
                namespaces.put(EReferenceType, mapping.namespace)
            }
            uses.merge(EReferenceType, 1)[a, b|a + b]
            val define = Annotations.xml(it, "define")
            if (define !== null) {
                definedNames.computeIfAbsent(define)[new LinkedHashSet] += mapping.name
                definedRequired.computeIfAbsent(define)[new LinkedHashSet] += mapping.required
            }
        ]
    }

    /** The define of the root element. */
    def String startDefine() {
        defineOf(metamodel.of(metamodel.root))
    }

    /** The define of a name that a pattern referred to. */
    def Pattern define(String name) {
        defines.get(name).apply
    }

    /** The pattern of one child element (without its being optional). */
    def Pattern element(FeatureMapping feature) {
        switch feature.kind {
            case CHILD: {
                val mapping = metamodel.of((feature.feature as EReference).EReferenceType)
                val name = contentDefine(feature, mapping) ?: defineOf(mapping)
                if (name !== null && !definesContent(feature) && isElementDefine(mapping))
                    Pattern.ref(name)
                else
                    Pattern.element(feature.name, feature.namespace, if (name === null) content(mapping) else Pattern.ref(name))
            }
            case PRESENCE:
                Pattern.element(feature.name, feature.namespace, Pattern.empty)
            case ANY:
                Pattern.element(feature.name, feature.namespace, anything)
            default:
                Pattern.element(feature.name, feature.namespace, text(feature))
        }
    }

    /** The pattern of a child element whose text is one of some literals. */
    def Pattern element(FeatureMapping feature, List<String> literals) {
        val mapping = metamodel.of((feature.feature as EReference).EReferenceType)
        Pattern.element(feature.name, feature.namespace, arrange(mapping, features.patterns(mapping, mapping.features, Given.nothing.with(mapping.text, literals))))
    }

    /** The literals of a feature, or of the text of the element that it is. */
    def List<String> literals(FeatureMapping feature) {
        switch type : feature.feature {
            EReference: metamodel.of(type.EReferenceType).text.type.literals
            default: feature.type.literals
        }
    }

    /** The pattern of a text, with the attribute for its unit. */
    def Pattern text(FeatureMapping feature) {
        val value = type((feature.feature as EAttribute).EAttributeType)
        if (feature.unit === null)
            value
        else
            Pattern.group(#[Pattern.optional(Pattern.attribute(feature.unit, Pattern.ref(unit))), value])
    }

    /** The pattern of a data type's values: a reference where libvirt has a name for it. */
    def Pattern type(EDataType type) {
        val name = Annotations.xml(type, "define")
        if (name === null) {
            return types.of(type)
        }
        defines.putIfAbsent(name)[Pattern.define(name, types.of(type), Annotations.documentation(type))]
        Pattern.ref(name)
    }

    /** The pattern of what stands in an element of this class. */
    def Pattern content(ClassMapping mapping) {
        arrange(mapping, parts(mapping, #{}, Given.nothing))
    }

    /** The patterns of a class and its variants, but for those features that a class above has said already. */
    private def List<Pattern> parts(ClassMapping mapping, Set<FeatureMapping> said, Given given) {
        val variants = mapping.variants
        val own = mapping.features.filter[!said.contains(it)].toList
        if (variants === null) {
            return features.patterns(mapping, own, given)
        }
        val common = own.filter[isCommon(mapping, it)].toList
        val all = new ArrayList(features.patterns(mapping, common, given))
        all += Pattern.choice(variants.all.map[variant(it, variants.discriminators, (said + common).toSet, given)])
        all
    }

    private def Pattern variant(Variants.Variant variant, List<FeatureMapping> discriminators, Set<FeatureMapping> said, Given given) {
        val choosers = new ArrayList<Pattern>
        val except = new LinkedHashSet(said)
        var settled = given
        for (slot : 0 ..< discriminators.size) {
            val name = discriminators.get(slot).name
            val values = if (discriminators.size == 1) variant.values else variant.values.drop(slot).take(1).filter[it != "*"].toList
            // An inline object's discriminator is in that object's own pattern.
            val chooser = variant.mapping.features.findFirst[kind == Kind.ATTRIBUTE && it.name == name]
            if (!values.empty && chooser !== null) {
                val attribute = Pattern.attribute(name, Pattern.choice(values.map[Pattern.value(it)]))
                choosers += if(variant.fallback && !chooser.required) Pattern.optional(attribute) else attribute
                except += chooser
                settled = settled.withWritten(chooser, values)
            } else if (chooser !== null && discriminators.size == 1 && variant.fallback) {
                except += chooser
            }
        }
        arrange(variant.mapping, choosers + parts(variant.mapping, except, settled))
    }

    /** Whether a feature looks the same in all variants: none lacks it, and no discriminator decides about it. */
    private def boolean isCommon(ClassMapping mapping, FeatureMapping feature) {
        val deciders = mapping.variants.discriminators.map[name].toSet
        if (feature.kind == Kind.ATTRIBUTE && deciders.contains(feature.name)) {
            return false
        }
        val sibling = features.sibling(mapping, feature)
        (sibling === null || isCommon(mapping, sibling)) && leaves(mapping).forall[leaf|leaf.features.contains(feature)]
    }

    private def Iterable<ClassMapping> leaves(ClassMapping mapping) {
        if(mapping.variants === null) #[mapping] else mapping.variants.all.flatMap[leaves(it.mapping)]
    }

    /** Attributes first, then the elements in any order, or in the given one. */
    private def Pattern arrange(ClassMapping mapping, Iterable<Pattern> parts) {
        val attributes = parts.filter[!holdsElements].toList
        val elements = parts.filter[holdsElements].toList
        val body = if (Annotations.xml(mapping.eClass, "order") == "sequence") Pattern.group(elements) else Pattern.interleave(elements)
        Pattern.group((attributes + #[body]).toList)
    }

    /** The define of a class: libvirt's name, or one of our own where several elements share the class. */
    private def String defineOf(ClassMapping mapping) {
        val name = mapping.define
            ?: (if (uses.getOrDefault(mapping.eClass, 0) > 1) RngSchema.OWN + kebab(mapping.eClass.name))
        if (name !== null) {
            defines.putIfAbsent(name) [
                val body = content(mapping)
                val pattern = if (isElementDefine(mapping)) Pattern.element(elementNames.get(mapping.eClass).head, namespaces.get(mapping.eClass), body) else body
                Pattern.define(name, pattern, Annotations.documentation(mapping.eClass))
            ]
        }
        name
    }

    /** Whether the define of a feature holds what is in its element, for elements of several names share it. */
    def boolean definesContent(FeatureMapping feature) {
        val define = Annotations.xml(feature.feature, "define")
        define !== null && definedNames.getOrDefault(define, #{}).size > 1
    }

    /** Whether a define stands for an element that some places need and some do not. */
    def boolean isNeededInPlaces(String define) {
        definedRequired.getOrDefault(define, #{}).size > 1
    }

    private def String contentDefine(FeatureMapping feature, ClassMapping mapping) {
        if (definesContent(feature)) {
            val define = Annotations.xml(feature.feature, "define")
            defines.putIfAbsent(define)[Pattern.define(define, content(mapping), Annotations.documentation(mapping.eClass))]
            define
        }
    }

    /** Whether the define of a class is the element and not just what is in it. */
    private def isElementDefine(ClassMapping mapping) {
        elementNames.getOrDefault(mapping.eClass, #{}).size == 1
    }

    /** The define of a feature that is a particle of its own in libvirt's schema. */
    def Pattern particle(String name, Pattern pattern, String documentation) {
        defines.putIfAbsent(name)[Pattern.define(name, pattern, documentation)]
        Pattern.ref(name)
    }

    /** The define of the attribute for a unit. */
    def String unit() {
        defines.putIfAbsent("unit")[Pattern.define("unit", Pattern.data("string",
            #{"pattern" -> "([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)"}), "A unit of memory or storage.")]
        "unit"
    }

    private def Pattern anything() {
        defines.putIfAbsent("customElement")[Pattern.define("customElement", Pattern.anyElement("customElement"), "XML of any kind.")]
        Pattern.zeroOrMore(Pattern.ref("customElement"))
    }

    /** The inlined class's own patterns, in place of the feature. */
    def Pattern inlined(FeatureMapping feature) {
        content(metamodel.of((feature.feature as EReference).EReferenceType))
    }

    private static def kebab(String name) {
        name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase
    }
}
