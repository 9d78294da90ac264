// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.probe.QmpConnection;
import org.guestwright.probe.QmpException;

/** Starts guests in a real QEMU, its CPUs stopped, without a window. */
final class QemuSession {
    private QemuSession() {}

    /**
     * Starts a guest in a folder, asks how it is, and ends it.
     *
     * @return {@code null} where it waits to run, else what QEMU said
     */
    static String complaint(Path folder, List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-S", "-display", "none", "-qmp", "stdio"));
        try (QmpConnection qemu = QmpConnection.start(words, folder)) {
            String status = qemu.execute("query-status").path("status").asText();
            return status.equals("prelaunch") ? null : "its status is " + status;
        } catch (IOException | QmpException e) {
            return e.getMessage();
        }
    }
}
