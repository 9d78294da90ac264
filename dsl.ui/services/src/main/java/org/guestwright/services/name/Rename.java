// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.guestwright.dsl.text.Writing;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;

/**
 * Gives something another name, wherever in the project it is named.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class Rename {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    private final Project project;
    private final References references;

    /** Renames in the files of a project. */
    public Rename(Project project) {
        this.project = project;
        this.references = new References(project);
    }

    /**
     * What can be renamed.
     *
     * @param range the name, without its quotes
     * @param name the name as it is
     */
    public record Candidate(Range range, String name) {}

    /** The name at a position; {@code null} where there is none that could be another one. */
    public Candidate prepare(Snapshot snapshot, int offset) {
        Mention mention = Mentions.at(project, snapshot, offset);
        if (mention == null
                || mention.symbol().kind() == Symbol.Kind.PROPERTY
                || mention.symbol().file().toString().startsWith(Project.LIBRARY)) {
            return null;
        }
        boolean quoted = mention.range().of(snapshot.text()).startsWith("\"");
        Range range =
                quoted ? new Range(mention.range().start() + 1, mention.range().end() - 1) : mention.range();
        return new Candidate(range, mention.symbol().name());
    }

    /** Why a name cannot be the new one; {@code null} where it can. */
    public String refusal(Snapshot snapshot, int offset, String name) {
        Symbol symbol = references.symbol(snapshot, offset);
        if (symbol == null || symbol.kind() == Symbol.Kind.PROPERTY) {
            return "here is no name that could be changed";
        }
        if (symbol.file().toString().startsWith(Project.LIBRARY)) {
            return "'" + symbol.name() + "' comes with the program";
        }
        boolean free = symbol.kind() == Symbol.Kind.GUEST || symbol.kind() == Symbol.Kind.TEMPLATE;
        if (name.isBlank() || !free && !NAME.matcher(name).matches()) {
            return "'" + name + "' is no name: it begins with a letter, and letters, digits, '_' and '-' follow";
        }
        if (!free && Writing.KEYWORDS.contains(name)) {
            return "'" + name + "' is a word of the language";
        }
        for (References.Location place : references.of(symbol)) {
            if (isTaken(project.file(place.file()), symbol, name)) {
                return "there is a '" + name + "' in " + place.file().getFileName() + " already";
            }
        }
        return null;
    }

    private boolean isTaken(Snapshot file, Symbol symbol, String name) {
        Declaration.Kind kind =
                switch (symbol.kind()) {
                    case GUEST -> Declaration.Kind.GUEST;
                    case TEMPLATE -> Declaration.Kind.TEMPLATE;
                    default -> Declaration.Kind.LET;
                };
        if (name.equals(symbol.name())) {
            return false;
        }
        boolean local = Mentions.in(project, file).stream()
                .anyMatch(mention -> mention.declaration()
                        && mention.symbol().name().equals(name)
                        && (mention.symbol().kind() == symbol.kind()
                                || kind == Declaration.Kind.LET
                                        && isValue(mention.symbol().kind())));
        return local || project.find(file, kind, name) != null && kind != Declaration.Kind.GUEST;
    }

    private static boolean isValue(Symbol.Kind kind) {
        return kind == Symbol.Kind.LET || kind == Symbol.Kind.PARAMETER || kind == Symbol.Kind.VARIABLE;
    }

    /**
     * The changes that give the symbol at a position another name, by file; none where {@link #refusal} says why not.
     */
    public Map<Path, List<TextEdit>> rename(Snapshot snapshot, int offset, String name) {
        Map<Path, List<TextEdit>> edits = new TreeMap<>();
        if (refusal(snapshot, offset, name) != null) {
            return edits;
        }
        Symbol symbol = references.symbol(snapshot, offset);
        boolean value = isValue(symbol.kind());
        for (References.Location place : references.of(symbol)) {
            String written = value ? name : Writing.name(name);
            edits.computeIfAbsent(place.file(), file -> new ArrayList<>()).add(new TextEdit(place.range(), written));
        }
        return edits;
    }

    /** The changes that keep imports right when a file goes to another place: in those that import it, and in itself. */
    public Map<Path, List<TextEdit>> move(Path from, Path to) {
        return move(Map.of(from, to));
    }

    /** The changes that keep imports right when files and folders go to other places, all at once. */
    public Map<Path, List<TextEdit>> move(Map<Path, Path> moves) {
        Map<Path, List<TextEdit>> edits = new TreeMap<>();
        for (Snapshot file : project.all()) {
            Path folder = moved(file.path(), moves).getParent();
            for (Declarations.Imported imported : file.declarations().imports()) {
                Path target = file.path().resolveSibling(imported.file()).normalize();
                Path now = moved(target, moves);
                String name = folder.relativize(now).toString().replace('\\', '/');
                if ((!folder.equals(file.path().getParent()) || !now.equals(target))
                        && !name.equals(Path.of(imported.file()).normalize().toString())) {
                    edits.computeIfAbsent(file.path(), path -> new ArrayList<>())
                            .add(new TextEdit(imported.word(), Writing.quoted(name)));
                }
            }
        }
        return edits;
    }

    /** Where a file is afterwards. */
    private static Path moved(Path file, Map<Path, Path> moves) {
        for (Map.Entry<Path, Path> move : moves.entrySet()) {
            Path from = move.getKey().toAbsolutePath().normalize();
            if (file.startsWith(from)) {
                Path to = move.getValue().toAbsolutePath().normalize();
                return file.equals(from) ? to : to.resolve(from.relativize(file));
            }
        }
        return file;
    }
}
