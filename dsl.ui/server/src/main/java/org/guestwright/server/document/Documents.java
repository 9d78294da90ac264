// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that are open in the editor. They stand in front of the files on the disk. */
public final class Documents {
    /** The largest file that is read: 1,000 guests take less than a tenth of it. */
    private static final long MAX_SIZE = 32L << 20;

    private final Map<String, Document> byUri = new LinkedHashMap<>();
    private final Map<Path, Document> byPath = new HashMap<>();

    /** Opens a text, or takes its newest state. */
    public void put(Document document) {
        byUri.put(document.uri(), document);
        byPath.put(document.path(), document);
    }

    /** Closes a text; what was open, or {@code null}. */
    public Document close(String uri) {
        Document closed = byUri.remove(uri);
        if (closed != null) {
            byPath.remove(closed.path());
        }
        return closed;
    }

    /** An open text, or {@code null}. */
    public Document get(String uri) {
        return byUri.get(uri);
    }

    /** An open text by its file, or {@code null}. */
    public Document get(Path path) {
        return byPath.get(path);
    }

    /** All open texts. */
    public Collection<Document> all() {
        return byUri.values();
    }

    /**
     * The text of a file: that in the editor, or else that on the disk.
     *
     * @throws IOException when there is no such file, or when it is not text
     */
    public String read(Path path) throws IOException {
        Document open = byPath.get(path.toAbsolutePath().normalize());
        open = open == null ? byPath.get(path) : open;
        if (open != null) {
            return open.text();
        }
        if (!path.isAbsolute() || !Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (Files.size(path) > MAX_SIZE) {
            throw new IOException("'" + path + "' is too large");
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
