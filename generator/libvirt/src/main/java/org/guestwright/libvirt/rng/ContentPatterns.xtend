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

/** The patterns of classes: what stands in an element, and which defines there are. */
package class ContentPatterns {
    val Metamodel metamodel
    val TypePatterns types = new TypePatterns
    val FeatureGroups groups
    val Map<EClass, Set<String>> elementNames = new HashMap
    val Map<EClass, Integer> uses = new HashMap
    val Map<String, ()=>Pattern> defines = new LinkedHashMap

    new(Metamodel metamodel) {
        this.metamodel = metamodel
        this.groups = new FeatureGroups(this)
        elementNames.put(metamodel.root, newLinkedHashSet(metamodel.of(metamodel.root).elementName))
        metamodel.packages.flatMap[EClassifiers].filter(EClass).flatMap[EReferences].filter[containment].forEach [
            val mapping = FeatureMapping.of(it)
            if (mapping.kind == Kind.CHILD) {
                elementNames.computeIfAbsent(EReferenceType)[new LinkedHashSet] += mapping.name
            }
            uses.merge(EReferenceType, 1)[a, b|a + b]
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
                val name = defineOf(mapping)
                if (name !== null && feature.namespace === null && isElementDefine(mapping))
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
        Pattern.element(feature.name, feature.namespace, arrange(mapping, groups.patternsWhereText(mapping, literals)))
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
        arrange(mapping, parts(mapping, #{}))
    }

    /** The patterns of a class and its variants, but for those features that a class above has said already. */
    def List<Pattern> parts(ClassMapping mapping, Set<FeatureMapping> said) {
        val variants = mapping.variants
        val own = mapping.features.filter[!said.contains(it)].toList
        if (variants === null) {
            return groups.patterns(mapping, own)
        }
        val discriminators = variants.discriminators.map[name].toSet
        val common = own.filter[!discriminators.contains(name) || kind != Kind.ATTRIBUTE].toList
        val all = new ArrayList(groups.patterns(mapping, common))
        val here = (said + mapping.features).toSet
        all += Pattern.choice(variants.all.map [ variant |
            val choosers = new ArrayList<Pattern>
            val except = new LinkedHashSet<FeatureMapping>(here)
            variants.discriminators.forEach [ discriminator, slot |
                val values = if (variants.discriminators.size == 1) variant.values else variant.values.drop(slot).take(1).filter[it != "*"].toList
                if (!values.empty) {
                    val attribute = Pattern.attribute(discriminator.name, Pattern.choice(values.map[Pattern.value(it)]))
                    choosers += if (variant.fallback) Pattern.optional(attribute) else attribute
                    except += variant.mapping.features.filter[kind == Kind.ATTRIBUTE && name == discriminator.name]
                }
            ]
            arrange(variant.mapping, choosers + parts(variant.mapping, except))
        ])
        all
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
                val pattern = if (isElementDefine(mapping)) Pattern.element(elementNames.get(mapping.eClass).head, null, body) else body
                Pattern.define(name, pattern, Annotations.documentation(mapping.eClass))
            ]
        }
        name
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
