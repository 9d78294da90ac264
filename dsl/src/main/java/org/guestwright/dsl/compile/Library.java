// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Pattern;
import org.guestwright.model.diagnostic.Suggestion;

/** The templates that come with the program: each a file in its jar, imported as {@code "library:NAME"}. */
public final class Library {
    private static final String PREFIX = "library:";
    private static final String FOLDER = "/org/guestwright/library/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private Library() {}

    /** The names of all files, without the prefix. */
    public static List<String> names() {
        try {
            return text(FOLDER + "index").lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether an import is meant for the library. */
    static boolean isIn(String target) {
        return target.startsWith(PREFIX);
    }

    /**
     * The text of a file.
     *
     * @param target its name with the prefix
     * @throws IOException when there is none
     */
    public static String read(String target) throws IOException {
        String name = target.substring(PREFIX.length());
        if (!NAME.matcher(name).matches()) {
            throw new NoSuchFileException(target);
        }
        return text(FOLDER + name + ".guest");
    }

    /** What to do about a name that is not there. */
    static String advice(String target) {
        return Suggestion.didYouMean(
                target.substring(PREFIX.length()),
                names(),
                names().isEmpty() ? "it is empty" : "it has " + String.join(", ", names()));
    }

    private static String text(String path) throws IOException {
        try (InputStream in = Library.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NoSuchFileException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
