// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import org.guestwright.picture.box.Kind;

/** The symbols of boxes, as paths of 16 by 16 pixels that are drawn with a pen. */
final class Symbols {
    private Symbols() {}

    static String path(Kind kind) {
        return switch (kind) {
            case BUS -> "M1.5 8h13M4.5 8V4.5M8 8v3.5M11.5 8V4.5M3.5 2h2v2.5h-2zM7 11.5h2V14H7zM10.5 2h2v2.5h-2z";
            case PROCESSOR -> "M4 4h8v8H4zM6.5 6.5h3v3h-3zM6 4V1.5M10 4V1.5M6 14.5V12M10 14.5V12M4 6H1.5M4 10H1.5M14.5 6H12M14.5 10H12";
            case MEMORY -> "M1.5 4h13v7h-13zM4.5 6.5v2M8 6.5v2M11.5 6.5v2M3.5 11v2M6.5 11v2M9.5 11v2M12.5 11v2";
            case STORAGE -> "M2.5 4c0-1.2 2.5-2 5.5-2s5.5.8 5.5 2-2.5 2-5.5 2-5.5-.8-5.5-2zv8c0 1.2 2.5 2 5.5 2s5.5-.8 5.5-2V4M2.5 8c0 1.2 2.5 2 5.5 2s5.5-.8 5.5-2";
            case NETWORK -> "M6 1.5h4v4H6zM1.5 10.5h4v4h-4zM10.5 10.5h4v4h-4zM8 5.5V8M3.5 10.5V8h9v2.5";
            case DISPLAY -> "M1.5 2.5h13v8.5h-13zM5 14h6M8 11v3";
            case SOUND -> "M2 6v4h2.5L8 13V3L4.5 6zM10.5 6a3 3 0 0 1 0 4M12.5 4a6 6 0 0 1 0 8";
            case INPUT -> "M1.5 4h13v8.5h-13zM4 6.7h.1M6.6 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.8h6";
            case CHARACTER -> "M1.5 2.5h13v11h-13zM4 6l2.5 2L4 10M8.5 10.5H12";
            case SECURITY -> "M8 1.500l5.5 2v4c0 3.5-2.3 5.9-5.5 7-3.2-1.1-5.5-3.5-5.5-7v-4zM5.6 8l1.7 1.7 3.1-3.3";
            case PASSTHROUGH -> "M6.5 2h7.5v12H6.5M1.5 8H10M7 5l3 3-3 3";
            case PLATFORM -> "M2 5h5M11 5h3M2 11h3M9 11h5M9 3a2 2 0 1 0 0 4 2 2 0 0 0 0-4M7 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4";
        };
    }
}
