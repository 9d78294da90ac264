// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.guestwright.dsl.syntax.SyntaxFile;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.server.Settings;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.server.document.Documents;
import org.guestwright.server.document.LineIndex;
import org.guestwright.server.work.Background;

/**
 * Checks files in the background, the newest text of each, and tells the editor. A file that changes is checked when it has
 * been left alone for a moment, and then those that import it.
 */
public final class Checks implements Background {
    /** Shorter than the time between two keys of a quick typist, and long enough for what a program changes at once. */
    static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(15);
    /** What takes longer is interrupted, for somebody may ask for something. */
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(20);

    private final Documents documents;
    private final ProtocolDiagnostics protocol;
    private final Consumer<PublishDiagnosticsParams> publisher;
    private final QemuRules qemu = new QemuRules();
    private final GuestCheck guests;
    private final XmlCheck xml = new XmlCheck(qemu);
    private final Imports imports = new Imports();
    /** When a file is to be checked. */
    private final Map<Path, Long> due = new LinkedHashMap<>();

    private final Map<Path, List<Diagnostic>> published = new HashMap<>();
    private Consumer<Path> listener = path -> {};
    private BooleanSupplier awaited = () -> false;
    private Settings settings = Settings.DEFAULT;

    /** Checks of texts of which some are open. */
    public Checks(Documents documents, ProtocolDiagnostics protocol, Consumer<PublishDiagnosticsParams> publisher) {
        this.documents = documents;
        this.protocol = protocol;
        this.publisher = publisher;
        guests = new GuestCheck(documents, qemu);
    }

    /** The rules by which guests are checked. */
    public QemuRules qemu() {
        return qemu;
    }

    /** Has every checked file told to somebody. */
    public void onChecked(Consumer<Path> consumer) {
        listener = consumer;
    }

    /** Stops a step as soon as somebody waits for the worker. */
    public void stopWhen(BooleanSupplier condition) {
        awaited = condition;
    }

    /** Takes other settings, and checks all again of which the result may change. */
    public void setSettings(Settings changed) {
        settings = changed;
        qemu.setProfile(changed.profile());
        guests.forget();
        documents.all().forEach(document -> changed(document.path()));
        published.keySet().forEach(this::later);
    }

    /** Has a file checked, and all that import it. */
    public void changed(Path file) {
        due.put(file, System.nanoTime() + PAUSE);
        dependentsChanged(file);
    }

    /** Has all files checked that import a file. */
    public void dependentsChanged(Path file) {
        long then = System.nanoTime() + 2 * PAUSE;
        imports.dependents(file).forEach(path -> due.put(path, then));
    }

    /** Has a file checked when there is nothing else to do. */
    public void later(Path file) {
        due.putIfAbsent(file, System.nanoTime() + 4 * PAUSE);
    }

    /** Gives up a check that has not been made. */
    public void forget(Path file) {
        due.remove(file);
    }

    @Override
    public long delay() {
        long first = NOTHING;
        long now = System.nanoTime();
        for (long time : due.values()) {
            first = Math.min(first, Math.max(0, time - now));
        }
        return first;
    }

    @Override
    public void step() {
        long end = System.nanoTime() + STEP;
        do {
            long now = System.nanoTime();
            Map.Entry<Path, Long> first = due.entrySet().stream()
                    .min(Comparator.comparingLong(entry -> entry.getValue() - now))
                    .orElse(null);
            if (first == null || first.getValue() > now) {
                return;
            }
            due.remove(first.getKey());
            check(first.getKey());
        } while (System.nanoTime() < end && !awaited.getAsBoolean());
    }

    private void check(Path file) {
        Document open = documents.get(file);
        String text;
        try {
            text = open == null ? documents.read(file) : open.text();
        } catch (IOException e) {
            text = null;
        }
        if (text == null || open == null && !settings.checkWorkspace()) {
            publish(file, open, List.of());
        } else {
            LineIndex lines = open == null ? null : open.lines();
            Optional<List<Finding>> result = find(file, open, text, awaited);
            if (result.isEmpty()) {
                due.put(file, System.nanoTime());
                return;
            }
            List<Finding> findings = result.get();
            publish(
                    file,
                    open,
                    findings.isEmpty()
                            ? List.of()
                            : protocol.of(findings, lines == null ? new LineIndex(text) : lines));
        }
        listener.accept(file);
    }

    /** What is wrong with an open text, by place. */
    public List<Finding> of(Document document) {
        return find(document.path(), document, document.text(), () -> false).orElseThrow();
    }

    /** What is wrong with a file; nothing where somebody waits, so that it has to be gone on with later. */
    private Optional<List<Finding>> find(Path file, Document open, String text, BooleanSupplier interrupted) {
        Document.Kind kind =
                open != null ? open.kind() : DocumentPath.isGuest(file) ? Document.Kind.GUEST : Document.Kind.OTHER;
        try {
            return switch (kind) {
                case GUEST -> {
                    SyntaxFile syntax = open == null ? Document.read(text) : open.syntax();
                    imports.put(file, syntax);
                    yield open == null
                            ? Optional.of(guests.checkOnce(file, syntax))
                            : guests.check(file, syntax, interrupted);
                }
                case XML -> Optional.of(
                        settings.validateXml() && XmlCheck.isDomain(text) ? xml.check(file, text) : List.of());
                case OTHER -> Optional.of(List.of());
            };
        } catch (StackOverflowError e) {
            return Optional.of(List.of(Finding.of(org.guestwright.model.diagnostic.Diagnostic.error(
                    "file.nesting", "the blocks are nested too deeply", null, Location.startOf(file.toString())))));
        }
    }

    /** Tells the editor, unless it knows this already of a file that is not open. */
    private void publish(Path file, Document open, List<Diagnostic> found) {
        List<Diagnostic> before = found.isEmpty() ? published.remove(file) : published.put(file, found);
        if (open != null) {
            publisher.accept(new PublishDiagnosticsParams(open.uri(), found, open.version()));
        } else if (!found.equals(before == null ? List.of() : before)) {
            publisher.accept(new PublishDiagnosticsParams(DocumentPath.uri(file), found));
        }
    }

    /** Takes back what was told of a text that was closed and is no file of a project. */
    public void close(Document document) {
        due.remove(document.path());
        guests.forget(document.path());
        if (published.remove(document.path()) != null) {
            publisher.accept(new PublishDiagnosticsParams(document.uri(), List.of()));
        }
    }
}
