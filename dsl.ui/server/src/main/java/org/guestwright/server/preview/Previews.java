// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;
import org.guestwright.picture.machine.MachinePicture;
import org.guestwright.picture.machine.Sources;
import org.guestwright.picture.svg.SvgPicture;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.start.StartPreparation;
import org.guestwright.server.check.QemuRules;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.server.document.Documents;
import org.guestwright.server.document.LineIndex;

/** Shows what the guest under the cursor becomes. */
public final class Previews {
    private final Documents documents;
    private final QemuRules qemu;
    private final GuestCompiler compiler;

    /** Previews of texts of which some are open, for the QEMU of the rules. */
    public Previews(Documents documents, QemuRules qemu) {
        this.documents = documents;
        this.qemu = qemu;
        compiler = new GuestCompiler(documents::read);
    }

    /** The texts that a guest becomes. */
    public Preview preview(PreviewParams params) {
        ChosenGuest chosen = choose(params);
        if (chosen == null) {
            return new Preview(null, List.of(), List.of());
        }
        String name = chosen.guest().name();
        if (chosen.guest().hasErrors()) {
            return new Preview(name, List.of(), problems(chosen.guest().diagnostics()));
        }
        Domain domain = chosen.guest().domain();
        List<Preview.Output> outputs = new ArrayList<>();
        XmlOutput xml = new XmlOutput(domain, chosen.trace());
        outputs.add(new Preview.Output("xml", xml.text(), origins(xml.lines())));
        List<String> problems = new ArrayList<>();
        qemu.profileFor(domain).ifPresent(profile -> {
            Style style = "standalone".equals(params.style()) ? Style.STANDALONE : Style.LIBVIRT;
            HostConfiguration host = new HostConfiguration();
            QemuCommand command = new QemuGenerator(profile, host).generate(domain, style);
            if (command.isRefused()) {
                problems.addAll(problems(command.problems().stream()
                        .map(problem -> problem.at(chosen.trace()))
                        .toList()));
            } else {
                // The names that devices have in the line are given when a guest starts.
                CompletedDomain completed = CompletedDomain.of(domain, profile, host);
                StartPreparation.apply(new Guest(new Machine(completed.domain(), profile), host, false));
                QemuOutput line = new QemuOutput(
                        command, new OptionOrigins(domain, completed, command.options(), chosen.trace()));
                outputs.add(new Preview.Output("qemu", line.text(), origins(line.lines())));
            }
        });
        return new Preview(name, outputs, problems);
    }

    /** The picture of a guest, as far as it can be made out. */
    public Drawing draw(PreviewParams params) {
        ChosenGuest chosen = choose(params);
        if (chosen == null) {
            return new Drawing(null, null, List.of());
        }
        Domain domain = chosen.guest().domain();
        Optional<CapabilityProfile> profile = qemu.profileFor(domain);
        CompletedDomain completed = chosen.guest().hasErrors() || profile.isEmpty()
                ? null
                : CompletedDomain.of(domain, profile.get(), new HostConfiguration());
        boolean isComplete = completed != null && completed.problems().isEmpty();
        String svg = SvgPicture.of(
                isComplete
                        ? MachinePicture.of(
                                completed.domain(),
                                Sources.completed(
                                        object -> completed.isAdded(object) ? null : completed.original(object),
                                        chosen.trace()))
                        : MachinePicture.of(domain, Sources.written(chosen.trace())));
        return new Drawing(chosen.guest().name(), svg, problems(chosen.guest().diagnostics()));
    }

    private ChosenGuest choose(PreviewParams params) {
        Document document = params.textDocument() == null
                ? null
                : documents.get(params.textDocument().getUri());
        return document == null || document.kind() != Document.Kind.GUEST
                ? null
                : ChosenGuest.at(
                        document,
                        params.position() == null ? 0 : document.lines().offset(params.position()),
                        compiler);
    }

    private static List<String> problems(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::text)
                .distinct()
                .toList();
    }

    private List<Preview.Origin> origins(List<Location> lines) {
        Map<String, LineIndex> others = new HashMap<>();
        List<Preview.Origin> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) != null) {
                all.add(new Preview.Origin(i, location(lines.get(i), others)));
            }
        }
        return all;
    }

    private org.eclipse.lsp4j.Location location(Location place, Map<String, LineIndex> others) {
        Path path = Path.of(place.file());
        Document open = documents.get(path);
        LineIndex lines = open != null ? open.lines() : others.computeIfAbsent(place.file(), name -> index(path));
        return new org.eclipse.lsp4j.Location(open != null ? open.uri() : DocumentPath.uri(path), lines.range(place));
    }

    private LineIndex index(Path path) {
        try {
            return new LineIndex(documents.read(path));
        } catch (IOException e) {
            return new LineIndex("");
        }
    }
}
