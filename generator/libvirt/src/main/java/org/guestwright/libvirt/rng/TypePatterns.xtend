// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayList
import java.util.LinkedHashMap
import java.util.List
import org.eclipse.emf.ecore.EDataType
import org.eclipse.emf.ecore.EEnum
import org.guestwright.model.mapping.Annotations

/** The patterns of data types: facets as they stand in the metamodel. */
package class TypePatterns {
    val ContentPatterns contents

    new(ContentPatterns contents) {
        this.contents = contents
    }

    /** The pattern of a type's values, without looking at its name. */
    def Pattern of(EDataType type) {
        val List<Pattern> alternatives = new ArrayList
        if (type instanceof EEnum) {
            type.ELiterals.forEach[alternatives += Pattern.value(literal)]
        } else {
            Annotations.xmlWords(type, "enumeration").forEach[alternatives += Pattern.value(it)]
            val union = Annotations.xmlWords(type, "union")
            union.forEach[alternatives += contents.type(type.EPackage.getEClassifier(it) as EDataType)]
            if (union.empty && (alternatives.empty || Annotations.xml(type, "base") !== null)) {
                alternatives += data(type)
            }
        }
        Pattern.choice(alternatives)
    }

    private def List<Pattern> data(EDataType type) {
        val base = Annotations.xml(type, "base")
        val pattern = Annotations.extended(type, "pattern")
        val parameters = new LinkedHashMap<String, String>
        for (facet : #["minInclusive", "maxInclusive"]) {
            val bound = Annotations.extended(type, facet)
            if (bound !== null) {
                parameters.put(facet, bound)
            }
        }
        if (pattern === null) {
            return #[if (base === null && parameters.empty) Pattern.anyText else Pattern.data(base ?: "string", parameters)]
        }
        pattern.split(" ").map [ one |
            val all = new LinkedHashMap(parameters)
            all.put("pattern", one.replace("%20", " "))
            Pattern.data(base ?: "string", all)
        ].toList
    }
}
