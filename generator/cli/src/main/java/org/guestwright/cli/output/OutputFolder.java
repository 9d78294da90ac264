// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder that outputs are written into. Each takes its place at once, a file that would not change is left as it is, and
 * nothing is written outside of the folder.
 */
public final class OutputFolder {
    private final Path folder;
    private final Map<Path, String> written = new HashMap<>();

    /** A folder, which comes into being with the first file. */
    public OutputFolder(Path folder) {
        this.folder = folder.toString().isEmpty() ? Path.of(".") : folder;
    }

    /**
     * Writes a file.
     *
     * @param path the folders in the folder, and the file's name
     * @param text what is to be in it
     * @param origin the input that it is made of, for messages
     * @throws OutputException when it cannot be written, or when another input has made a file of that name in this run
     */
    public void write(List<String> path, String text, String origin) throws OutputException {
        Path file = folder;
        for (String part : path) {
            file = file.resolve(checked(part));
        }
        String other = written.putIfAbsent(file, origin);
        if (other != null) {
            throw new OutputException(
                    "output.twice",
                    "'" + file + "' has been made of '" + other + "' already",
                    "rename one of the two, or use another folder");
        }
        try {
            Files.createDirectories(file.getParent());
            if (!file.getParent().toRealPath().startsWith(folder.toRealPath())) {
                throw new OutputException(
                        "output.outside",
                        "'" + file + "' is not in the output folder",
                        "remove the link that leads out of it");
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!holds(file, bytes)) {
                FileReplacement.write(file, bytes);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "output.unwritable", "'" + file + "' cannot be written: " + FileReplacement.reason(e), null);
        }
    }

    private static String checked(String part) throws OutputException {
        boolean control = part.chars().anyMatch(Character::isISOControl);
        if (part.isEmpty()
                || part.equals(".")
                || part.equals("..")
                || part.indexOf('/') >= 0
                || part.indexOf('\\') >= 0
                || control
                || part.getBytes(StandardCharsets.UTF_8).length > 240) {
            throw new OutputException(
                    "output.name", "'" + part + "' cannot be the name of a file", "choose another name");
        }
        return part;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
