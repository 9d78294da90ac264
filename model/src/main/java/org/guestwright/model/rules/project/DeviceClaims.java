// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.input.InputPackage.Literals.*;
import static org.guestwright.model.memory.MemoryPackage.Literals.*;
import static org.guestwright.model.platform.PlatformPackage.Literals.*;

import java.util.List;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.input.EvdevInput;
import org.guestwright.model.input.Input;
import org.guestwright.model.input.PassthroughInput;
import org.guestwright.model.lease.Lease;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.MemoryDeviceAccess;
import org.guestwright.model.memory.MemoryModel;
import org.guestwright.model.rules.project.Claim.Use;
import org.guestwright.model.tpm.TPM;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMExternal;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.types.YesNo;

/** What the other devices take: TPMs, memory, input devices, leases, the address of vsock. */
final class DeviceClaims {
    /** The TPM that is taken where none is named. */
    private static final String FIRST_TPM = "/dev/tpm0";

    private DeviceClaims() {}

    static void add(Devices devices, List<Claim> claims) {
        for (TPMDevice tpm : devices.getTpms()) {
            tpm(tpm, claims);
        }
        for (MemoryDevice memory : devices.getMemories()) {
            memory(memory, claims);
        }
        for (Input input : devices.getInputs()) {
            if (input instanceof PassthroughInput one
                    && one.getSource() != null
                    && one.getSource().getEvdev() != null) {
                claims.add(Claim.alone(
                        ProjectRule.EVDEV,
                        one.getSource().getEvdev(),
                        one.getSource(),
                        PASSTHROUGH_INPUT_SOURCE__EVDEV));
            } else if (input instanceof EvdevInput one
                    && one.getSource() != null
                    && one.getSource().getDev() != null) {
                claims.add(Claim.alone(
                        ProjectRule.EVDEV, one.getSource().getDev(), one.getSource(), EVDEV_INPUT_SOURCE__DEV));
            }
        }
        for (Lease lease : devices.getLeases()) {
            claims.add(Claim.alone(ProjectRule.LEASE, lease.getLockspace() + " " + lease.getKey(), lease, null));
        }
        if (devices.getVsock() != null
                && devices.getVsock().getCid() != null
                && devices.getVsock().getCid().getAddress() != null
                && devices.getVsock().getCid().getAuto() != YesNo.YES) {
            claims.add(Claim.alone(
                    ProjectRule.CID,
                    devices.getVsock().getCid().getAddress().toString(),
                    devices.getVsock().getCid(),
                    VSOCK_CID__ADDRESS));
        }
    }

    private static void tpm(TPMDevice device, List<Claim> claims) {
        // A proxy goes through the host's resource manager, which many can do at a time.
        if (device instanceof TPM && device.getBackend() instanceof TPMPassthrough backend) {
            String path = backend.getDevice() == null || backend.getDevice().getPath() == null
                    ? FIRST_TPM
                    : backend.getDevice().getPath();
            if (!path.startsWith("/dev/tpmrm")) {
                claims.add(Claim.alone(ProjectRule.TPM, path, device, null));
            }
        } else if (device.getBackend() instanceof TPMExternal external
                && external.getSource() != null
                && external.getSource().getPath() != null) {
            claims.add(Claim.alone(ProjectRule.SOCKET, external.getSource().getPath(), device, null));
        }
    }

    private static void memory(MemoryDevice memory, List<Claim> claims) {
        if (memory.getSource() != null && memory.getSource().getPath() != null) {
            // Without an access of its own, what the guest writes to a module stays its own, but for virtio-pmem.
            boolean shared = memory.getAccess() == MemoryDeviceAccess.SHARED
                    || memory.getAccess() == null && memory.getModel() == MemoryModel.VIRTIO_PMEM;
            boolean writes =
                    shared && (memory.getTarget() == null || !memory.getTarget().isReadonly());
            claims.add(new Claim(
                    ProjectRule.MEMORY,
                    memory.getSource().getPath(),
                    "",
                    writes ? Use.ALONE : Use.TOGETHER,
                    memory.getSource().getPath(),
                    memory.getSource(),
                    MEMORY_SOURCE__PATH));
        }
    }
}
