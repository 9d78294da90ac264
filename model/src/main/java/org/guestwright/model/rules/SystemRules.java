// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.function.Consumer;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.machine.Machine;

/** The system that a guest is for. */
public final class SystemRules {
    private SystemRules() {
    }

    /** A guest of QEMU says what kind of system it is for; a boot loader of Xen's cannot stand for it. */
    public static void type(Machine machine, Consumer<Problem> problems) {
        Domain domain = machine.domain();
        if (domain.getOs() == null || domain.getOs().getType() == null) {
            problems.accept(Problem.refusal("os.type.missing", Category.XML_ERROR, "an os <type> must be specified",
                    "add os { type = hvm }", domain, null));
        }
    }
}
