// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The services for editors reach an editor. What they say is tested where they are. */
class ServicesTest {
    private final Editor editor =
            new Editor().option("suggestCommand", "suggest").start();
    private final TextDocumentIdentifier web = new TextDocumentIdentifier(Editor.uri("web.guest"));

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aLiteralIsProposed() {
        editor.open("web.guest", "guest web {\n    on_crash = res\n}\n");
        List<CompletionItem> items = completion(1, 18);
        CompletionItem item = items.stream()
                .filter(one -> one.getLabel().equals("restart"))
                .findFirst()
                .orElseThrow();
        assertThat(item.getTextEdit().getLeft())
                .isEqualTo(new TextEdit(new Range(new Position(1, 15), new Position(1, 18)), "restart"));
        assertThat(item.getDocumentation()).isNull();
        CompletionItem resolved =
                Editor.await(editor.server().getTextDocumentService().resolveCompletionItem(item));
        assertThat(resolved.getDocumentation().getRight().getValue()).contains("restart");
    }

    @Test
    void proposalsAreThoseOfTheNewestText() {
        editor.open("web.guest", "guest web {\n\n}\n");
        editor.type("web.guest", 1, 0, 1, 0, "    disk file { target.d }");
        assertThat(completion(1, 24))
                .extracting(CompletionItem::getLabel)
                .contains("target.dev")
                .doesNotContain("memory");
    }

    @Test
    void aTemplateOfAnOpenTextIsProposed() {
        editor.open("base.guest", "template server { type = kvm }\n");
        editor.open("web.guest", "import \"base.guest\"\nguest web extends \n");
        assertThat(completion(1, 18)).extracting(CompletionItem::getLabel).contains("server");
        editor.type("base.guest", "template client { type = kvm }\n");
        assertThat(completion(1, 18))
                .extracting(CompletionItem::getLabel)
                .contains("client")
                .doesNotContain("server");
    }

    @Test
    void aWordIsExplained() {
        editor.open("web.guest", "guest web {\n    memory = 4GiB\n}\n");
        assertThat(Editor.await(editor.server()
                                .getTextDocumentService()
                                .hover(new HoverParams(web, new Position(1, 6))))
                        .getContents()
                        .getRight()
                        .getValue())
                .contains("memory");
    }

    @Test
    void whatIsWrongIsRepaired() {
        editor.open("web.guest", "guest web {\n    type = kvm\n    memroy = 4GiB\n    os { type = hvm }\n}\n");
        CodeActionParams params = new CodeActionParams(
                web, new Range(new Position(2, 5), new Position(2, 5)), new CodeActionContext(List.of()));
        CodeAction action = Editor.await(
                        editor.server().getTextDocumentService().codeAction(params))
                .get(0)
                .getRight();
        assertThat(action.getIsPreferred()).isTrue();
        assertThat(action.getDiagnostics().get(0).getCode().getLeft()).isEqualTo("guest.property.unknown");
        assertThat(action.getEdit().getChanges()).containsOnlyKeys(web.getUri()).satisfies(changes -> assertThat(
                        changes.get(web.getUri()))
                .containsExactly(new TextEdit(new Range(new Position(2, 4), new Position(2, 10)), "memory")));
    }

    private List<CompletionItem> completion(int line, int column) {
        return Editor.await(editor.server()
                        .getTextDocumentService()
                        .completion(new CompletionParams(web, new Position(line, column))))
                .getLeft();
    }
}
