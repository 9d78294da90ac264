// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.tpm.TpmPackage.Literals.TPM_BACKEND__VERSION;
import static org.guestwright.model.tpm.TpmPackage.Literals.TPM_DEVICE;
import static org.guestwright.model.tpm.TpmPackage.Literals.TPM_DEVICE__BACKEND;
import static org.guestwright.model.tpm.TpmPackage.Literals.TPM_EMULATOR__ACTIVE_PCR_BANKS;
import static org.guestwright.model.tpm.TpmPackage.Literals.TPM_EXTERNAL__SOURCE;

import org.guestwright.model.tpm.TPM;
import org.guestwright.model.tpm.TPMBackend;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMEmulator;
import org.guestwright.model.tpm.TPMExternal;
import org.guestwright.model.tpm.TPMModel;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.tpm.TPMProxy;
import org.guestwright.model.tpm.TPMVersion;

/** A Trusted Platform Module, or the proxy to one of the host. */
final class TpmRules extends Subject<TPMDevice> {
    TpmRules() {
        super(TPM_DEVICE, Stage.DEVICE);

        wrong("tpm.backend.missing", "missing TPM device backend")
                .asWritten()
                .advice("add a backend: passthrough, emulator or external")
                .when(tpm -> tpm.getBackend() == null);
        wrong("tpm.pcr-banks.version", "<active_pcr_banks/> requires TPM version '2.0'")
                .at(TPM_EMULATOR__ACTIVE_PCR_BANKS)
                .advice("set the version to 2.0 or leave the banks out")
                .when(tpm -> tpm.getBackend() instanceof TPMEmulator emulator
                        && emulator.getActivePcrBanks() != null
                        && emulator.getVersion() == TPMVersion.V12);
        wrong("tpm.external.source", "missing external TPM backend source type")
                .at(TPM_DEVICE__BACKEND)
                .advice("give the socket: source { type = unix  path = \"...\"  mode = connect }")
                .when(tpm -> tpm.getBackend() instanceof TPMExternal external
                        && (external.getSource() == null || external.getSource().getType() == null));
        wrong("tpm.external.path", "missing socket path for external TPM device")
                .at(TPM_EXTERNAL__SOURCE)
                .advice("give the path of the socket")
                .when(tpm -> tpm.getBackend() instanceof TPMExternal external
                        && external.getSource() != null
                        && external.getSource().getType() != null
                        && external.getSource().getPath() == null);
        unsupported("tpm.version.host", "TPM version '%s' is not supported", (tpm, machine) -> version(tpm))
                .at(TPM_BACKEND__VERSION)
                .advice("the host's swtpm cannot do it; take another version")
                .when((tpm, machine) -> version(tpm) != null
                        && !machine.profile()
                                .tpmVersions()
                                .contains(version(tpm).getLiteral()));
        unsupported("tpm.version.model", "TPM 1.2 is not supported for model '%s'", (tpm, machine) -> model(tpm))
                .at(TPM_BACKEND__VERSION)
                .advice("take version 2.0")
                .when(tpm -> version(tpm) == TPMVersion.V12 && !model(tpm).equals(TPMModel.TPM_TIS.getLiteral()));
        unsupported(
                        "tpm.version.arch",
                        "TPM 1.2 is not supported on architecture '%s'",
                        (tpm, machine) -> machine.arch())
                .at(TPM_BACKEND__VERSION)
                .advice("take version 2.0")
                .when((tpm, machine) -> version(tpm) == TPMVersion.V12
                        && !machine.isX86()
                        && model(tpm).equals(TPMModel.TPM_TIS.getLiteral()));
        unsupported(
                        "tpm.backend.unsupported",
                        "The QEMU executable %s does not support TPM backend type %s",
                        (tpm, machine) -> machine.emulator(),
                        (tpm, machine) -> tpm.getBackend().getType())
                .at(TPM_DEVICE__BACKEND)
                .advice("take another backend")
                .when((tpm, machine) ->
                        !machine.has(tpm.getBackend() instanceof TPMPassthrough ? "tpm-passthrough" : "tpm-emulator"));
        unsupported("tpm.proxy.backend", "TPM Proxy model spapr-tpm-proxy requires 'Passthrough' backend")
                .at(TPM_DEVICE__BACKEND)
                .advice("give the proxy the device of the host's TPM resource manager")
                .when((tpm, machine) -> tpm instanceof TPMProxy
                        && machine.isPower64()
                        && !(tpm.getBackend() instanceof TPMPassthrough));
        unsupported(
                        "tpm.model.unsupported",
                        "The QEMU executable %s does not support TPM model %s",
                        (tpm, machine) -> machine.emulator(),
                        (tpm, machine) -> model(tpm))
                .advice("take another model; a TPM proxy needs a pSeries guest")
                .when((tpm, machine) -> !model(tpm).isEmpty() && !machine.has(model(tpm)));
    }

    private static TPMVersion version(TPMDevice tpm) {
        TPMBackend backend = tpm.getBackend();
        return backend instanceof TPMEmulator ? backend.getVersion() : null;
    }

    private static String model(TPMDevice tpm) {
        return tpm instanceof TPMProxy
                ? "spapr-tpm-proxy"
                : tpm instanceof TPM regular && regular.getModel() != null
                        ? regular.getModel().getLiteral()
                        : "";
    }
}
