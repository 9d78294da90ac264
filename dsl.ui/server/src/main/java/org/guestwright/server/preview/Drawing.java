// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.List;

/**
 * The picture of a guest.
 *
 * @param guest the name of the guest; {@code null} where the text has none
 * @param svg the picture; its boxes tell in {@code data-source} where they are written
 * @param problems why there is none
 */
public record Drawing(String guest, String svg, List<String> problems) {}
