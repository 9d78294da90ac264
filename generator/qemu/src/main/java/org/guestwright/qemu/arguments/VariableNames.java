// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.qemu.QemuVariable;
import org.guestwright.qemu.Refusal;

/** The names of variables that are set for QEMU. Other names than these could not be written for a shell either. */
final class VariableNames {
    private VariableNames() {}

    static void check(QemuVariable variable) {
        String name = variable.getName();
        if (name.isEmpty()) {
            throw refusal(variable, "Empty environment name specified");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (i == 0 && !letter) {
                throw refusal(variable, "Invalid environment name, it must begin with a letter or underscore");
            }
            if (!letter && (c < '0' || c > '9')) {
                throw refusal(variable, "Invalid environment name, it must contain only alphanumerics and underscore");
            }
        }
    }

    private static Refusal refusal(QemuVariable variable, String message) {
        return new Refusal("qemu.env.name", Category.INTERNAL_ERROR, message, variable);
    }
}
