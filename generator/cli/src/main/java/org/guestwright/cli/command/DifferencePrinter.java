// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.List;
import org.guestwright.cli.compare.Finding;

/** Tells how guests differ, and remembers whether they do. */
interface DifferencePrinter extends AutoCloseable {
    /** Shows the differences of a guest. */
    void print(String guest, List<Finding> findings);

    /** Whether there was a difference that is not only what libvirt fills in. */
    boolean isDifferent();

    @Override
    void close();
}
