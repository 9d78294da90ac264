// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/** How grave a diagnostic is. Only errors keep output from being written. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that is shown: {@code error}, {@code warning}, {@code info}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
