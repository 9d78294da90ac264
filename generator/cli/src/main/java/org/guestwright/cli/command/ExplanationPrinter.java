// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.List;
import org.guestwright.cli.explain.Explanation;

/** Shows where values come from. */
interface ExplanationPrinter extends AutoCloseable {
    /** All values of a guest, in few words each. */
    void overview(String guest, List<Explanation> explanations);

    /** Some values of a guest, with all that is known of each. */
    void details(String guest, List<Explanation> explanations);

    @Override
    void close();
}
