// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.outline.Outline;
import org.guestwright.services.outline.OutlineItem;
import org.guestwright.services.outline.ProjectSymbols;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Snapshot;

/** What texts consist of, in the words of the protocol. */
public final class SymbolFeature {
    /** More than a person looks through. */
    private static final int MOST = 500;

    private final OpenProject project;

    /** The symbols of the texts of a project. */
    public SymbolFeature(OpenProject project) {
        this.project = project;
    }

    /** The outline of a text. */
    public List<Either<SymbolInformation, DocumentSymbol>> outline(Snapshot snapshot) {
        LineIndex lines = project.lines(snapshot.path());
        return Outline.of(snapshot).stream()
                .map(item -> Either.<SymbolInformation, DocumentSymbol>forRight(symbol(item, lines)))
                .toList();
    }

    private static DocumentSymbol symbol(OutlineItem item, LineIndex lines) {
        DocumentSymbol symbol = new DocumentSymbol(
                item.name(),
                kind(item.kind()),
                lines.range(item.range().start(), item.range().end()),
                lines.range(item.word().start(), item.word().end()));
        if (!item.detail().isEmpty()) {
            symbol.setDetail(item.detail());
        }
        symbol.setChildren(
                item.children().stream().map(child -> symbol(child, lines)).toList());
        return symbol;
    }

    /** The guests, templates and values of the project whose names have the letters of a query. */
    public List<WorkspaceSymbol> find(String query) {
        return ProjectSymbols.find(project.readAll(), query, MOST).stream()
                .map(found -> new WorkspaceSymbol(
                        found.name(),
                        kind(found.kind()),
                        Either.forLeft(project.location(found.file(), found.word())),
                        String.valueOf(found.file().getFileName())))
                .toList();
    }

    /** What an editor shows a declaration as. */
    static SymbolKind kind(Declaration.Kind kind) {
        return switch (kind) {
            case GUEST -> SymbolKind.Class;
            case TEMPLATE -> SymbolKind.Interface;
            case LET -> SymbolKind.Constant;
        };
    }

    private static SymbolKind kind(OutlineItem.Kind kind) {
        return switch (kind) {
            case GUEST -> SymbolKind.Class;
            case TEMPLATE -> SymbolKind.Interface;
            case LET -> SymbolKind.Constant;
            case BLOCK -> SymbolKind.Object;
            case LOOP -> SymbolKind.Array;
            case CONDITION -> SymbolKind.Boolean;
        };
    }
}
