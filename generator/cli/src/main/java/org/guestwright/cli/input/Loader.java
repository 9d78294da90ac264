// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.line.QemuLine;
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
        if (file.isGuest()) {
            return loadGuest(file);
        }
        return file.isXml()
                ? loadXml(file)
                : new LoadedFile(
                        List.of(), List.of(file.problem("file.kind", "this is neither a .guest nor a .xml", null)));
    }

    /** Reads a file whose name may say nothing, such as standard input; what it begins with says what it is. */
    public LoadedFile loadAny(TextFile file) {
        if (file.isGuest() || file.isXml()) {
            return load(file);
        }
        return file.text().stripLeading().startsWith("<") ? loadXml(file) : loadGuest(file);
    }

    /** Reads a file of domain XML, with its comments. */
    public XmlDocument readXml(TextFile file) {
        XmlDocument document = xml.read(file.name(), file.text());
        if (document.root() == null || document.hasErrors()) {
            return document;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        structure.check(document.root(), problem -> diagnostics.add(problem.at(document.trace())));
        diagnostics.sort(
                Comparator.comparingInt(diagnostic -> diagnostic.location().offset()));
        return new XmlDocument(document.root(), document.trace(), diagnostics, document.comments());
    }

    /** What a QEMU command line says, as domain XML. What is wrong with that is told of the file as a whole. */
    public XmlDocument readXml(TextFile file, QemuLine line) {
        XmlDocument document = xml.read(file.name(), line.xml());
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        if (document.root() != null && !document.hasErrors()) {
            structure.check(document.root(), problem -> diagnostics.add(problem.at(document.trace())));
        }
        return new XmlDocument(
                document.root(),
                document.trace(),
                diagnostics.stream()
                        .map(diagnostic -> Diagnostic.error(
                                diagnostic.code(),
                                diagnostic.message(),
                                diagnostic.advice(),
                                Location.startOf(file.name())))
                        .toList(),
                document.comments());
    }

    private LoadedFile loadGuest(TextFile file) {
        CompiledFile compiled = Compiler.INSTANCE.compile(file.path(), file.text());
        return new LoadedFile(
                compiled.guests().stream()
                        .map(guest -> new LoadedGuest(guest.domain(), guest.trace()))
                        .toList(),
                compiled.diagnostics());
    }

    private LoadedFile loadXml(TextFile file) {
        XmlDocument document = readXml(file);
        return new LoadedFile(
                document.root() == null
                        ? List.of()
                        : List.of(new LoadedGuest((Domain) document.root(), document.trace())),
                document.diagnostics());
    }

    /** Setting up the language takes time, which XML files can do without. */
    private static final class Compiler {
        private static final GuestCompiler INSTANCE = new GuestCompiler();
    }
}
