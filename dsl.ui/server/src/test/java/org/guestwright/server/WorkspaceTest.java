// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not open are checked, too. */
class WorkspaceTest {
    private static final String WRONG = "guest web { typ = kvm }\n";
    private static final String TOLD =
            "0:12-0:15 error guest.property.unknown: there is no property 'typ' here; did you mean 'type'?\n";

    @TempDir
    private Path folder;

    @Test
    void allFilesOfAFolderAreChecked() throws IOException {
        Files.createDirectories(folder.resolve("sub/target"));
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve("a.guest"), WRONG);
        Files.writeString(folder.resolve("sub/b.guest"), "\ufeff" + WRONG);
        Files.writeString(folder.resolve("sub/target/made.guest"), WRONG);
        Files.writeString(folder.resolve(".hidden/c.guest"), WRONG);
        try (Editor editor = new Editor().folder(folder).start()) {
            assertThat(editor.problems(uri("a.guest"))).isEqualTo(TOLD);
            assertThat(editor.problems(uri("sub/b.guest"))).isEqualTo(TOLD);
            assertThat(editor.toldOf()).containsExactlyInAnyOrder(uri("a.guest"), uri("sub/b.guest"));
        }
    }

    @Test
    void whatChangesOnTheDiskIsCheckedAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.guest"), WRONG);
        try (Editor editor = new Editor().folder(folder).start()) {
            assertThat(editor.problems(uri("a.guest"))).isEqualTo(TOLD);
            Files.writeString(file, "guest web { type = lxc  memory = 1GiB  os.type = exe }\n");
            changed(editor, file, FileChangeType.Changed);
            editor.noProblems(uri("a.guest"));
            Files.writeString(file, WRONG);
            changed(editor, file, FileChangeType.Changed);
            editor.problemsWith(uri("a.guest"), "typ");
            Files.delete(file);
            changed(editor, file, FileChangeType.Deleted);
            editor.noProblems(uri("a.guest"));
        }
    }

    @Test
    void aFolderThatIsAddedIsChecked() throws IOException {
        Files.writeString(folder.resolve("a.guest"), WRONG);
        try (Editor editor = Editor.started()) {
            editor.server()
                    .getWorkspaceService()
                    .didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(
                            List.of(new WorkspaceFolder(folder.toUri().toString(), "new")), List.of())));
            assertThat(editor.problems(uri("a.guest"))).isEqualTo(TOLD);
        }
    }

    @Test
    void onlyOpenFilesAreCheckedWhereThatIsWanted() throws IOException {
        Files.writeString(folder.resolve("a.guest"), WRONG);
        Files.writeString(folder.resolve("b.guest"), WRONG);
        try (Editor editor =
                new Editor().folder(folder).setting("workspace", "check", false).start()) {
            editor.open(uri("b.guest"), WRONG);
            assertThat(editor.problems(uri("b.guest"))).isEqualTo(TOLD);
            assertThat(editor.toldOf()).containsExactly(uri("b.guest"));
        }
    }

    @Test
    void itIsShownHowFarTheFirstCheckIs() throws IOException {
        write(100);
        try (Editor editor = new Editor().folder(folder).start()) {
            editor.problems(uri("g99.guest"));
            List<String> shown = editor.progressUntil(WorkDoneProgressEnd.class);
            assertThat(shown.get(0)).isEqualTo("begin Checking guests, 0 of 100");
            assertThat(shown).contains("report 50%, 50 of 100");
            assertThat(shown.get(shown.size() - 1)).isEqualTo("end 100 files");
        }
    }

    @Test
    void theFirstCheckCanBeGivenUp() throws IOException {
        write(3_000);
        try (Editor editor = new Editor().folder(folder).start()) {
            editor.progressUntil(WorkDoneProgressBegin.class);
            editor.server().cancelProgress(new WorkDoneProgressCancelParams(Either.forLeft("guestwright/scan")));
            List<String> shown = editor.progressUntil(WorkDoneProgressEnd.class);
            assertThat(shown.get(shown.size() - 1)).isEqualTo("end given up");
        }
    }

    private void write(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("g" + i + ".guest"), WRONG);
        }
    }

    private static void changed(Editor editor, Path file, FileChangeType type) {
        editor.server()
                .getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(file.toUri().toString(), type))));
    }

    private String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }
}
