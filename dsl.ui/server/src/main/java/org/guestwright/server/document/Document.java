// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text that is open in the editor, as it is after one of its edits.
 *
 * @param uri the editor's name for it
 * @param path the file that it is of; a name of its own where it is no file
 * @param kind what it is
 * @param version counted by the editor
 * @param text its text
 * @param lines where its lines begin
 */
public record Document(String uri, Path path, Kind kind, int version, String text, LineIndex lines) {
    /** What a text is. */
    public enum Kind {
        GUEST,
        XML,
        /** Nothing that we know. */
        OTHER
    }

    /** A text that was just opened. */
    public static Document open(String uri, String language, int version, String text) {
        Path path = DocumentPath.of(uri);
        return new Document(uri, path, kind(language, path), version, text, new LineIndex(text));
    }

    private static Kind kind(String language, Path path) {
        if ("guest".equals(language)) {
            return Kind.GUEST;
        }
        return DocumentPath.isGuest(path)
                ? Kind.GUEST
                : "xml".equals(language) || path.toString().endsWith(".xml") ? Kind.XML : Kind.OTHER;
    }

    /** The text after some edits, each of which speaks of the text after those before it. */
    public Document edit(int newVersion, List<TextDocumentContentChangeEvent> edits) {
        String edited = text;
        LineIndex index = lines;
        for (TextDocumentContentChangeEvent edit : edits) {
            String put = edit.getText() == null ? "" : edit.getText();
            if (edit.getRange() == null) {
                edited = put;
            } else {
                int start = index.offset(edit.getRange().getStart());
                int end = Math.max(start, index.offset(edit.getRange().getEnd()));
                edited = edited.substring(0, start) + put + edited.substring(end);
            }
            index = new LineIndex(edited);
        }
        return new Document(uri, path, kind, newVersion, edited, index);
    }
}
