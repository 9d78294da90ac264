// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Finds guests, templates and values of a project by parts of their names. */
public final class ProjectSymbols {
    private ProjectSymbols() {}

    /**
     * The declarations whose names have the letters of a query in their order, those that begin with it first.
     *
     * @param most how many are wanted
     */
    public static List<Declaration> find(Project project, String query, int most) {
        String wanted = query.toLowerCase(Locale.ROOT);
        List<Declaration> all = new ArrayList<>();
        for (Snapshot file : project.all()) {
            for (Declaration declaration : file.declarations().all()) {
                if (has(declaration.name().toLowerCase(Locale.ROOT), wanted)) {
                    all.add(declaration);
                }
            }
        }
        Comparator<Declaration> begins = Comparator.comparing(
                declaration -> !declaration.name().toLowerCase(Locale.ROOT).startsWith(wanted));
        all.sort(begins.thenComparing(Declaration::name).thenComparing(Declaration::file));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static boolean has(String name, String letters) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
