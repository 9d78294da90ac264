// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.guestwright.manual.content.Manual.LiteralEntry;
import org.guestwright.manual.content.Manual.TypeEntry;
import org.guestwright.manual.content.Manual.Use;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.ValueType;

/** The data types that the manual has met, each described once. */
final class TypeCatalog {
    private final Constraints constraints;
    private final Map<EDataType, TypeEntry> entries = new LinkedHashMap<>();
    private final Map<String, EDataType> named = new LinkedHashMap<>();

    TypeCatalog(Constraints constraints) {
        this.constraints = constraints;
    }

    /** The description of a type. */
    TypeEntry of(EDataType type) {
        TypeEntry known = entries.get(type);
        if (known == null) {
            known = describe(type);
            entries.put(type, known);
        }
        return known;
    }

    /** All that were asked for, and those that they consist of, by name. */
    List<TypeEntry> all() {
        return entries.values().stream()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private TypeEntry describe(EDataType type) {
        ValueType value = ValueType.of(type);
        List<String> union =
                value.union().stream().map(member -> of(member.type()).name()).toList();
        return new TypeEntry(
                name(type),
                Annotations.documentation(type),
                form(value),
                literals(type),
                value.isEnumeration(),
                union,
                Annotations.guest(type, "example"),
                new ArrayList<>());
    }

    /** Two packages may have a type of one name; the later of them is told by its package. */
    private String name(EDataType type) {
        String simple =
                switch (type.getName()) {
                    case "EBoolean", "EBooleanObject" -> "Switch";
                    default -> type.getName();
                };
        EDataType first = named.putIfAbsent(simple, type);
        if (first == null || first == type) {
            return simple;
        }
        String longer = type.getEPackage().getName() + "." + simple;
        named.put(longer, type);
        return longer;
    }

    private static List<String> form(ValueType value) {
        List<String> form = new ArrayList<>();
        if (value.isNumber()) {
            String least = value.minimum() == null ? null : value.minimum().toString();
            String most = value.maximum() == null ? null : value.maximum().toString();
            form.add(
                    least == null && most == null
                            ? "A whole number."
                            : most == null
                                    ? "A whole number from `" + least + "` on."
                                    : least == null
                                            ? "A whole number up to `" + most + "`."
                                            : "A whole number from `" + least + "` to `" + most + "`.");
        }
        String pattern = Annotations.extended(value.type(), "pattern");
        if (pattern != null) {
            for (String one : pattern.split(" ")) {
                form.add("Pattern: `" + one.replace("%20", " ") + "`");
            }
        }
        return form;
    }

    private List<LiteralEntry> literals(EDataType type) {
        if (type instanceof EEnum enumeration) {
            return enumeration.getELiterals().stream()
                    .map(literal -> new LiteralEntry(
                            literal.getLiteral(),
                            Annotations.documentation(literal),
                            Annotations.guest(literal, "since"),
                            constraints.ofLiteral(literal)))
                    .toList();
        }
        return Annotations.xmlWords(type, "enumeration").stream()
                .map(word -> new LiteralEntry(word, "", null, List.of()))
                .toList();
    }

    /** Notes that a property is of a type. */
    static void use(TypeEntry type, Use use) {
        if (!type.uses().contains(use)) {
            type.uses().add(use);
        }
    }
}
