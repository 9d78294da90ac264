// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.dsl.syntax.SyntaxReader;

/**
 * A file that is compiled again and again while somebody edits it. What a change does not concern is not done again: statements
 * are the same objects as before, and so are the models of guests. The outcome is that of compiling the text for the first time.
 *
 * <p>To be used from one thread at a time.
 */
public final class OpenFile {
    private final Path path;
    private final SyntaxReader reader;
    private final NameTable names;
    private final Expansions expansions;
    private final ReadFiles files;
    private Map<String, SyntaxFile> read = Map.of();
    private KeptExpansions kept;

    OpenFile(Path path, SyntaxReader reader, Files files, NameTable names, Expansions expansions) {
        this.path = path;
        this.reader = reader;
        this.names = names;
        this.expansions = expansions;
        this.files = new ReadFiles(files);
    }

    /** Compiles the file in its present state; what it imports is looked up beside it, and read again where it has changed. */
    public CompiledFile compile(String text) {
        Map<String, SyntaxFile> before = read;
        read = new HashMap<>();
        Unit unit = new Project((key, now) -> read(before.get(key), key, now), files).add(path, text);
        if (files.haveChanged()) {
            kept = null;
        }
        Collection<Unit> all = Compilation.files(unit);
        kept = kept == null ? KeptExpansions.first(expansions, unit, all) : kept.next(unit, all);
        Compilation compilation = new Compilation(unit, names, kept);
        CompiledFile file = compilation.run();
        if (compilation.isUnfinished()) {
            kept = null;
        }
        return file;
    }

    private SyntaxFile read(SyntaxFile before, String key, String text) {
        SyntaxFile file = before == null ? reader.read(text) : reader.reread(before, text);
        read.put(key, file);
        return file;
    }

    /** The files that expressions have read, and whether they are still the same. */
    private static final class ReadFiles implements Files {
        private final Files files;
        private final Map<Path, String> known = new HashMap<>();
        private Path project;

        private ReadFiles(Files files) {
            this.files = files;
        }

        @Override
        public String read(Path path) throws IOException {
            return files.read(path);
        }

        @Override
        public Path project(Path file) {
            return files.project(file);
        }

        @Override
        public String readInside(Path project, Path path) throws IOException {
            this.project = project;
            known.put(path, null);
            String text = files.readInside(project, path);
            known.put(path, text);
            return text;
        }

        private boolean haveChanged() {
            boolean changed = known.entrySet().stream().anyMatch(entry -> {
                try {
                    return !files.readInside(project, entry.getKey()).equals(entry.getValue());
                } catch (IOException e) {
                    return entry.getValue() != null;
                }
            });
            if (changed) {
                known.clear();
            }
            return changed;
        }
    }
}
