// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.syntax.SyntaxReader;

/** A text that is open in the editor, as it is after one of its edits. Only the worker's thread uses it. */
public final class Document {
    private static final SyntaxReader READER = new SyntaxReader(new XtextReader());

    /** What a text is. */
    public enum Kind {
        GUEST,
        XML,
        /** Nothing that we know. */
        OTHER
    }

    /**
     * The one edit that led from a text to this one.
     *
     * @param before the tree of that text
     */
    private record Edit(SyntaxFile before, int offset, int removed, String inserted) {}

    private final String uri;
    private final Path path;
    private final Kind kind;
    private final int version;
    private final LineIndex lines;
    private SyntaxFile syntax;
    private Edit edit;

    private Document(String uri, Path path, Kind kind, int version, LineIndex lines) {
        this.uri = uri;
        this.path = path;
        this.kind = kind;
        this.version = version;
        this.lines = lines;
    }

    /** A text that was just opened. */
    public static Document open(String uri, String language, int version, String text) {
        Path path = DocumentPath.of(uri);
        return new Document(uri, path, kind(language, path), version, new LineIndex(text));
    }

    /** The syntax tree of a text that is not open. */
    public static SyntaxFile read(String text) {
        return READER.read(text);
    }

    private static Kind kind(String language, Path path) {
        if ("guest".equals(language)) {
            return Kind.GUEST;
        }
        return DocumentPath.isGuest(path)
                ? Kind.GUEST
                : "xml".equals(language) || path.toString().endsWith(".xml") ? Kind.XML : Kind.OTHER;
    }

    /** The editor's name for it. */
    public String uri() {
        return uri;
    }

    /** The file that it is of; a name of its own where it is no file. */
    public Path path() {
        return path;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Its version, counted by the editor. */
    public int version() {
        return version;
    }

    /** Its text, and where its lines begin. */
    public LineIndex lines() {
        return lines;
    }

    /** Its text. */
    public String text() {
        return lines.text();
    }

    /** Its syntax tree, which is read when somebody asks; after one edit only what that has changed. */
    public SyntaxFile syntax() {
        if (syntax == null) {
            syntax = edit == null
                    ? READER.read(text())
                    : READER.edit(edit.before, edit.offset, edit.removed, edit.inserted);
            edit = null;
        }
        return syntax;
    }

    /** The text after some edits, each of which speaks of the text after those before it. */
    public Document edit(int newVersion, List<TextDocumentContentChangeEvent> edits) {
        LineIndex edited = lines;
        Edit last = null;
        for (TextDocumentContentChangeEvent change : edits) {
            String put = change.getText() == null ? "" : change.getText();
            if (change.getRange() == null) {
                edited = new LineIndex(put);
            } else {
                int start = edited.offset(change.getRange().getStart());
                int end = Math.max(start, edited.offset(change.getRange().getEnd()));
                String text = edited.text();
                last = new Edit(syntax, start, end - start, put);
                edited = new LineIndex(text.substring(0, start) + put + text.substring(end));
            }
        }
        Document document = new Document(uri, path, kind, newVersion, edited);
        if (edits.size() == 1 && last != null && syntax != null) {
            document.edit = last;
        }
        return document;
    }
}
