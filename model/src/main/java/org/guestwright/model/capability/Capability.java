// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/** The features of a QEMU that rules, completion and arguments ask for, by the flag that libvirt gives them. */
public enum Capability {
    TPM_PASSTHROUGH("tpm-passthrough"),
    TPM_EMULATOR("tpm-emulator"),
    TPM_TIS("tpm-tis"),
    TPM_CRB("tpm-crb"),
    TPM_SPAPR("tpm-spapr"),
    SPAPR_TPM_PROXY("spapr-tpm-proxy");

    private final String flag;

    Capability(String flag) {
        this.flag = flag;
    }

    /** The flag in a profile. */
    public String flag() {
        return flag;
    }
}
