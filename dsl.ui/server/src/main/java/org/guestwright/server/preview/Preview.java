// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.List;
import org.eclipse.lsp4j.Location;

/**
 * What a guest becomes.
 *
 * @param guest the name of the guest; {@code null} where the text has none
 * @param outputs the texts that it becomes
 * @param problems why it becomes nothing
 */
public record Preview(String guest, List<Output> outputs, List<String> problems) {
    /**
     * One text.
     *
     * @param kind {@code xml} or {@code qemu}
     * @param text the text
     * @param origins where its lines come from
     */
    public record Output(String kind, String text, List<Origin> origins) {}

    /**
     * Where a line comes from.
     *
     * @param line the line, from 0
     * @param location the text that it was made of
     */
    public record Origin(int line, Location location) {}
}
