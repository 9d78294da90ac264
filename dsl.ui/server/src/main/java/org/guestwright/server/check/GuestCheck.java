// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.Documents;
import org.guestwright.server.document.Excerpt;
import org.guestwright.server.document.Parts;

/**
 * Checks texts of the language again and again. What was found of a guest is kept as long as neither the guest nor what it has
 * in common with others changes, so an edit costs the guest that it is in. The result is that of {@link TextCheck}.
 */
public final class GuestCheck {
    /** So many guests are checked at once, in a few milliseconds. */
    private static final int BATCH = 32;
    /** A file with fewer is checked as a whole, for it takes no longer. */
    private static final int FEW = 2;

    private final Documents documents;
    private final TextCheck check;
    private final Map<Path, Memory> memories = new HashMap<>();
    /** What the compiler has read since this was last emptied. */
    private final Map<Path, String> read = new LinkedHashMap<>();

    /** Checks of texts that import others, of which some are open. */
    public GuestCheck(Documents documents, QemuRules qemu) {
        this.documents = documents;
        check = new TextCheck(new GuestCompiler(this::read), qemu);
    }

    private String read(Path path) throws IOException {
        read.put(path, null);
        String text = documents.read(path);
        read.put(path, text);
        return text;
    }

    /**
     * What is known of a text.
     *
     * @param common what its guests have in common
     * @param read what was read to check it, {@code null} for what is not there
     * @param guests what was found of each guest, by its text
     * @param rest what was found elsewhere
     */
    private record Memory(
            String common, Map<Path, String> read, Map<String, List<Relative>> guests, List<Relative> rest) {}

    /**
     * A finding by its distance from a piece.
     *
     * @param piece the piece by its number among the common ones; -1 for the guest itself, -2 for the file
     */
    private record Relative(int piece, int distance, Finding finding) {}

    /** Forgets what was found: the rules have changed. */
    public void forget() {
        memories.clear();
    }

    /** Forgets a text that nobody edits any more. */
    public void forget(Path path) {
        memories.remove(path);
    }

    /** What is wrong with a text, by place, of which nothing is kept. */
    public List<Finding> checkOnce(Path path, SyntaxFile syntax) {
        return inOrder(check.check(path, syntax.text(), syntax).stream()
                .map(TextCheck.Found::finding)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** What is wrong with a text, by place; nothing where it was interrupted, and then it takes less time again. */
    public Optional<List<Finding>> check(Path path, SyntaxFile syntax, BooleanSupplier interrupted) {
        Parts parts = Parts.of(syntax);
        if (parts.guests().size() < FEW || parts.hasNamesakes()) {
            memories.remove(path);
            return Optional.of(checkOnce(path, syntax));
        }
        Memory memory = memory(path, parts);
        List<Piece> unknown = parts.guests().stream()
                .filter(piece -> !memory.guests.containsKey(parts.text(piece)))
                .toList();
        for (int i = 0; i < unknown.size(); i += BATCH) {
            if (i > 0 && interrupted.getAsBoolean()) {
                return Optional.empty();
            }
            look(path, parts, unknown.subList(i, Math.min(unknown.size(), i + BATCH)), memory);
        }
        List<Finding> found = inOrder(collect(path, parts, memory));
        memory.guests.values().removeIf(GuestCheck::isOfALine);
        if (memory.guests.size() > 2 * parts.guests().size()) {
            memory.guests
                    .keySet()
                    .retainAll(parts.guests().stream().map(parts::text).collect(Collectors.toSet()));
        }
        return Optional.of(found);
    }

    /** Whether a message names a line, which moves when something is written above it. */
    private static boolean isOfALine(List<Relative> found) {
        return found.stream().anyMatch(one -> one.finding.diagnostic().message().contains(" line "));
    }

    /** What is still true of a text. */
    private Memory memory(Path path, Parts parts) {
        String common = parts.commonText();
        Memory known = memories.get(path);
        if (known != null
                && known.common.equals(common)
                && !isOfALine(known.rest)
                && known.read.entrySet().stream().allMatch(this::isSame)) {
            return known;
        }
        Memory fresh = new Memory(common, new HashMap<>(), new HashMap<>(), new ArrayList<>());
        memories.put(path, fresh);
        look(path, parts, List.of(), fresh);
        return fresh;
    }

    private boolean isSame(Map.Entry<Path, String> file) {
        try {
            return documents.read(file.getKey()).equals(file.getValue());
        } catch (IOException e) {
            return file.getValue() == null;
        }
    }

    private void look(Path path, Parts parts, List<Piece> guests, Memory memory) {
        Excerpt excerpt = new Excerpt(parts, guests);
        String text = excerpt.text();
        read.clear();
        List<TextCheck.Found> all = check.check(path, text, Document.read(text));
        read.remove(path);
        memory.read.putAll(read);
        Map<Piece, List<Relative>> byGuest = new HashMap<>();
        guests.forEach(piece -> byGuest.put(piece, new ArrayList<>()));
        for (TextCheck.Found found : all) {
            int place = excerpt.original(found.finding().diagnostic().location().offset());
            Piece here = parts.guestAt(place);
            Piece owner =
                    here != null ? here : found.guest() < 0 ? null : parts.guestAt(excerpt.original(found.guest()));
            List<Relative> into = owner != null ? byGuest.get(owner) : guests.isEmpty() ? memory.rest : null;
            if (into != null) {
                into.add(relative(place, owner == here ? here : null, parts, found.finding()));
            }
        }
        byGuest.forEach((piece, found) -> memory.guests.put(parts.text(piece), found));
    }

    private static Relative relative(int place, Piece guest, Parts parts, Finding finding) {
        if (guest != null) {
            return new Relative(-1, place - guest.start(), finding);
        }
        for (int i = parts.common().size() - 1; i >= 0; i--) {
            if (parts.common().get(i).start() <= place) {
                return new Relative(i, place - parts.common().get(i).start(), finding);
            }
        }
        return new Relative(-2, place, finding);
    }

    private static Collection<Finding> collect(Path path, Parts parts, Memory memory) {
        Set<Finding> all = new LinkedHashSet<>();
        memory.rest.forEach(found -> all.add(absolute(path, parts, null, found)));
        for (Piece piece : parts.guests()) {
            List<Relative> found = memory.guests.get(parts.text(piece));
            found.forEach(one -> all.add(absolute(path, parts, piece, one)));
        }
        return all;
    }

    /** A finding at its place in the text as it is now. Its line is not counted, for nobody asks for it. */
    private static Finding absolute(Path path, Parts parts, Piece guest, Relative found) {
        int start =
                switch (found.piece) {
                    case -1 -> guest.start();
                    case -2 -> 0;
                    default -> parts.common().get(found.piece).start();
                };
        Diagnostic diagnostic = found.finding.diagnostic();
        Location place = new Location(
                path.toString(),
                1,
                1,
                start + found.distance,
                diagnostic.location().length());
        return new Finding(TextCheck.at(place, diagnostic), found.finding.causes());
    }

    private static List<Finding> inOrder(Collection<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                        finding -> finding.diagnostic().location().offset()))
                .toList();
    }
}
