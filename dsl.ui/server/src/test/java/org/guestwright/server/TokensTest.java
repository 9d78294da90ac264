// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.guestwright.server.feature.TokenFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What words mean is told as a whole, of a stretch, and as what has changed. */
class TokensTest {
    private static final String TEXT =
            """
            let size = 1
            guest web {
                vcpu = ${size}
            }
            """;

    private final Editor editor = Editor.started();
    private final TextDocumentService texts = editor.server().getTextDocumentService();
    private final TextDocumentIdentifier web = new TextDocumentIdentifier(Editor.uri("web.guest"));

    @BeforeEach
    void open() {
        editor.open("web.guest", TEXT);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void ofTheWholeText() {
        assertThat(show(full().getData()))
                .containsExactly(
                        "0:0-3 keyword",
                        "0:4-8 variable declaration readonly",
                        "0:11-12 number",
                        "1:0-5 keyword",
                        "1:6-9 class declaration",
                        "2:4-8 property",
                        "2:13-17 variable readonly");
    }

    @Test
    void ofAStretch() {
        Range first = new Range(new Position(0, 0), new Position(0, 3));
        assertThat(show(Editor.await(texts.semanticTokensRange(new SemanticTokensRangeParams(web, first)))
                        .getData()))
                .containsExactly("0:0-3 keyword", "0:4-8 variable declaration readonly", "0:11-12 number");
    }

    @Test
    void ofAnEdit() {
        SemanticTokens before = full();
        editor.type("web.guest", 0, 11, 0, 12, "1000");
        SemanticTokensDelta delta = Editor.await(
                        texts.semanticTokensFullDelta(new SemanticTokensDeltaParams(web, before.getResultId())))
                .getRight();
        assertThat(delta.getEdits()).containsExactly(new SemanticTokensEdit(12, 1, List.of(4)));
        List<Integer> applied = new ArrayList<>(before.getData());
        applied.set(12, 4);
        assertThat(full().getData()).isEqualTo(applied);
        assertThat(delta.getResultId()).isNotEqualTo(before.getResultId());
    }

    @Test
    void whoAsksForTooOldAChangeIsToldAll() {
        full();
        assertThat(Editor.await(texts.semanticTokensFullDelta(new SemanticTokensDeltaParams(web, "none")))
                        .getLeft()
                        .getData())
                .isEqualTo(full().getData());
    }

    private SemanticTokens full() {
        return Editor.await(texts.semanticTokensFull(new SemanticTokensParams(web)));
    }

    private static List<String> show(List<Integer> data) {
        List<String> shown = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            StringBuilder token = new StringBuilder(line + ":" + column + "-" + (column + data.get(i + 2)));
            token.append(' ').append(TokenFeature.LEGEND.getTokenTypes().get(data.get(i + 3)));
            List<String> modifiers = TokenFeature.LEGEND.getTokenModifiers();
            for (int bit = 0; bit < modifiers.size(); bit++) {
                if ((data.get(i + 4) & 1 << bit) != 0) {
                    token.append(' ').append(modifiers.get(bit));
                }
            }
            shown.add(token.toString());
        }
        return shown;
    }
}
