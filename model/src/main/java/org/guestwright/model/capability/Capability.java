// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/** The features of a QEMU that rules, completion and arguments ask for, by the flag that libvirt gives them. */
public enum Capability {
    PIIX3_USB_UHCI("piix3-usb-uhci"),
    ICH9_USB_EHCI1("ich9-usb-ehci1"),
    PCI_OHCI("pci-ohci"),
    USB_HOST_HOSTDEVICE("usb-host.hostdevice"),
    VIRTIO_BLK_SCSI("virtio-blk-pci.scsi"),
    NEC_USB_XHCI("nec-usb-xhci"),
    SCSI_LSI("lsi"),
    VIRTIO_SCSI("virtio-scsi-pci"),
    SECCOMP_SANDBOX("seccomp-sandbox"),
    DEVICE_VGA("VGA"),
    DEVICE_CIRRUS_VGA("cirrus-vga"),
    DEVICE_TPM_PASSTHROUGH("tpm-passthrough"),
    DEVICE_TPM_TIS("tpm-tis"),
    DEVICE_VIRTIO_MMIO("virtio-mmio"),
    DEVICE_IOH3420("ioh3420"),
    DEVICE_VFIO_CCW("vfio-ccw"),
    KVM_PIT_TICK_POLICY("kvm-pit-lost-tick-policy"),
    DEVICE_RTL8139("rtl8139"),
    DEVICE_E1000("e1000"),
    DEVICE_VIRTIO_NET("virtio-net"),
    VIRTIO_GPU_VIRGL("virtio-gpu.virgl"),
    DEVICE_VIRTIO_VGA("virtio-vga"),
    DEVICE_VHOST_USER_VGA("vhost-user-vga"),
    DEVICE_PCIE_ROOT_PORT("pcie-root-port"),
    DEVICE_QEMU_XHCI("qemu-xhci"),
    DEVICE_PCIE_PCI_BRIDGE("pcie-pci-bridge"),
    DEVICE_TPM_CRB("tpm-crb"),
    DEVICE_TPM_EMULATOR("tpm-emulator"),
    DEVICE_ZPCI("zpci"),
    VIRTIO_PCI_TRANSITIONAL("virtio-pci-non-transitional"),
    SMP_DIES("smp-dies"),
    DEVICE_I8042("i8042"),
    DEVICE_TPM_SPAPR("tpm-spapr"),
    VIRTIO_BLK_SCSI_DEFAULT_DISABLED("virtio-blk-pci.scsi.default.disabled"),
    CPU_MIGRATABLE("cpu.migratable"),
    DEVICE_SPAPR_TPM_PROXY("spapr-tpm-proxy"),
    X_USE_CANONICAL_PATH_FOR_RAMBLOCK_ID("memory-backend-file.x-use-canonical-path-for-ramblock-id"),
    OBJECT_JSON("object.qapified"),
    VIRTIO_GPU_GL_PCI("virtio-gpu-gl-pci"),
    VIRTIO_VGA_GL("virtio-vga-gl"),
    SET_ACTION("set-action"),
    NETDEV_JSON("netdev.json"),
    COMPAT_DEPRECATED("compat-deprecated"),
    NETDEV_STREAM_RECONNECT("netdev.stream.reconnect"),
    DEVICE_JSON("device.json+hotplug"),
    MACHINE_HPET("machine-hpet"),
    SMP_CLUSTERS("smp-clusters"),
    RUN_WITH_ASYNC_TEARDOWN("run-with.async-teardown"),
    CONFIDENTIAL_GUEST_SUPPORT("confidential-guest-support"),
    MEMORY_BACKEND_RESERVE("memory-backend-file.reserve"),
    DEVICE_VIRTIO_MEM_PCI_PREALLOC("virtio-mem-pci.prealloc"),
    THREAD_CONTEXT("thread-context"),
    BLOCKJOB_BACKING_MASK_PROTOCOL("blockjob.backing-mask-protocol");

    private final String flag;

    Capability(String flag) {
        this.flag = flag;
    }

    /** The flag in a profile. */
    public String flag() {
        return flag;
    }
}
