// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.Refusal;

/** What this version cannot write as QEMU arguments. It is refused, so that nothing is dropped in silence. */
final class UnsupportedDevices {
    private UnsupportedDevices() {
    }

    static void refuse(CommandBuilder command) {
        Domain domain = command.guest().domain();
        refuse(domain.getOs().getNvram() instanceof FileNvram ? null : domain.getOs().getNvram());
    }

    private static void refuse(EObject part) {
        if (part != null) {
            throw new Refusal(Problem.error("qemu.unsupported", "'" + part.eContainingFeature().getName()
                    + "' cannot be written as QEMU arguments yet", "generate libvirt XML instead", part, null));
        }
    }
}
