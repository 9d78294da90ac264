// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.server.check.Finding;
import org.guestwright.server.check.ProtocolDiagnostics;
import org.guestwright.server.document.Document;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.fix.QuickFixes;

/** What repairs a diagnostic, in the words of the protocol. */
public final class CodeActionFeature {
    private final OpenProject project;
    private final ProtocolDiagnostics protocol;
    private final QuickFixes fixes;

    /** Quick fixes in the texts of a project. */
    public CodeActionFeature(OpenProject project, ProtocolDiagnostics protocol) {
        this.project = project;
        this.protocol = protocol;
        fixes = new QuickFixes(project.project());
    }

    /** The actions for a stretch of a text, of which it is known what is wrong. */
    public List<Either<Command, CodeAction>> at(Document document, CodeActionParams params, List<Finding> findings) {
        List<String> only = params.getContext().getOnly();
        if (only != null && only.stream().noneMatch(CodeActionKind.QuickFix::startsWith)
                || project.snapshot(document) == null) {
            return List.of();
        }
        int start = document.lines().offset(params.getRange().getStart());
        int end = document.lines().offset(params.getRange().getEnd());
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        for (Finding finding : findings) {
            Diagnostic diagnostic = finding.diagnostic();
            int offset = diagnostic.location().offset();
            if (offset <= end && start <= offset + diagnostic.location().length()) {
                fixes.of(diagnostic).forEach(fix -> actions.add(Either.forRight(action(fix, finding, document))));
            }
        }
        return actions;
    }

    private CodeAction action(Fix fix, Finding finding, Document document) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(protocol.of(List.of(finding), document.lines()));
        action.setIsPreferred(fix.preferred());
        action.setEdit(project.edit(fix.edits()));
        return action;
    }
}
