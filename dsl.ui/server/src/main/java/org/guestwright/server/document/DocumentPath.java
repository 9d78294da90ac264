// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.document;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;

/** The files that an editor names by URIs. */
public final class DocumentPath {
    private DocumentPath() {}

    /** The file of a URI; for one that names no file on this machine a path that leads nowhere and tells it from others. */
    public static Path of(String uri) {
        Path file = file(uri);
        return file != null ? file : Path.of("no-file-" + Integer.toHexString(uri.hashCode()));
    }

    /** The file of a URI, or {@code null} for one that names no file on this machine. */
    public static Path file(String uri) {
        try {
            URI parsed = URI.create(uri);
            if ("file".equals(parsed.getScheme())) {
                return Path.of(parsed).toAbsolutePath().normalize();
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // no URI, or one that no file can have
        }
        return null;
    }

    /** The URI of a file. */
    public static String uri(Path file) {
        // Java writes file:/x for what everybody else calls file:///x.
        String uri = file.toUri().toString();
        return uri.startsWith("file:///") ? uri : "file://" + uri.substring("file:".length());
    }

    /** Whether a file is a text of the language. */
    public static boolean isGuest(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".guest");
    }
}
