// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** An editor asks only for what the server says that it can do. */
class CapabilitiesTest {
    @Test
    void allIsTold() {
        JsonObject told;
        try (Editor editor = Editor.started()) {
            told = new Gson().toJsonTree(editor.capabilities()).getAsJsonObject();
        }
        assertThat(told.keySet())
                .containsExactlyInAnyOrder(
                        "textDocumentSync",
                        "hoverProvider",
                        "completionProvider",
                        "signatureHelpProvider",
                        "definitionProvider",
                        "referencesProvider",
                        "documentHighlightProvider",
                        "documentSymbolProvider",
                        "workspaceSymbolProvider",
                        "codeActionProvider",
                        "codeLensProvider",
                        "documentFormattingProvider",
                        "documentRangeFormattingProvider",
                        "documentOnTypeFormattingProvider",
                        "renameProvider",
                        "documentLinkProvider",
                        "foldingRangeProvider",
                        "selectionRangeProvider",
                        "callHierarchyProvider",
                        "typeHierarchyProvider",
                        "semanticTokensProvider",
                        "inlayHintProvider",
                        "workspace");
        assertThat(told.getAsJsonObject("renameProvider")).hasToString("{\"right\":{\"prepareProvider\":true}}");
        assertThat(told.getAsJsonObject("documentOnTypeFormattingProvider"))
                .hasToString("{\"firstTriggerCharacter\":\"\\n\",\"moreTriggerCharacter\":[\"}\",\"]\"]}");
        assertThat(told.getAsJsonObject("workspace").getAsJsonObject("fileOperations"))
                .hasToString(
                        "{\"willRename\":{\"filters\":[{\"pattern\":{\"glob\":\"**/*.guest\"},\"scheme\":\"file\"},"
                                + "{\"pattern\":{\"glob\":\"**\",\"matches\":\"folder\"},\"scheme\":\"file\"}]}}");
    }
}
