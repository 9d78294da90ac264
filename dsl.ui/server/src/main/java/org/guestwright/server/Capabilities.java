// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationPatternKind;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.guestwright.server.feature.CompletionFeature;
import org.guestwright.server.feature.SignatureFeature;
import org.guestwright.server.feature.TokenFeature;
import org.guestwright.server.feature.TypingFeature;

/** What the server can do, as it tells a client. */
final class Capabilities {
    private Capabilities() {}

    static ServerCapabilities all() {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        can.setTextDocumentSync(sync);
        write(can);
        read(can);
        can.setWorkspace(workspace());
        return can;
    }

    private static void write(ServerCapabilities can) {
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        List<String> typed = TypingFeature.TRIGGERS;
        can.setDocumentOnTypeFormattingProvider(
                new DocumentOnTypeFormattingOptions(typed.get(0), typed.subList(1, typed.size())));
        can.setCompletionProvider(new CompletionOptions(true, CompletionFeature.TRIGGERS));
        can.setSignatureHelpProvider(new SignatureHelpOptions(SignatureFeature.TRIGGERS));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        can.setRenameProvider(new RenameOptions(true));
    }

    private static void read(ServerCapabilities can) {
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setSelectionRangeProvider(true);
        can.setDocumentLinkProvider(new DocumentLinkOptions(false));
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setInlayHintProvider(true);
        can.setCallHierarchyProvider(true);
        can.setTypeHierarchyProvider(true);
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(
                TokenFeature.LEGEND, new SemanticTokensServerFull(true), true));
    }

    private static WorkspaceServerCapabilities workspace() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        FileOperationPattern files = new FileOperationPattern("**/*.guest");
        FileOperationPattern any = new FileOperationPattern("**");
        any.setMatches(FileOperationPatternKind.Folder);
        FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
        operations.setWillRename(new FileOperationOptions(
                List.of(new FileOperationFilter(files, "file"), new FileOperationFilter(any, "file"))));
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
        workspace.setFileOperations(operations);
        return workspace;
    }
}
