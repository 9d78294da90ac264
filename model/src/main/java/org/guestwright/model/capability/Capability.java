// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/** The features of a QEMU that rules, completion and arguments ask for, by the flag that libvirt gives them. */
public enum Capability {
    DEVICE_TPM_PASSTHROUGH("tpm-passthrough"),
    DEVICE_TPM_TIS("tpm-tis"),
    DEVICE_TPM_CRB("tpm-crb"),
    DEVICE_TPM_EMULATOR("tpm-emulator"),
    DEVICE_I8042("i8042"),
    DEVICE_TPM_SPAPR("tpm-spapr"),
    DEVICE_SPAPR_TPM_PROXY("spapr-tpm-proxy"),
    OBJECT_JSON("object.qapified"),
    NETDEV_JSON("netdev.json"),
    DEVICE_JSON("device.json+hotplug");

    private final String flag;

    Capability(String flag) {
        this.flag = flag;
    }

    /** The flag in a profile. */
    public String flag() {
        return flag;
    }
}
