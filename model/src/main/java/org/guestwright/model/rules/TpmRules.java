// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.diagnostic.Category.CONFIG_UNSUPPORTED;
import static org.guestwright.model.diagnostic.Category.XML_ERROR;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.tpm.TPM;
import org.guestwright.model.tpm.TPMBackend;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMEmulator;
import org.guestwright.model.tpm.TPMExternal;
import org.guestwright.model.tpm.TPMModel;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.tpm.TPMProxy;
import org.guestwright.model.tpm.TPMVersion;
import org.guestwright.model.tpm.TpmPackage;

/** Trusted Platform Modules and the proxy to one of the host. */
public final class TpmRules {
    private static final TpmPackage TPM = TpmPackage.eINSTANCE;

    private TpmRules() {
    }

    /** A TPM device has a backend. */
    public static void backend(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            if (tpm.getBackend() == null) {
                refuse(problems, "tpm.backend.missing", XML_ERROR, "missing TPM device backend",
                        "add a backend: passthrough, emulator or external", tpm, null);
            }
        }
    }

    /** Banks of registers are chosen for TPM 2.0 only. */
    public static void pcrBanks(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            if (tpm.getBackend() instanceof TPMEmulator emulator && emulator.getActivePcrBanks() != null
                    && emulator.getVersion() != null && emulator.getVersion() != TPMVersion.V20) {
                refuse(problems, "tpm.pcr-banks.version", XML_ERROR, "<active_pcr_banks/> requires TPM version '2.0'",
                        "set the version to 2.0 or leave the banks out", emulator, TPM.getTPMEmulator_ActivePcrBanks());
            }
        }
    }

    /** An emulator that somebody else started is reached through a socket with a path. */
    public static void externalSource(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            if (tpm.getBackend() instanceof TPMExternal external) {
                if (external.getSource() == null || external.getSource().getType() == null) {
                    refuse(problems, "tpm.external.source", XML_ERROR, "missing external TPM backend source type",
                            "give the socket: source { type = unix  path = \"...\"  mode = connect }", external, null);
                } else if (external.getSource().getPath() == null) {
                    refuse(problems, "tpm.external.path", XML_ERROR, "missing socket path for external TPM device",
                            "give the path of the socket", external.getSource(), null);
                }
            }
        }
    }

    /** The versions that the host's TPM emulator and QEMU's models can do. */
    public static void emulatorVersion(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            TPMVersion version = tpm.getBackend() instanceof TPMEmulator emulator ? emulator.getVersion() : null;
            if (version == null) {
                continue;
            }
            EStructuralFeature feature = TPM.getTPMBackend_Version();
            if (!machine.profile().tpmVersions().contains(version.getLiteral())) {
                refuse(problems, "tpm.version.host", CONFIG_UNSUPPORTED,
                        "TPM version '" + version.getLiteral() + "' is not supported",
                        "the host's swtpm cannot do it; take another version", tpm.getBackend(), feature);
            } else if (version == TPMVersion.V12 && !(tpm instanceof TPM regular && regular.getModel() == TPMModel.TPM_TIS)) {
                refuse(problems, "tpm.version.model", CONFIG_UNSUPPORTED,
                        "TPM 1.2 is not supported for model '" + model(tpm) + "'", "take version 2.0", tpm.getBackend(), feature);
            } else if (version == TPMVersion.V12 && !machine.isX86()) {
                refuse(problems, "tpm.version.arch", CONFIG_UNSUPPORTED,
                        "TPM 1.2 is not supported on architecture '" + machine.arch() + "'", "take version 2.0",
                        tpm.getBackend(), feature);
            }
        }
    }

    /** The backends that QEMU has; a proxy goes with the host's own TPM alone. */
    public static void backendType(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            TPMBackend backend = tpm.getBackend();
            if (backend != null && !machine.has(backend instanceof TPMPassthrough ? Capability.DEVICE_TPM_PASSTHROUGH
                    : Capability.DEVICE_TPM_EMULATOR)) {
                refuse(problems, "tpm.backend.unsupported", CONFIG_UNSUPPORTED, "The QEMU executable " + emulator(machine)
                        + " does not support TPM backend type " + type(backend), "take another backend", backend, null);
            } else if (tpm instanceof TPMProxy && machine.isPower64() && backend != null
                    && !(backend instanceof TPMPassthrough)) {
                refuse(problems, "tpm.proxy.backend", CONFIG_UNSUPPORTED,
                        "TPM Proxy model spapr-tpm-proxy requires 'Passthrough' backend",
                        "give the proxy the device of the host's TPM resource manager", backend, null);
            }
        }
    }

    /** The models that QEMU has. */
    public static void modelKnown(Machine machine, Consumer<Problem> problems) {
        for (TPMDevice tpm : tpms(machine)) {
            Capability needed = tpm instanceof TPMProxy ? Capability.DEVICE_SPAPR_TPM_PROXY : switch (model(tpm)) {
                case "tpm-tis" -> Capability.DEVICE_TPM_TIS;
                case "tpm-crb" -> Capability.DEVICE_TPM_CRB;
                case "tpm-spapr" -> Capability.DEVICE_TPM_SPAPR;
                default -> null;
            };
            if (needed != null && !machine.has(needed)) {
                refuse(problems, "tpm.model.unsupported", CONFIG_UNSUPPORTED,
                        "The QEMU executable " + emulator(machine) + " does not support TPM model " + model(tpm),
                        tpm instanceof TPMProxy ? "a TPM proxy needs a pSeries guest" : "take another model", tpm, null);
            }
        }
    }

    /** A guest has one TPM proxy, and one other TPM beside it. */
    public static void single(Machine machine, Consumer<Problem> problems) {
        boolean proxy = false;
        boolean regular = false;
        for (TPMDevice tpm : tpms(machine)) {
            if (tpm instanceof TPMProxy && proxy) {
                refuse(problems, "tpm.proxy.single", CONFIG_UNSUPPORTED, "only a single TPM Proxy device is supported",
                        "take one of the proxies away", tpm, null);
            } else if (!(tpm instanceof TPMProxy) && regular) {
                refuse(problems, "tpm.single", CONFIG_UNSUPPORTED, "only a single TPM non-proxy device is supported",
                        "take one of the TPMs away", tpm, null);
            }
            proxy |= tpm instanceof TPMProxy;
            regular |= !(tpm instanceof TPMProxy);
        }
    }

    private static Iterable<TPMDevice> tpms(Machine machine) {
        return machine.domain().getDevices() == null ? java.util.List.of() : machine.domain().getDevices().getTpms();
    }

    private static String model(TPMDevice tpm) {
        return tpm instanceof TPMProxy ? "spapr-tpm-proxy"
                : tpm instanceof TPM regular && regular.getModel() != null ? regular.getModel().getLiteral() : "";
    }

    private static String type(TPMBackend backend) {
        return backend instanceof TPMPassthrough ? "passthrough" : backend instanceof TPMEmulator ? "emulator" : "external";
    }

    private static String emulator(Machine machine) {
        String program = machine.domain().getDevices().getEmulator();
        return program == null ? "qemu-system-" + machine.arch() : program;
    }

    private static void refuse(Consumer<Problem> problems, String code, Category category, String message, String advice,
            EObject object, EStructuralFeature feature) {
        problems.accept(Problem.refusal(code, category, message, advice, object, feature));
    }
}
