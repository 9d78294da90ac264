// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Messages about names. */
interface NavigationMessages extends TextDocumentService {
    Questions questions();

    @Override
    default CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return questions()
                .about(
                        params.getTextDocument(),
                        Either.forLeft(List.of()),
                        at -> Either.forLeft(
                                at.features().navigation().definition(at.snapshot(), at.offset(params.getPosition()))));
    }

    @Override
    default CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .navigation()
                .references(
                        at.snapshot(),
                        at.offset(params.getPosition()),
                        params.getContext().isIncludeDeclaration()));
    }

    @Override
    default CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .navigation()
                .highlights(at.snapshot(), at.offset(params.getPosition())));
    }

    @Override
    default CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return questions().about(params.getTextDocument(), null, at -> {
            PrepareRenameResult found = at.features().rename().prepare(at.snapshot(), at.offset(params.getPosition()));
            return found == null ? null : Either3.forSecond(found);
        });
    }

    @Override
    default CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return questions().about(params.getTextDocument(), null, at -> at.features()
                .rename()
                .rename(at.snapshot(), at.offset(params.getPosition()), params.getNewName()));
    }

    @Override
    default CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .links()
                .of(at.snapshot()));
    }
}
