// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.expand.Problems;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Guest;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.text.Nodes;
import org.guestwright.dsl.text.Source;

/** Checks what a file declares: that all has a name, and each name is there once. */
final class NameCheck {
    private final Source source;
    private final Problems problems;
    private final Map<String, EObject> guests = new HashMap<>();
    private final Map<String, EObject> templates = new HashMap<>();
    private final Map<String, EObject> lets = new HashMap<>();

    NameCheck(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void check() {
        for (Element element : source.file().getElements()) {
            if (element instanceof Definition definition) {
                boolean guest = element instanceof Guest;
                check(
                        definition,
                        guest ? "guest" : "template",
                        definition.getName(),
                        GuestPackage.Literals.DEFINITION__NAME,
                        guest ? guests : templates);
            } else if (element instanceof Let let && let.getName() != null) {
                check(let, "let", let.getName(), GuestPackage.Literals.LET__NAME, lets);
                if (let.getText() == null && let.getList() == null) {
                    problems.error(
                            Codes.VALUE_MISSING,
                            "'" + let.getName() + "' has no value",
                            "write it behind the '='",
                            source,
                            Nodes.attribute(let, GuestPackage.Literals.LET__NAME));
                }
            } else if (element instanceof Import statement && statement.getUri() == null) {
                problems.error(
                        Codes.NAME_MISSING,
                        "'import' has no file",
                        "write import \"file.guest\"",
                        source,
                        Nodes.first(statement));
            }
        }
    }

    private void check(
            EObject piece, String kind, String name, EStructuralFeature feature, Map<String, EObject> known) {
        if (name == null) {
            problems.error(
                    Codes.NAME_MISSING,
                    "the " + kind + " has no name",
                    "write '" + kind + " NAME { ... }'",
                    source,
                    Nodes.first(piece));
            return;
        }
        EObject before = known.putIfAbsent(name, piece);
        if (before != null) {
            INode node = Nodes.attribute(piece, feature);
            problems.error(
                    Codes.NAME_DUPLICATE,
                    "'" + name + "' is declared in line " + Nodes.first(before).getStartLine() + " already",
                    "give it another name",
                    source,
                    node);
        }
    }
}
