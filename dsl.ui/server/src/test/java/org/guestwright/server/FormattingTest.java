// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** Formatting changes white space alone, and no more of it than it must. */
class FormattingTest {
    private static final String TEXT =
            """
            guest web {
              type = kvm
                memory   =  4GiB
            }
            """;

    @Test
    void aDocumentIsFormatted() {
        try (Editor editor = Editor.started()) {
            assertThat(format(editor.open("web.guest", TEXT), null))
                    .isEqualTo(
                            """
                            0:11-1:2 "\\n    "
                            2:10-2:13 " "
                            2:14-2:16 " "
                            """);
        }
    }

    @Test
    void whatIsFormattedStays() {
        try (Editor editor = Editor.started()) {
            assertThat(format(editor.open("web.guest", "guest web {\n    type = kvm\n}\n"), null))
                    .isEmpty();
        }
    }

    @Test
    void ofARangeNothingElseIsFormatted() {
        try (Editor editor = Editor.started()) {
            assertThat(format(editor.open("web.guest", TEXT), new Range(new Position(2, 0), new Position(3, 0))))
                    .isEqualTo(
                            """
                            2:10-2:13 " "
                            2:14-2:16 " "
                            """);
        }
    }

    @Test
    void aTextWithASyntaxErrorIsLeftAlone() {
        try (Editor editor = Editor.started()) {
            assertThat(format(editor.open("web.guest", "guest web {\n  type = kvm\n"), null))
                    .isEmpty();
        }
    }

    private static String format(Editor editor, Range range) {
        TextDocumentIdentifier document = new TextDocumentIdentifier(Editor.uri("web.guest"));
        FormattingOptions options = new FormattingOptions(4, true);
        List<? extends TextEdit> edits = Editor.await(
                range == null
                        ? editor.server()
                                .getTextDocumentService()
                                .formatting(new DocumentFormattingParams(document, options))
                        : editor.server()
                                .getTextDocumentService()
                                .rangeFormatting(new DocumentRangeFormattingParams(document, options, range)));
        return edits.stream()
                .map(edit ->
                        Editor.show(edit.getRange()) + " \"" + edit.getNewText().replace("\n", "\\n") + "\"\n")
                .collect(Collectors.joining());
    }
}
