// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.rng

import java.util.ArrayDeque
import java.util.ArrayList
import java.util.Collection
import java.util.Deque
import java.util.LinkedHashMap
import java.util.List
import java.util.Map
import java.util.Set
import java.util.TreeMap
import org.guestwright.model.mapping.Metamodel

/**
 * The RELAX NG schema of the metamodel's documents: whole, or define by define under libvirt's own names, ready to stand in
 * libvirt's domaincommon.rng.
 */
class RngSchema {
    /** The beginning of the names of defines that libvirt does not have. */
    package static val OWN = "guestwright-"

    val ContentPatterns contents
    val Map<String, Pattern> defines = new LinkedHashMap
    val String start

    /** The schema of libvirt domains. */
    new() {
        this(Metamodel.standard)
    }

    /** The schema of any metamodel. */
    new(Metamodel metamodel) {
        contents = new ContentPatterns(metamodel)
        start = contents.startDefine
        val Deque<String> open = new ArrayDeque(#[start])
        while (!open.empty) {
            val name = open.pop
            if (!defines.containsKey(name)) {
                val define = contents.define(name)
                defines.put(name, define)
                references(define).filter[!defines.containsKey(it)].forEach[open.add(it)]
            }
        }
    }

    /** The names of all defines, sorted. */
    def Set<String> names() {
        new TreeMap(defines).keySet
    }

    /** The whole schema; it stands alone. */
    def String grammar() {
        val sorted = new TreeMap(defines)
        val first = sorted.remove(start)
        PatternPrinter.grammar((#[first] + sorted.values).toList, start)
    }

    /**
     * Some defines, as they can stand in libvirt's schema: they refer to nothing that libvirt's has no define for.
     *
     * @throws IllegalArgumentException where there is no define of a name
     */
    def String fragments(Collection<String> wanted) {
        PatternPrinter.fragments(wanted.toSet.map[portable].toList)
    }

    /** Some defines, and all that they refer to. */
    def String fragmentsWithReferences(Collection<String> wanted) {
        val Map<String, Pattern> chosen = new LinkedHashMap
        val Deque<String> open = new ArrayDeque(wanted.toList)
        while (!open.empty) {
            val name = open.pop
            if (!chosen.containsKey(name)) {
                val define = portable(name)
                chosen.put(name, define)
                open += references(define)
            }
        }
        PatternPrinter.fragments(chosen.values.toList)
    }

    private def Pattern portable(String name) {
        val define = defines.get(name)
        if (define === null) {
            throw new IllegalArgumentException(name)
        }
        define.expanded[if(startsWith(OWN)) defines.get(it)]
    }

    private def List<String> references(Pattern pattern) {
        val List<String> all = new ArrayList
        collect(pattern, all)
        all
    }

    private def void collect(Pattern pattern, List<String> into) {
        if (pattern.tag == "ref") {
            into += pattern.attributes.get("name")
        }
        pattern.children.forEach[collect(into)]
    }
}
