// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Messages about what a text consists of, and what is shown in it and beside it. */
interface StructureMessages extends TextDocumentService {
    Questions questions();

    @Override
    default CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .symbols()
                .outline(at.snapshot()));
    }

    @Override
    default CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .folding()
                .of(at.snapshot()));
    }

    @Override
    default CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .selection()
                .at(at.snapshot(), params.getPositions()));
    }

    @Override
    default CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return questions().about(params.getTextDocument(), null, at -> at.features()
                .tokens()
                .full(at.document(), at.snapshot()));
    }

    @Override
    default CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams params) {
        return questions().about(params.getTextDocument(), null, at -> at.features()
                .tokens()
                .delta(at.document(), at.snapshot(), params.getPreviousResultId()));
    }

    @Override
    default CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return questions().about(params.getTextDocument(), null, at -> at.features()
                .tokens()
                .range(at.document(), at.snapshot(), at.range(params.getRange())));
    }

    @Override
    default CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .typing()
                .at(at.snapshot(), at.offset(params.getPosition())));
    }

    @Override
    default CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .lenses()
                .of(at.snapshot()));
    }

    @Override
    default CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .hints()
                .in(at.snapshot(), at.range(params.getRange())));
    }

    @Override
    default CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams params) {
        return questions().about(params.getTextDocument(), null, at -> at.features()
                .signatures()
                .at(at.snapshot(), at.offset(params.getPosition())));
    }
}
