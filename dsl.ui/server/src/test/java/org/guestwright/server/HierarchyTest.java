// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What extends what is shown as calls and as types. */
class HierarchyTest {
    private final Editor editor = Editor.started();
    private final TextDocumentService texts = editor.server().getTextDocumentService();
    private final TextDocumentIdentifier web = new TextDocumentIdentifier(Editor.uri("web.guest"));

    @BeforeEach
    void open() {
        editor.open(
                "base.guest",
                """
                template machine(int cpus) { type = kvm }
                template server extends machine(2) {}
                """);
        editor.open(
                "web.guest",
                """
                import "base.guest"
                guest web extends server {}
                guest db extends server {}
                """);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void asCalls() {
        CallHierarchyItem server = Editor.await(
                        texts.prepareCallHierarchy(new CallHierarchyPrepareParams(web, new Position(1, 20))))
                .get(0);
        assertThat(show(server)).isEqualTo("server Interface base.guest 1:9-1:15 in 1:0-1:37");
        assertThat(Editor.await(texts.callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(server))))
                .extracting(call -> show(call.getFrom()) + " at "
                        + Editor.show(call.getFromRanges().get(0)))
                .containsExactly(
                        "web Class web.guest 1:6-1:9 in 1:0-1:27 at 1:18-1:24",
                        "db Class web.guest 2:6-2:8 in 2:0-2:26 at 2:17-2:23");
        assertThat(Editor.await(texts.callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(server))))
                .extracting(call -> show(call.getTo()) + " at "
                        + Editor.show(call.getFromRanges().get(0)))
                .containsExactly("machine Interface base.guest 0:9-0:16 in 0:0-0:41 at 1:24-1:31");
    }

    @Test
    void asTypes() {
        TypeHierarchyItem server = Editor.await(
                        texts.prepareTypeHierarchy(new TypeHierarchyPrepareParams(web, new Position(1, 20))))
                .get(0);
        assertThat(show(server)).isEqualTo("server base.guest 1:9-1:15 in 1:0-1:37");
        assertThat(Editor.await(texts.typeHierarchySubtypes(new TypeHierarchySubtypesParams(server))))
                .extracting(HierarchyTest::show)
                .containsExactly("web web.guest 1:6-1:9 in 1:0-1:27", "db web.guest 2:6-2:8 in 2:0-2:26");
        assertThat(Editor.await(texts.typeHierarchySupertypes(new TypeHierarchySupertypesParams(server))))
                .extracting(HierarchyTest::show)
                .containsExactly("machine base.guest 0:9-0:16 in 0:0-0:41");
    }

    @Test
    void thereIsNoneOfAProperty() {
        editor.open("base.guest", "template machine {\n    type = kvm\n}\n");
        TextDocumentIdentifier base = new TextDocumentIdentifier(Editor.uri("base.guest"));
        assertThat(Editor.await(texts.prepareCallHierarchy(new CallHierarchyPrepareParams(base, new Position(1, 6)))))
                .isEmpty();
        assertThat(Editor.await(texts.prepareTypeHierarchy(new TypeHierarchyPrepareParams(base, new Position(1, 6)))))
                .isEmpty();
    }

    private static String show(CallHierarchyItem item) {
        return item.getName() + " " + item.getKind() + " " + Editor.name(item.getUri()) + " "
                + Editor.show(item.getSelectionRange()) + " in " + Editor.show(item.getRange());
    }

    private static String show(TypeHierarchyItem item) {
        return item.getName() + " " + Editor.name(item.getUri()) + " " + Editor.show(item.getSelectionRange()) + " in "
                + Editor.show(item.getRange());
    }
}
