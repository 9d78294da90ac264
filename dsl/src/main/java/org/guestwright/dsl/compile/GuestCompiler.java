// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guestwright.dsl.expand.Unit;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.parser.XtextReader;
import org.guestwright.dsl.syntax.SyntaxReader;
import org.guestwright.model.structure.StructureRules;

/**
 * Compiles {@code .guest} texts into models: for the command line, builds, editors and tests alike.
 *
 * <p>A compiler can be used many times, from one thread at a time. Only the parser runs, no part of Xtext that links or builds.
 */
public final class GuestCompiler {
    private final SyntaxReader reader = new SyntaxReader(new XtextReader());
    private final NameTable names;
    private final Expansions expansions;
    private final Files files;

    /** A compiler of files on the disk. */
    public GuestCompiler() {
        this(Files.onDisk());
    }

    /** A compiler of files that come from elsewhere. */
    public GuestCompiler(Files files) {
        this(files, NameTable.standard());
    }

    /** A compiler of files that are written in the words of any metamodel. */
    public GuestCompiler(Files files, NameTable names) {
        this.files = files;
        this.names = names;
        this.expansions = Expansions.all(names, new StructureRules(names.metamodel(), names.naming()));
    }

    /**
     * Compiles a file.
     *
     * @throws IOException when it can't be read
     */
    public CompiledFile compile(Path path) throws IOException {
        return compile(project().load(path));
    }

    /**
     * Compiles several files, of which those that import each other or the same file read it once.
     *
     * @throws IOException when one of them can't be read
     */
    public List<CompiledFile> compile(Collection<Path> paths) throws IOException {
        Project project = project();
        List<CompiledFile> all = new ArrayList<>(paths.size());
        for (Path path : paths) {
            all.add(compile(project.load(path)));
        }
        return all;
    }

    /** Compiles a text; imports are looked up beside {@code path}, where the text itself need not be. */
    public CompiledFile compile(Path path, String text) {
        return compile(project().add(path, text));
    }

    /** A file that will be compiled many times while it is edited. */
    public OpenFile open(Path path) {
        return new OpenFile(path, reader, files, names, expansions);
    }

    private Project project() {
        return new Project((key, text) -> reader.read(text), files);
    }

    private CompiledFile compile(Unit unit) {
        return new Compilation(unit, names, expansions).run();
    }
}
