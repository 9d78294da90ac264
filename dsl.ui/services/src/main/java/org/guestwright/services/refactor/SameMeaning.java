// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.refactor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/** Whether the guests of a file are the same after a change; a change of form that is not sure of that is not offered. */
final class SameMeaning {
    private SameMeaning() {}

    static boolean holds(Project project, Snapshot snapshot, String changed) {
        CompiledFile before = project.compile(snapshot);
        CompiledFile after = project.compile(snapshot.path(), changed);
        return after.diagnostics().size() <= before.diagnostics().size()
                && xml(project, before).equals(xml(project, after));
    }

    private static Map<String, String> xml(Project project, CompiledFile file) {
        XmlWriter writer = new XmlWriter(project.names().metamodel());
        Map<String, String> all = new LinkedHashMap<>();
        for (CompiledGuest guest : file.guests()) {
            all.put(guest.name(), writer.write(guest.model()));
        }
        return all;
    }
}
