// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.dsl.compile.Library;
import org.guestwright.services.project.Project;

/** Proposes files and folders of the disk. */
final class FileProposals {
    private static final int MOST = 200;

    private FileProposals() {}

    /** The guests in a folder, but for one, and its folders; what was written so far leads into them. */
    static void imports(Path file, String prefix, boolean quoted, Writer writer) {
        for (String name : Library.names()) {
            String whole = Project.LIBRARY + name;
            writer.word(quoted ? whole : "\"" + whole + "\"", Proposal.Kind.FILE, "comes with the program", () -> "");
        }
        list(file.resolveSibling("x").getParent(), prefix, path -> {
            boolean folder = Files.isDirectory(path);
            if (folder || path.toString().endsWith(".guest") && !path.equals(file)) {
                add(prefix, path, folder, quoted, writer);
            }
        });
    }

    /** The files and folders that an absolute path leads to. */
    static void paths(String prefix, boolean quoted, Writer writer) {
        if (prefix.startsWith("/")) {
            list(Path.of("/"), prefix, path -> add(prefix, path, Files.isDirectory(path), quoted, writer));
        }
    }

    private static void list(Path base, String prefix, java.util.function.Consumer<Path> consumer) {
        int slash = prefix.lastIndexOf('/');
        try {
            Path folder = base.resolve(slash < 0 ? "" : prefix.substring(0, slash + 1));
            List<Path> found;
            try (Stream<Path> all = Files.list(folder)) {
                found = all.filter(path -> !path.getFileName().toString().startsWith("."))
                        .limit(MOST)
                        .sorted()
                        .toList();
            }
            found.forEach(consumer);
        } catch (IOException | InvalidPathException | SecurityException e) {
            // A folder that cannot be read has nothing to propose.
        }
    }

    private static void add(String prefix, Path path, boolean folder, boolean quoted, Writer writer) {
        String whole = prefix.substring(0, prefix.lastIndexOf('/') + 1) + path.getFileName() + (folder ? "/" : "");
        writer.add(
                whole,
                "",
                folder ? Proposal.Kind.FOLDER : Proposal.Kind.FILE,
                "",
                quoted ? whole : "\"" + whole + "\"",
                false,
                folder,
                1,
                () -> "");
    }
}
