// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder that outputs are written into. A file is written beside its place and then renamed, so that whoever looks sees
 * the old or the new one and never half of one; a file that would not change is left as it is. Nothing is written outside
 * of the folder.
 */
public final class OutputFolder {
    private final Path folder;
    private final Map<Path, String> written = new HashMap<>();

    /** A folder, which comes into being with the first file. */
    public OutputFolder(Path folder) {
        this.folder = folder;
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
            throw new OutputException("output.twice", "'" + file + "' has been made of '" + other + "' already",
                    "rename one of the two, or use another folder");
        }
        try {
            Files.createDirectories(file.getParent());
            if (!file.getParent().toRealPath().startsWith(folder.toRealPath())) {
                throw new OutputException("output.outside", "'" + file + "' is not in the output folder",
                        "remove the link that leads out of it");
            }
            replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException("output.unwritable", "'" + file + "' cannot be written: " + reason(e), null);
        }
    }

    private static String checked(String part) throws OutputException {
        boolean control = part.chars().anyMatch(Character::isISOControl);
        if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('/') >= 0 || part.indexOf('\\') >= 0 || control
                || part.getBytes(StandardCharsets.UTF_8).length > 240) {
            throw new OutputException("output.name", "'" + part + "' cannot be the name of a file", "choose another name");
        }
        return part;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path beside = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(beside, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return switch (kind) {
            case "AccessDeniedException" -> "permission denied";
            case "FileAlreadyExistsException", "NotDirectoryException" -> "a file stands where a folder is needed";
            default -> e.getMessage() == null ? kind : e.getMessage();
        };
    }
}
