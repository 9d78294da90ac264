// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of a text, in it and beside it. */
class StructureTest {
    private final Editor editor = new Editor()
            .option("referencesCommand", "references")
            .option("previewCommand", "preview")
            .option("generateCommand", "generate");
    private final TextDocumentIdentifier web = new TextDocumentIdentifier(Editor.uri("web.guest"));

    @AfterEach
    void close() {
        editor.close();
    }

    private TextDocumentService texts() {
        return editor.server().getTextDocumentService();
    }

    private void open(String text) {
        editor.start().open("web.guest", text);
    }

    @Test
    void theOutline() {
        open(
                """
                let size = 1GiB
                guest web {
                    disk file {
                        target.dev = vda
                    }
                }
                """);
        StringBuilder shown = new StringBuilder();
        Editor.await(texts().documentSymbol(new DocumentSymbolParams(web)))
                .forEach(symbol -> show(symbol.getRight(), "", shown));
        assertThat(shown)
                .hasToString(
                        """
                        size (1GiB) Constant 0:4-0:8 in 0:0-0:15
                        web Class 1:6-1:9 in 1:0-5:1
                          disk file (vda) Object 2:4-2:8 in 2:4-4:5
                        """);
    }

    private static void show(DocumentSymbol symbol, String indent, StringBuilder out) {
        out.append(indent).append(symbol.getName());
        if (symbol.getDetail() != null) {
            out.append(" (").append(symbol.getDetail()).append(')');
        }
        out.append(' ').append(symbol.getKind());
        out.append(' ').append(Editor.show(symbol.getSelectionRange()));
        out.append(" in ").append(Editor.show(symbol.getRange())).append('\n');
        symbol.getChildren().forEach(child -> show(child, indent + "  ", out));
    }

    @Test
    void whatIsInTheFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("base.guest"), "template web-server { type = kvm }\nlet other = 1\n");
        editor.folder(folder).start();
        assertThat(Editor.await(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("wsv")))
                        .getRight())
                .extracting(symbol -> symbol.getName() + " " + symbol.getKind() + " "
                        + Editor.name(symbol.getLocation().getLeft().getUri()) + " "
                        + Editor.show(symbol.getLocation().getLeft().getRange()))
                .containsExactly("web-server Interface base.guest 0:9-0:19");
    }

    @Test
    void folds() {
        open(
                """
                import "a.guest"
                import "b.guest"
                // one
                // two
                guest web {
                    disk file {
                        target.dev = vda
                    }
                }
                """);
        assertThat(Editor.await(texts().foldingRange(new FoldingRangeRequestParams(web))))
                .extracting(fold -> fold.getStartLine() + "-" + fold.getEndLine() + " " + fold.getKind())
                .containsExactly("0-1 imports", "2-3 comment", "4-7 null", "5-6 null");
    }

    @Test
    void selections() {
        open("guest web {\n    vcpu = 2\n}\n");
        SelectionRange range = Editor.await(
                        texts().selectionRange(new SelectionRangeParams(web, List.of(new Position(1, 6)))))
                .get(0);
        StringBuilder shown = new StringBuilder();
        for (; range != null; range = range.getParent()) {
            shown.append(Editor.show(range.getRange())).append('\n');
        }
        assertThat(shown)
                .hasToString(
                        """
                        1:4-1:8
                        1:4-1:12
                        0:11-2:0
                        0:10-2:1
                        0:0-2:1
                        0:0-3:0
                        """);
    }

    @Test
    void linesMoveWhileTheyAreTyped() {
        open("guest web {\n    disk file {\n    }\n        }\n");
        assertThat(Editor.await(texts().onTypeFormatting(new DocumentOnTypeFormattingParams(
                        web, new FormattingOptions(4, true), new Position(3, 9), "}"))))
                .isEqualTo(List.of(new TextEdit(new Range(new Position(3, 0), new Position(3, 8)), "")));
    }

    @Test
    void lenses() {
        open("template server { type = kvm }\ntemplate other {}\nguest web extends server {}\n");
        String uri = web.getUri();
        assertThat(Editor.await(texts().codeLens(new CodeLensParams(web))).stream()
                        .map(StructureTest::show)
                        .toList())
                .containsExactly(
                        "0:9-0:15 used by 1 guest: references[\"" + uri + "\",{\"line\":0,\"character\":9},[{\"uri\":\""
                                + uri
                                + "\",\"range\":{\"start\":{\"line\":2,\"character\":6},\"end\":{\"line\":2,\"character\":9}}}]]",
                        "1:9-1:14 used by no guest: []",
                        "2:6-2:9 preview: preview[\"" + uri + "\",{\"line\":2,\"character\":6}]",
                        "2:6-2:9 generate: generate[\"" + uri + "\"]");
    }

    private static String show(CodeLens lens) {
        return Editor.show(lens.getRange()) + " " + lens.getCommand().getTitle() + ": "
                + lens.getCommand().getCommand()
                + new Gson().toJson(lens.getCommand().getArguments());
    }

    @Test
    void hints() {
        open(
                """
                let size = 1GiB
                template server(int cpus) { vcpu = ${cpus} }
                guest web extends server(2) {
                    type = kvm
                    memory = ${size * 2}
                }
                """);
        Range all = new Range(new Position(0, 0), new Position(6, 0));
        assertThat(Editor.await(texts().inlayHint(new InlayHintParams(web, all))))
                .extracting(hint ->
                        hint.getPosition().getLine() + ":" + hint.getPosition().getCharacter() + " "
                                + hint.getLabel().getLeft() + " " + hint.getKind())
                .containsExactly("2:25 cpus =  Parameter", "4:24 2GiB null");
        assertThat(Editor.await(
                        texts().inlayHint(new InlayHintParams(web, new Range(new Position(0, 0), new Position(0, 3))))))
                .isEmpty();
    }

    @Test
    void signatures() {
        open("template server(int cpus, size ram = 1GiB) {}\nguest web extends server(2, ) {}\n");
        SignatureHelp help = Editor.await(texts().signatureHelp(new SignatureHelpParams(web, new Position(1, 28))));
        assertThat(help.getSignatures())
                .extracting(signature -> signature.getLabel() + " "
                        + signature.getParameters().stream()
                                .map(parameter -> parameter.getLabel().getRight())
                                .map(label -> label.getFirst() + "-" + label.getSecond())
                                .toList())
                .containsExactly("server(int cpus, size ram = 1GiB) [7-15, 17-32]");
        assertThat(help.getActiveParameter()).isEqualTo(1);
        assertThat(Editor.await(texts().signatureHelp(new SignatureHelpParams(web, new Position(0, 3)))))
                .isNull();
    }
}
