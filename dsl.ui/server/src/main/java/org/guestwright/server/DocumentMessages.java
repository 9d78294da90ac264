// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.server.document.Document;
import org.guestwright.server.format.FormattingEdits;
import org.guestwright.server.work.Worker;

/** Messages about one text. */
final class DocumentMessages implements NavigationMessages, StructureMessages, HierarchyMessages {
    private final Worker worker;
    private final Session session;
    private final Questions questions;
    /** Made when it is needed, for it takes half a second. */
    private Formatting formatting;

    DocumentMessages(Worker worker, Session session) {
        this.worker = worker;
        this.session = session;
        questions = new Questions(worker, session);
    }

    @Override
    public Questions questions() {
        return questions;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        worker.tell(() -> session.open(item.getUri(), item.getLanguageId(), item.getVersion(), item.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        worker.tell(() -> session.edit(
                params.getTextDocument().getUri(), params.getTextDocument().getVersion(), params.getContentChanges()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        worker.tell(() -> session.close(params.getTextDocument().getUri()));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // What was saved is what was open.
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return worker.ask(() -> {
            Document document = session.documents().get(params.getTextDocument().getUri());
            return document == null
                    ? List.of()
                    : format(document, 0, document.text().length());
        });
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return worker.ask(() -> {
            Document document = session.documents().get(params.getTextDocument().getUri());
            return document == null
                    ? List.of()
                    : format(
                            document,
                            document.lines().offset(params.getRange().getStart()),
                            document.lines().offset(params.getRange().getEnd()));
        });
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return worker.ask(() -> Either.forLeft(session.completion().at(document(params), params.getPosition())));
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return worker.ask(() -> session.completion().resolve(item));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return worker.ask(() -> session.hover().at(document(params), params.getPosition()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return worker.ask(() -> {
            Document document = session.documents().get(params.getTextDocument().getUri());
            return document == null
                    ? List.of()
                    : session.codeActions()
                            .at(document, params, session.checks().of(document));
        });
    }

    private Document document(TextDocumentPositionParams params) {
        return session.documents().get(params.getTextDocument().getUri());
    }

    private Formatting formatting() {
        if (formatting == null) {
            formatting = new Formatting();
        }
        return formatting;
    }

    private List<TextEdit> format(Document document, int start, int end) {
        return document.kind() != Document.Kind.GUEST
                ? List.of()
                : formatting()
                        .format(document.text())
                        .map(formatted -> FormattingEdits.of(document.text(), formatted, document.lines(), start, end))
                        .orElse(List.of());
    }
}
