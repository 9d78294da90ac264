// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;

/** Reads guests from files of both kinds and checks them by all rules that need no target. */
public final class Loader {
    private final StructureRules structure = new StructureRules(Metamodel.standard());
    private final XmlReader xml = new XmlReader();

    /** Reads a file; the end of its name says what it is. */
    public LoadedFile load(TextFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".guest")) {
            return loadGuest(file);
        }
        if (name.endsWith(".xml")) {
            return loadXml(file);
        }
        return new LoadedFile(List.of(), List.of(Diagnostic.error("file.kind", "this is neither a .guest nor a .xml", null,
                Location.startOf(file.name()))));
    }

    private LoadedFile loadGuest(TextFile file) {
        CompiledFile compiled = Compiler.INSTANCE.compile(file.path(), file.text());
        return new LoadedFile(compiled.guests().stream().map(guest -> new LoadedGuest(guest.domain(), guest.trace())).toList(),
                compiled.diagnostics());
    }

    private LoadedFile loadXml(TextFile file) {
        XmlDocument document = xml.read(file.name(), file.text());
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        if (!(document.root() instanceof Domain domain)) {
            return new LoadedFile(List.of(), diagnostics);
        }
        if (!document.hasErrors()) {
            structure.check(domain, problem -> diagnostics.add(problem.at(document.trace())));
            diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.location().offset()));
        }
        return new LoadedFile(List.of(new LoadedGuest(domain, document.trace())), diagnostics);
    }

    /** Setting up the language takes time, which XML files can do without. */
    private static final class Compiler {
        private static final GuestCompiler INSTANCE = new GuestCompiler();
    }
}
