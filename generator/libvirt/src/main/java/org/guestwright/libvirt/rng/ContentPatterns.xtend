// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.HashMap
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

/** The patterns of elements and texts, and the defines of classes and data types. */
package class ContentPatterns {
    val Metamodel metamodel
    val Defines defines = new Defines
    val TypePatterns types = new TypePatterns(this)
    val FeatureConditions features
    val VariantPatterns variants
    val Map<EClass, Set<String>> elementNames = new HashMap
    val Map<EClass, Integer> uses = new HashMap
    val Map<String, Set<String>> definedNames = new HashMap
    val Map<EClass, String> namespaces = new HashMap

    new(Metamodel metamodel) {
        this.metamodel = metamodel
        this.features = new FeatureConditions(this)
        this.variants = new VariantPatterns(defines, features)
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
            }
        ]
    }

    /** The define of the root element. */
    def String startDefine() {
        defineOf(metamodel.of(metamodel.root))
    }

    /** The define of a name that a pattern refers to. */
    def Pattern define(String name) {
        defines.get(name)
    }

    /** The pattern of one child element (without its being optional). */
    def Pattern element(FeatureMapping feature) {
        switch feature.kind {
            case CHILD: {
                val mapping = metamodel.of((feature.feature as EReference).EReferenceType)
                if (Annotations.xmlFlag(mapping.eClass, "apart")) {
                    return variants.elements(mapping, feature)
                }
                val name = contentDefine(feature, mapping) ?: defineOf(mapping)
                if (name !== null && !definesContent(feature) && isElementDefine(mapping))
                    Pattern.ref(name)
                else
                    Pattern.element(feature.name, feature.namespace, if (name === null) variants.content(mapping) else Pattern.ref(name))
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
        Pattern.element(feature.name, feature.namespace,
            variants.arrange(mapping, features.patterns(mapping, mapping.features, Given.nothing.with(mapping.text, literals))))
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
        val type = (feature.feature as EAttribute).EAttributeType
        if (feature.unit === null) {
            return type(type)
        }
        val whole = [|Pattern.group(#[Pattern.optional(Pattern.attribute(feature.unit, unit)), types.of(type)])]
        val name = Annotations.xml(type, "define")
        if(name === null) whole.apply else particle(name, whole.apply, Annotations.documentation(type))
    }

    /** The pattern of a data type's values: a reference where libvirt has a name for it. */
    def Pattern type(EDataType type) {
        val name = Annotations.xml(type, "define")
        // The define of a quantity has the attribute for the unit, too, and so it is for texts of elements.
        if(name === null || name == "scaledInteger") types.of(type) else particle(name, types.of(type), Annotations.documentation(type))
    }

    /** The define of a class: libvirt's name, or one of our own where several elements share the class. */
    private def String defineOf(ClassMapping mapping) {
        val name = mapping.define
            ?: (if (uses.getOrDefault(mapping.eClass, 0) > 1) RngSchema.OWN + kebab(mapping.eClass.name))
        if (name !== null) {
            defines.promise(name) [
                val body = variants.content(mapping)
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

    private def String contentDefine(FeatureMapping feature, ClassMapping mapping) {
        if (definesContent(feature)) {
            val define = Annotations.xml(feature.feature, "define")
            defines.promise(define)[Pattern.define(define, variants.content(mapping), Annotations.documentation(mapping.eClass))]
            define
        }
    }

    /** Whether the define of a class is the element and not just what is in it. */
    private def isElementDefine(ClassMapping mapping) {
        elementNames.getOrDefault(mapping.eClass, #{}).size == 1
    }

    /** A define for a pattern that libvirt's schema has a name for. */
    def Pattern particle(String name, Pattern pattern, String documentation) {
        defines.particle(name, [pattern], documentation)
    }

    /** The values of the attribute for a unit. */
    def Pattern unit() {
        particle("unit", Pattern.data("string", #{"pattern" -> "([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)"}),
            "A unit of memory or storage.")
    }

    private def Pattern anything() {
        defines.promise("customElement")[Pattern.define("customElement", Pattern.anyElement("customElement"), "XML of any kind.")]
        Pattern.zeroOrMore(Pattern.ref("customElement"))
    }

    /** The inlined class's own patterns, in place of the feature. */
    def Pattern inlined(FeatureMapping feature) {
        variants.content(metamodel.of((feature.feature as EReference).EReferenceType))
    }

    private static def kebab(String name) {
        name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase
    }
}
