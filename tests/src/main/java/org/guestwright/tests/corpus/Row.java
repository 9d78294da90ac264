// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.Set;
import org.guestwright.tests.corpus.Outcome.Status;

/**
 * A line of the report.
 *
 * @param subject the document or case
 * @param check the name of the check
 * @param outcome how it went
 * @param arch the architecture of the case; empty for documents, which may have several
 * @param families the device families in the document
 */
public record Row(String subject, String check, Outcome outcome, String arch, Set<String> families) {

    /** Whether it is as libvirt has it. */
    public boolean passed() {
        return outcome.status() == Status.PASS;
    }

    /** Subject, check, status and difference, separated by tabs. */
    String line() {
        return String.join(
                "\t",
                subject,
                check,
                outcome.status().name().toLowerCase(java.util.Locale.ROOT),
                outcome.difference().replace("\n", "\\n").replace('\t', ' '));
    }
}
