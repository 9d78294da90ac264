// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.server.document.Documents;
import org.guestwright.server.document.LineIndex;

/** Says findings in the words of the protocol. */
public final class ProtocolDiagnostics {
    private static final String SOURCE = "guestwright";
    /** More causes than a person reads. */
    private static final int MAX_CAUSES = 10;

    private final Documents documents;
    private String link = "";

    /** For texts of which some are open. */
    public ProtocolDiagnostics(Documents documents) {
        this.documents = documents;
    }

    /** Sets the address at which the manual tells of a problem, with {@code {code}} where its code belongs; empty for none. */
    public void setLink(String pattern) {
        link = pattern;
    }

    /** The findings of a text. */
    public List<Diagnostic> of(List<Finding> findings, LineIndex lines) {
        Map<String, LineIndex> others = new HashMap<>();
        List<Diagnostic> all = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            all.add(of(finding, lines, others));
        }
        return all;
    }

    private Diagnostic of(Finding finding, LineIndex lines, Map<String, LineIndex> others) {
        org.guestwright.model.diagnostic.Diagnostic found = finding.diagnostic();
        Diagnostic diagnostic = new Diagnostic(
                lines.range(found.location()), found.text(), severity(found.severity()), SOURCE, found.code());
        if (!link.isEmpty()) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(
                    link.replace("{code}", URLEncoder.encode(found.code(), StandardCharsets.UTF_8))));
        }
        tag(diagnostic, found.code());
        if (!finding.causes().isEmpty()) {
            diagnostic.setRelatedInformation(finding.causes().stream()
                    .limit(MAX_CAUSES)
                    .map(cause -> related(cause, others))
                    .toList());
        }
        return diagnostic;
    }

    private DiagnosticRelatedInformation related(
            org.guestwright.model.diagnostic.Diagnostic cause, Map<String, LineIndex> others) {
        Path path = Path.of(cause.location().file());
        Document open = documents.get(path);
        LineIndex lines =
                others.computeIfAbsent(cause.location().file(), name -> open != null ? open.lines() : index(path));
        Range range = lines.range(cause.location());
        return new DiagnosticRelatedInformation(
                new Location(open != null ? open.uri() : DocumentPath.uri(path), range), cause.text());
    }

    private LineIndex index(Path path) {
        try {
            return new LineIndex(documents.read(path));
        } catch (java.io.IOException e) {
            return new LineIndex("");
        }
    }

    /** What is only in the way is shown pale, what is out of date struck through. */
    private static void tag(Diagnostic diagnostic, String code) {
        if (code.endsWith(".unused")) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        } else if (code.endsWith(".deprecated")) {
            diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
        }
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
