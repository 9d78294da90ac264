// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.machine.Machine;
import org.guestwright.model.tpm.TPM;
import org.guestwright.model.tpm.TPMBackendType;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMEmulator;
import org.guestwright.model.tpm.TPMExternal;
import org.guestwright.model.tpm.TPMModel;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.tpm.TPMVersion;
import org.guestwright.model.tpm.TpmFactory;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;

/** The model of a TPM, the version of an emulated one, and the device behind one that is passed through. */
final class TpmDefaults implements CompletionStep {
    private static final String DEFAULT_DEVICE = "/dev/tpm0";

    @Override
    public void apply(Guest guest) {
        for (TPMDevice device : guest.devices().getTpms()) {
            if (device instanceof TPM tpm && tpm.getModel() == null) {
                tpm.setModel(guest.machine().isPower64() ? TPMModel.TPM_SPAPR : TPMModel.TPM_TIS);
            }
            if (device.getBackend() instanceof TPMEmulator emulator) {
                emulator(guest.machine(), device, emulator);
            } else if (device.getBackend() instanceof TPMPassthrough passthrough) {
                passthrough(passthrough);
            } else if (device.getBackend() instanceof TPMExternal external) {
                external.setVersion(null);
            }
        }
    }

    // On x86 tpm-tis remains what it was when there was no TPM 2.0 yet.
    private static void emulator(Machine machine, TPMDevice device, TPMEmulator emulator) {
        emulator.setType(TPMBackendType.EMULATOR);
        if (emulator.getVersion() == null) {
            boolean old = device instanceof TPM tpm && tpm.getModel() == TPMModel.TPM_TIS && machine.isX86();
            emulator.setVersion(old ? TPMVersion.V12 : TPMVersion.V20);
        }
        if (emulator.getPersistentState() == YesNo.NO) {
            emulator.setPersistentState(null);
        }
        if (emulator.getDebug() != null && emulator.getDebug().intValue() == 0) {
            emulator.setDebug(null);
        }
        if (emulator.getEncryption() != null) {
            emulator.getEncryption()
                    .setSecret(Identity.canonical(emulator.getEncryption().getSecret()));
        }
    }

    private static void passthrough(TPMPassthrough passthrough) {
        passthrough.setVersion(null);
        if (passthrough.getDevice() == null) {
            passthrough.setDevice(TpmFactory.eINSTANCE.createTPMPassthroughDevice());
        }
        if (passthrough.getDevice().getPath() == null) {
            passthrough.getDevice().setPath(DEFAULT_DEVICE);
        }
    }
}
