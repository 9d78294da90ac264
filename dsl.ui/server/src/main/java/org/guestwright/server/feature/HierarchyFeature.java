// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.services.hierarchy.Hierarchy;
import org.guestwright.services.name.References;
import org.guestwright.services.name.Symbol;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Snapshot;

/**
 * Which guests and templates extend which templates, in the words of the protocol. To extend one is like a call of it, which may
 * have arguments, and like being of its type; so it is told as both.
 */
public final class HierarchyFeature {
    private final OpenProject project;
    private final References references;

    /** The templates in the texts of a project. */
    public HierarchyFeature(OpenProject project) {
        this.project = project;
        references = new References(project.project());
    }

    /** The guest or template that is named at an offset. */
    public List<CallHierarchyItem> calls(Snapshot snapshot, int offset) {
        Declaration found = at(snapshot, offset);
        return found == null ? List.of() : List.of(call(found));
    }

    /** What extends a template. */
    public List<CallHierarchyIncomingCall> incoming(CallHierarchyItem item) {
        Declaration template = find(item.getUri(), item.getSelectionRange());
        return new Hierarchy(project.readAll())
                .children(template).stream()
                        .map(link -> new CallHierarchyIncomingCall(
                                call(link.definition()),
                                ranges(link.definition().file(), link)))
                        .toList();
    }

    /** What a guest or template extends. */
    public List<CallHierarchyOutgoingCall> outgoing(CallHierarchyItem item) {
        Declaration definition = find(item.getUri(), item.getSelectionRange());
        return new Hierarchy(project.project())
                .parents(definition).stream()
                        .map(link ->
                                new CallHierarchyOutgoingCall(call(link.definition()), ranges(definition.file(), link)))
                        .toList();
    }

    /** The guest or template that is named at an offset, as a type. */
    public List<TypeHierarchyItem> types(Snapshot snapshot, int offset) {
        Declaration found = at(snapshot, offset);
        return found == null ? List.of() : List.of(type(found));
    }

    /** What extends a template, as types. */
    public List<TypeHierarchyItem> subtypes(TypeHierarchyItem item) {
        Declaration template = find(item.getUri(), item.getSelectionRange());
        return new Hierarchy(project.readAll())
                .children(template).stream()
                        .map(link -> type(link.definition()))
                        .toList();
    }

    /** What a guest or template extends, as types. */
    public List<TypeHierarchyItem> supertypes(TypeHierarchyItem item) {
        Declaration definition = find(item.getUri(), item.getSelectionRange());
        return new Hierarchy(project.project())
                .parents(definition).stream()
                        .map(link -> type(link.definition()))
                        .toList();
    }

    private Declaration at(Snapshot snapshot, int offset) {
        Symbol symbol = references.symbol(snapshot, offset);
        return symbol == null || symbol.kind() != Symbol.Kind.GUEST && symbol.kind() != Symbol.Kind.TEMPLATE
                ? null
                : find(symbol.file(), symbol.word().start());
    }

    private Declaration find(String uri, Range word) {
        Path file = DocumentPath.of(uri);
        Position start = word.getStart();
        return find(file, project.lines(file).offset(start));
    }

    /** The declaration whose name begins at an offset, or {@code null}. */
    private Declaration find(Path path, int offset) {
        Snapshot file = project.project().file(path);
        return file == null
                ? null
                : file.declarations().all().stream()
                        .filter(declaration -> declaration.word().start() == offset)
                        .findFirst()
                        .orElse(null);
    }

    private List<Range> ranges(Path file, Hierarchy.Link link) {
        return link.ranges().stream()
                .map(range -> project.location(file, range).getRange())
                .toList();
    }

    private CallHierarchyItem call(Declaration of) {
        CallHierarchyItem item = new CallHierarchyItem(
                of.name(), SymbolFeature.kind(of.kind()), project.uri(of.file()), range(of), word(of));
        item.setDetail(String.valueOf(of.file().getFileName()));
        return item;
    }

    private TypeHierarchyItem type(Declaration of) {
        return new TypeHierarchyItem(
                of.name(),
                SymbolFeature.kind(of.kind()),
                project.uri(of.file()),
                range(of),
                word(of),
                String.valueOf(of.file().getFileName()));
    }

    private Range range(Declaration declaration) {
        return project.location(declaration.file(), declaration.range()).getRange();
    }

    private Range word(Declaration declaration) {
        return project.location(declaration.file(), declaration.word()).getRange();
    }
}
