// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** TPMs and the TPM proxy. */
final class TpmDevices implements DeviceOptions.Kind {
    /** Where libvirt keeps the sockets of the emulators that it starts itself. */
    private static final String LIBVIRT_SOCKETS = "/run/libvirt/qemu/swtpm/";

    @Override
    public Tag read(String driver, Values values, Draft draft) {
        switch (driver) {
            case "spapr-tpm-proxy" -> {
                Tag tpm = draft.devices.add("tpm").attribute("model", driver);
                tpm.child("backend")
                        .attribute("type", "passthrough")
                        .child("device")
                        .attribute("path", values.get("host-path"));
                return tpm;
            }
            case "tpm-tis", "tpm-tis-device", "tpm-crb", "tpm-spapr" -> {
                Tag tpm = new Tag("tpm").attribute("model", driver.replace("-device", ""));
                Values backend = draft.backend("-tpmdev", values.get("tpmdev"));
                if (backend == null || !backend(backend, tpm.child("backend"), draft)) {
                    return null;
                }
                values.ignore("reg");
                draft.devices.add(tpm);
                return tpm;
            }
            default -> {
                return null;
            }
        }
    }

    private static boolean backend(Values values, Tag backend, Draft draft) {
        values.ignore("id");
        switch (values.get("type", "")) {
            case "passthrough" -> {
                backend.attribute("type", "passthrough").child("device").attribute("path", values.get("path"));
                values.ignore("cancel-path");
            }
            case "emulator" -> {
                Values socket = draft.backend("-chardev", values.get("chardev"));
                String path = socket == null ? null : draft.file(socket.get("path"));
                if (path != null && !path.startsWith(LIBVIRT_SOCKETS)) {
                    backend.attribute("type", "external")
                            .child("source")
                            .attribute("type", "unix")
                            .attribute("path", path)
                            .attribute("mode", "connect");
                } else {
                    backend.attribute("type", "emulator").attribute("version", "2.0");
                }
                if (socket != null) {
                    socket.ignore("id", "backend", "fd");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
