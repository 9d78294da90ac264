// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;

import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMProxy;

/** A guest has one TPM proxy, and one other TPM beside it. */
final class TpmSetRules extends Subject<Devices> {
    TpmSetRules() {
        super(DEVICES, Stage.DEVICE);

        unsupported("tpm.proxy.single", "only a single TPM Proxy device is supported")
                .across()
                .advice("take one of the proxies away")
                .each((devices, machine, violations) -> reportSecond(devices, true, violations));
        unsupported("tpm.single", "only a single TPM non-proxy device is supported")
                .across()
                .advice("take one of the TPMs away")
                .each((devices, machine, violations) -> reportSecond(devices, false, violations));
    }

    private static void reportSecond(Devices devices, boolean proxies, Violations violations) {
        EObject first = null;
        for (TPMDevice tpm : devices.getTpms()) {
            if (tpm instanceof TPMProxy == proxies) {
                if (first != null) {
                    violations.report(tpm, null);
                }
                first = tpm;
            }
        }
    }
}
