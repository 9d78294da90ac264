// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names are followed and changed across files. */
class NavigationTest {
    private final Editor editor = Editor.started();
    private final TextDocumentIdentifier web = new TextDocumentIdentifier(Editor.uri("web.guest"));

    @BeforeEach
    void open() {
        editor.open(
                "base.guest",
                """
                template server {
                    type = kvm
                }
                """);
        editor.open(
                "web.guest",
                """
                import "base.guest"
                guest web extends server {
                    vcpu = 2
                }
                guest db extends server {}
                """);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aTemplateLeadsToItsDeclaration() {
        assertThat(locations(Editor.await(editor.server()
                                .getTextDocumentService()
                                .definition(new DefinitionParams(web, new Position(1, 20))))
                        .getLeft()))
                .containsExactly("base.guest 0:9-0:15");
    }

    @Test
    void anImportLeadsToItsFile() {
        assertThat(locations(Editor.await(editor.server()
                                .getTextDocumentService()
                                .definition(new DefinitionParams(web, new Position(0, 10))))
                        .getLeft()))
                .containsExactly("base.guest 0:0-0:0");
        assertThat(Editor.await(editor.server().getTextDocumentService().documentLink(new DocumentLinkParams(web))))
                .extracting(link -> Editor.show(link.getRange()) + " " + link.getTarget())
                .containsExactly("0:8-0:18 " + Editor.uri("base.guest"));
    }

    @Test
    void allUsesOfATemplateAreFound() {
        assertThat(references(true))
                .containsExactly("base.guest 0:9-0:15", "web.guest 1:18-1:24", "web.guest 4:17-4:23");
        assertThat(references(false)).containsExactly("web.guest 1:18-1:24", "web.guest 4:17-4:23");
    }

    @Test
    void usesInTheTextAreHighlighted() {
        assertThat(highlights(new Position(1, 20))).containsExactly("1:18-1:24 Read", "4:17-4:23 Read");
        assertThat(highlights(new Position(1, 7))).containsExactly("1:6-1:9 Write");
    }

    private List<String> highlights(Position position) {
        return Editor.await(editor.server()
                        .getTextDocumentService()
                        .documentHighlight(new DocumentHighlightParams(web, position)))
                .stream()
                .map(highlight -> Editor.show(highlight.getRange()) + " " + highlight.getKind())
                .toList();
    }

    @Test
    void aNameIsChangedInAllFiles() {
        PrepareRenameResult name = Editor.await(editor.server()
                        .getTextDocumentService()
                        .prepareRename(new PrepareRenameParams(web, new Position(1, 20))))
                .getSecond();
        assertThat(Editor.show(name.getRange()) + " " + name.getPlaceholder()).isEqualTo("1:18-1:24 server");
        assertThat(edits(Editor.await(editor.server()
                        .getTextDocumentService()
                        .rename(new RenameParams(web, new Position(1, 20), "machine")))))
                .isEqualTo(Map.of(
                        "base.guest", List.of("0:9-0:15 machine"),
                        "web.guest", List.of("1:18-1:24 machine", "4:17-4:23 machine")));
    }

    @Test
    void whyANameCannotBeGivenIsSaid() {
        assertThat(Editor.await(editor.server()
                        .getTextDocumentService()
                        .prepareRename(new PrepareRenameParams(web, new Position(2, 6)))))
                .isNull();
        assertThatThrownBy(() -> Editor.await(editor.server()
                        .getTextDocumentService()
                        .rename(new RenameParams(web, new Position(1, 7), "db"))))
                .hasMessageContaining("there is a 'db' in web.guest already");
    }

    @Test
    void importsFollowAFileThatMoves() {
        assertThat(edits(moved("base.guest", "common/base.guest")))
                .isEqualTo(Map.of("web.guest", List.of("0:7-0:19 \"common/base.guest\"")));
        assertThat(edits(moved("web.guest", "hosts/web.guest")))
                .isEqualTo(Map.of("web.guest", List.of("0:7-0:19 \"../base.guest\"")));
    }

    @Test
    void importsFollowAFolderThatMoves() {
        editor.open("hosts/db.guest", "import \"../base.guest\"\nimport \"more.guest\"\n");
        editor.open("hosts/more.guest", "let size = 1GiB\n");
        editor.open("all.guest", "import \"hosts/more.guest\"\n");
        assertThat(edits(moved("hosts", "a/b")))
                .isEqualTo(Map.of(
                        "hosts/db.guest", List.of("0:7-0:22 \"../../base.guest\""),
                        "all.guest", List.of("0:7-0:25 \"a/b/more.guest\"")));
    }

    private WorkspaceEdit moved(String from, String to) {
        return Editor.await(editor.server()
                .getWorkspaceService()
                .willRenameFiles(new RenameFilesParams(List.of(new FileRename(Editor.uri(from), Editor.uri(to))))));
    }

    private List<String> references(boolean withDeclaration) {
        return locations(Editor.await(editor.server()
                .getTextDocumentService()
                .references(new ReferenceParams(web, new Position(1, 20), new ReferenceContext(withDeclaration)))));
    }

    private static List<String> locations(List<? extends Location> locations) {
        return locations.stream()
                .map(location -> Editor.name(location.getUri()) + " " + Editor.show(location.getRange()))
                .toList();
    }

    private static Map<String, List<String>> edits(WorkspaceEdit edit) {
        return edit.getChanges().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> Editor.name(entry.getKey()),
                        entry -> entry.getValue().stream()
                                .map(change -> Editor.show(change.getRange()) + " " + change.getNewText())
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
