// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;

/** Finds what is wrong with domain XML. */
public final class XmlCheck {
    /** The first element, behind declarations and comments. */
    private static final Pattern DOMAIN =
            Pattern.compile("\\A\\s*(?:(?:<\\?(?s:.*?)\\?>|<!--(?s:.*?)-->)\\s*)*+<domain[\\s>]");

    private final XmlReader reader = new XmlReader();
    private final StructureRules structure = new StructureRules(Metamodel.standard());
    private final QemuRules qemu;

    /** A check by the rules of QEMU, too. */
    public XmlCheck(QemuRules qemu) {
        this.qemu = qemu;
    }

    /** Whether a text is domain XML, and not some other. */
    public static boolean isDomain(String text) {
        return DOMAIN.matcher(text).find();
    }

    /** What is wrong with a text, by place. */
    public List<Finding> check(Path path, String text) {
        XmlDocument document = reader.read(path.toString(), text);
        List<Diagnostic> found = new ArrayList<>(document.diagnostics());
        if (document.root() instanceof Domain domain && !document.hasErrors()) {
            structure.check(domain, problem -> found.add(problem.at(document.trace())));
            if (found.stream().noneMatch(Diagnostic::isError)) {
                found.addAll(qemu.check(domain, document.trace()));
            }
        }
        found.sort(Comparator.comparingInt(diagnostic -> diagnostic.location().offset()));
        return found.stream().distinct().map(Finding::of).toList();
    }
}
