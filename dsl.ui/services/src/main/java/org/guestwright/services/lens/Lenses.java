// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.lens;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.services.hierarchy.Hierarchy;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** What an editor writes above guests and templates. */
public final class Lenses {
    private Lenses() {}

    /**
     * A remark above a declaration.
     *
     * @param range the name of the declaration
     * @param declaration the guest or template
     * @param title of a template, by how many guests it is used; empty for a guest, of which an editor knows what to offer
     * @param users of a template, the guests that use it
     */
    public record Lens(Range range, Declaration declaration, String title, List<Declaration> users) {}

    /** The remarks of a file. */
    public static List<Lens> of(Project project, Snapshot snapshot) {
        Hierarchy hierarchy = new Hierarchy(project);
        List<Lens> all = new ArrayList<>();
        for (Declaration declaration : snapshot.declarations().all()) {
            if (declaration.kind() == Declaration.Kind.TEMPLATE) {
                List<Declaration> users = hierarchy.guests(declaration);
                all.add(new Lens(declaration.word(), declaration, title(users.size()), users));
            } else if (declaration.kind() == Declaration.Kind.GUEST) {
                all.add(new Lens(declaration.word(), declaration, "", List.of()));
            }
        }
        return all;
    }

    private static String title(int users) {
        return users == 0 ? "used by no guest" : users == 1 ? "used by 1 guest" : "used by " + users + " guests";
    }
}
