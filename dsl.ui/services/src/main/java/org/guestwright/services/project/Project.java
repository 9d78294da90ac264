// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.project;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.Files;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.compile.Library;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.SyntaxReader;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/**
 * The files that somebody works with, each as it is now: open in an editor, or on the disk. All features read it; whoever keeps it
 * says what changes. It can be shared between threads.
 */
public final class Project {
    /** What the names of ready templates begin with, which come with the program. */
    public static final String LIBRARY = "library:";

    private final NameTable names;
    private final Files disk;
    private final SyntaxReader reader;
    private final Map<String, Snapshot> library = new ConcurrentHashMap<>();
    private final Map<Path, Snapshot> files = new ConcurrentHashMap<>();
    private final GuestCompiler compiler;

    /** A project of files in the words of Guestwright's own metamodel, of which those that nobody has put in come from the disk. */
    public Project() {
        this(NameTable.standard(), Files.onDisk());
    }

    /** A project of files in the words of any metamodel. */
    public Project(NameTable names, Files disk) {
        this.names = names;
        this.disk = disk;
        this.reader = new SyntaxReader(new XtextReader());
        this.compiler = new GuestCompiler(texts(), names);
    }

    /** The words that the files are written in. */
    public NameTable names() {
        return names;
    }

    /** A file has this text now. */
    public Snapshot put(Path path, String text) {
        return put(new Snapshot(key(path), reader.read(text)));
    }

    /**
     * A file has been changed in one place; what is elsewhere is not read again.
     *
     * @param before the file as it was
     * @param edit what was changed in it
     */
    public Snapshot edit(Snapshot before, TextEdit edit) {
        Range range = edit.range();
        return put(new Snapshot(
                before.path(), reader.edit(before.syntax(), range.start(), range.end() - range.start(), edit.text())));
    }

    /** A file has been read elsewhere. */
    public Snapshot put(Snapshot snapshot) {
        files.put(key(snapshot.path()), snapshot);
        return snapshot;
    }

    /** A file is as on the disk again, or has gone. */
    public void forget(Path path) {
        files.remove(key(path));
    }

    /** All files that have been put in or were asked for. */
    public Collection<Snapshot> all() {
        return files.values();
    }

    /** The file of a path, or of a name of the library; {@code null} where there is none. */
    public Snapshot file(Path path) {
        String name = path.toString();
        return name.startsWith(LIBRARY) ? library.computeIfAbsent(name, this::fromLibrary) : onDisk(path);
    }

    private Snapshot fromLibrary(String name) {
        try {
            return new Snapshot(Path.of(name), reader.read(Library.read(name)));
        } catch (IOException e) {
            return null;
        }
    }

    private Snapshot onDisk(Path path) {
        Snapshot known = files.get(key(path));
        if (known == null) {
            try {
                known = new Snapshot(key(path), reader.read(disk.read(path)));
            } catch (IOException e) {
                return null;
            }
            Snapshot other = files.putIfAbsent(key(path), known);
            known = other == null ? known : other;
        }
        return known;
    }

    /** The file that an import leads to; {@code null} where there is none. */
    public Snapshot imported(Snapshot from, String name) {
        try {
            return file(name.startsWith(LIBRARY) ? Path.of(name) : from.path().resolveSibling(name));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A file and those that it imports: their names can be used in it, the first to declare one wins. */
    public List<Snapshot> visibleFrom(Snapshot snapshot) {
        List<Snapshot> all = new ArrayList<>();
        all.add(snapshot);
        for (Declarations.Imported name : snapshot.declarations().imports()) {
            Snapshot imported = imported(snapshot, name.file());
            if (imported != null && !all.contains(imported)) {
                all.add(imported);
            }
        }
        return all;
    }

    /** The declarations of one kind whose names can be used in a file, each name once. */
    public List<Declaration> visible(Snapshot snapshot, Declaration.Kind kind) {
        Map<String, Declaration> all = new java.util.LinkedHashMap<>();
        for (Snapshot file : visibleFrom(snapshot)) {
            file.declarations().of(kind).forEach(declaration -> all.putIfAbsent(declaration.name(), declaration));
        }
        return List.copyOf(all.values());
    }

    /** The declaration that a name means in a file; {@code null} where there is none. */
    public Declaration find(Snapshot snapshot, Declaration.Kind kind, String name) {
        for (Snapshot file : visibleFrom(snapshot)) {
            Declaration found = file.declarations().find(kind, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Compiles a text as that of a file; what it imports is as it is in this project. */
    public CompiledFile compile(Path path, String text) {
        synchronized (compiler) {
            return compiler.compile(path, text);
        }
    }

    /** Compiles a file. */
    public CompiledFile compile(Snapshot snapshot) {
        return compile(snapshot.path(), snapshot.text());
    }

    private Files texts() {
        return new Files() {
            @Override
            public String read(Path path) throws IOException {
                Snapshot known = files.get(key(path));
                return known == null ? disk.read(path) : known.text();
            }

            @Override
            public Path project(Path file) {
                return disk.project(file);
            }

            @Override
            public String readInside(Path project, Path path) throws IOException {
                Snapshot known = files.get(key(path));
                return known == null ? disk.readInside(project, path) : known.text();
            }
        };
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
