// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;

/**
 * A document as the product reads it.
 *
 * @param root the domain, or {@code null}
 * @param errors what the reader and the structure rules say against it
 */
public record Reading(EObject root, List<Diagnostic> errors) {
    private static final XmlReader READER = new XmlReader();
    private static final StructureRules RULES = new StructureRules(Metamodel.standard());
    private static final Set<String> NOT_IN_THE_METAMODEL =
            Set.of("structure.element.unknown", "structure.attribute.unknown", "structure.variant.unknown");

    /** Reads a document and checks its structure. */
    public static Reading of(String file, String xml) {
        XmlDocument document = READER.read(file, xml);
        List<Diagnostic> errors = new ArrayList<>(
                document.diagnostics().stream().filter(Diagnostic::isError).toList());
        if (document.root() != null) {
            RULES.check(document.root(), problem -> errors.add(problem.at(document.trace())));
        }
        return new Reading(document.root(), errors);
    }

    /** Whether nothing is wrong. */
    public boolean accepted() {
        return errors.isEmpty();
    }

    /** The outcome of a check that cannot go on because the document was refused. */
    Outcome refusal() {
        Diagnostic first = errors.get(0);
        return NOT_IN_THE_METAMODEL.contains(first.code())
                ? Outcome.unsupported(first.toString())
                : Outcome.refused(first.toString());
    }
}
