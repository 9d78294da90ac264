// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hierarchy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/**
 * Which guests and templates extend which templates. It is made of a project as it is at one moment.
 */
public final class Hierarchy {
    private final Map<Declaration, List<Link>> parents = new LinkedHashMap<>();
    private final Map<Declaration, List<Link>> children = new LinkedHashMap<>();

    /**
     * A definition that extends, or is extended.
     *
     * @param definition that definition
     * @param ranges where the one names the other; places in the file of the one that extends
     */
    public record Link(Declaration definition, List<Range> ranges) {}

    /** The templates of a project and what extends them. */
    public Hierarchy(Project project) {
        for (Snapshot file : project.all()) {
            for (Declaration declaration : file.declarations().all()) {
                if (declaration.statement() instanceof Definition definition) {
                    add(project, file, declaration, definition);
                }
            }
        }
    }

    private void add(Project project, Snapshot file, Declaration declaration, Definition definition) {
        Map<Declaration, List<Range>> found = new LinkedHashMap<>();
        for (Call call : definition.parents()) {
            Declaration template = project.find(
                    file,
                    Declaration.Kind.TEMPLATE,
                    Declarations.plain(call.name().text()));
            if (template != null) {
                int start = declaration.start();
                found.computeIfAbsent(template, key -> new ArrayList<>())
                        .add(new Range(
                                start + call.name().offset(),
                                start + call.name().end()));
            }
        }
        found.forEach((template, ranges) -> {
            parents.computeIfAbsent(declaration, key -> new ArrayList<>()).add(new Link(template, ranges));
            children.computeIfAbsent(template, key -> new ArrayList<>()).add(new Link(declaration, ranges));
        });
    }

    /** What a guest or template extends itself. */
    public List<Link> parents(Declaration definition) {
        return parents.getOrDefault(definition, List.of());
    }

    /** What extends a template itself. */
    public List<Link> children(Declaration template) {
        return children.getOrDefault(template, List.of());
    }

    /** The guests that have a template in the end, be it by others. */
    public List<Declaration> guests(Declaration template) {
        Set<Declaration> seen = new LinkedHashSet<>();
        Deque<Declaration> open = new ArrayDeque<>(List.of(template));
        while (!open.isEmpty()) {
            for (Link child : children(open.poll())) {
                if (seen.add(child.definition())) {
                    open.add(child.definition());
                }
            }
        }
        return seen.stream()
                .filter(definition -> definition.kind() == Declaration.Kind.GUEST)
                .toList();
    }
}
