// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.guestwright.server.document.Document;
import org.guestwright.server.feature.Features;
import org.guestwright.server.work.Worker;
import org.guestwright.services.project.Snapshot;

/** Asks the features about open texts, on the thread of the worker. */
final class Questions {
    private final Worker worker;
    private final Session session;

    Questions(Worker worker, Session session) {
        this.worker = worker;
        this.session = session;
    }

    /**
     * What is asked about.
     *
     * @param features who is asked
     * @param document an open text of the language
     * @param snapshot the same, as the services see it
     */
    record About(Features features, Document document, Snapshot snapshot) {
        int offset(Position position) {
            return document.lines().offset(position);
        }

        org.guestwright.services.text.Range range(Range range) {
            int start = offset(range.getStart());
            return new org.guestwright.services.text.Range(start, Math.max(start, offset(range.getEnd())));
        }
    }

    /** Asks about a text; of one that is not open, or is no text of the language, nothing is known. */
    <T> CompletableFuture<T> about(TextDocumentIdentifier text, T nothing, Function<About, T> question) {
        return worker.ask(() -> {
            Document document = session.documents().get(text.getUri());
            Snapshot snapshot = session.project().snapshot(document);
            return snapshot == null ? nothing : question.apply(new About(session.features(), document, snapshot));
        });
    }

    /** Asks about what is in the project. */
    <T> CompletableFuture<T> ask(Function<Features, T> question) {
        return worker.ask(() -> question.apply(session.features()));
    }
}
