// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Messages about what extends what. */
interface HierarchyMessages extends TextDocumentService {
    Questions questions();

    @Override
    default CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .hierarchy()
                .calls(at.snapshot(), at.offset(params.getPosition())));
    }

    @Override
    default CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
            CallHierarchyIncomingCallsParams params) {
        return questions().ask(features -> features.hierarchy().incoming(params.getItem()));
    }

    @Override
    default CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
            CallHierarchyOutgoingCallsParams params) {
        return questions().ask(features -> features.hierarchy().outgoing(params.getItem()));
    }

    @Override
    default CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(TypeHierarchyPrepareParams params) {
        return questions().about(params.getTextDocument(), List.of(), at -> at.features()
                .hierarchy()
                .types(at.snapshot(), at.offset(params.getPosition())));
    }

    @Override
    default CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(TypeHierarchySubtypesParams params) {
        return questions().ask(features -> features.hierarchy().subtypes(params.getItem()));
    }

    @Override
    default CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(TypeHierarchySupertypesParams params) {
        return questions().ask(features -> features.hierarchy().supertypes(params.getItem()));
    }
}
