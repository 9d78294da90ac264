// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.hostdev.HostdevPackage.Literals.REDIR_FILTER_RULE__VERSION;
import static org.guestwright.model.memory.MemoryPackage.Literals.MEMORY_BALLOON__AUTODEFLATE;
import static org.guestwright.model.memory.MemoryPackage.Literals.MEMORY_BALLOON__FREE_PAGE_REPORTING;
import static org.guestwright.model.memory.MemoryPackage.Literals.MEMORY_BALLOON__MODEL;
import static org.guestwright.model.platform.PlatformPackage.Literals.CRYPTO_BACKEND__MODEL;
import static org.guestwright.model.platform.PlatformPackage.Literals.VSOCK__CID;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.hostdev.RedirFilter;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.platform.CryptoBackendModel;
import org.guestwright.model.rng.RandomBackendModel;

/** Devices with few rules: balloon, vsock, random numbers, hubs, redirection, NVRAM, crash logs, cryptography. */
final class MiscDeviceRules extends Subject<Devices> {
    MiscDeviceRules() {
        super(DEVICES, Stage.DEVICE);
        balloon();
        unsupported("vsock.cid", "guest CIDs must be >= 3")
                .at(VSOCK__CID)
                .advice("take 3 or more, or auto = yes")
                .when(devices -> devices.getVsock() != null
                        && devices.getVsock().getCid() != null
                        && isSet(devices.getVsock().getCid().getAddress())
                        && devices.getVsock().getCid().getAddress().longValue() <= 2);
        unsupported("vsock.unsupported", "vsock device is not supported with this QEMU binary")
                .lacking("vhost-vsock")
                .advice("take another QEMU")
                .when(devices -> devices.getVsock() != null);
        random("random", RandomBackendModel.RANDOM, "rng-random");
        random("egd", RandomBackendModel.EGD, "rng-egd");
        random("builtin", RandomBackendModel.BUILTIN, "rng-builtin");
        unsupported("hub.unsupported", "usb-hub not supported by QEMU binary")
                .lacking("usb-hub")
                .advice("take another QEMU")
                .each((devices, machine, violations) -> devices.getHubs().forEach(hub -> violations.report(hub, null)));
        unsupported("redirdev.unsupported", "USB redirection is not supported by this version of QEMU")
                .lacking("usb-redir")
                .advice("take another QEMU")
                .each((devices, machine, violations) ->
                        devices.getRedirdevs().forEach(device -> violations.report(device, null)));
        unsupported("redirfilter.unsupported", "USB redirection filter is not supported by this version of QEMU")
                .lacking("usb-redir.filter")
                .advice("take another QEMU")
                .each((devices, machine, violations) -> {
                    if (!devices.getRedirdevs().isEmpty()) {
                        devices.getRedirfilters().forEach(filter -> violations.report(filter, null));
                    }
                });
        unsupported("nvram.unsupported", "nvram device is not supported by this QEMU binary")
                .lacking("nvram")
                .advice("take it away")
                .each((devices, machine, violations) -> {
                    if (devices.getNvram() != null && machine.isPseries()) {
                        violations.report(devices.getNvram(), null);
                    }
                });
        unsupported("nvram.machine", "nvram device is only supported for PPC64")
                .advice("take it away")
                .each((devices, machine, violations) -> {
                    if (devices.getNvram() != null && !machine.isPseries()) {
                        violations.report(devices.getNvram(), null);
                    }
                });
        unsupported("pstore.unsupported", "ACPI ERST device is not supported with this QEMU")
                .lacking("acpi-erst")
                .advice("take it away")
                .each((devices, machine, violations) -> {
                    if (devices.getPstore() != null) {
                        violations.report(devices.getPstore(), null);
                    }
                });
        unsupported("crypto.unsupported", "crypto model virtio is not supported")
                .lacking("virtio-crypto")
                .advice("take another QEMU")
                .each((devices, machine, violations) ->
                        devices.getCryptos().forEach(crypto -> violations.report(crypto, null)));
        unsupported("crypto.lkcf.unsupported", "crypto backend lkcf is not supported with this QEMU binary")
                .lacking("cryptodev-backend-lkcf")
                .at(CRYPTO_BACKEND__MODEL)
                .advice("take the backend builtin")
                .each((devices, machine, violations) -> devices.getCryptos().forEach(crypto -> {
                    if (crypto.getBackend() != null && crypto.getBackend().getModel() == CryptoBackendModel.LKCF) {
                        violations.report(crypto.getBackend(), CRYPTO_BACKEND__MODEL);
                    }
                }));
        rule(Category.INTERNAL_ERROR, "redirfilter.version", "Incorrect USB version format %s")
                .asWritten()
                .advice("write it as 1.1, or -1 for any")
                .each((devices, machine, violations) -> {
                    for (RedirFilter filter : devices.getRedirfilters()) {
                        filter.getRules().stream()
                                .filter(rule -> rule.getVersion() != null && !isUsbVersion(rule.getVersion()))
                                .forEach(
                                        rule -> violations.report(rule, REDIR_FILTER_RULE__VERSION, rule.getVersion()));
                    }
                });
    }

    private static boolean isUsbVersion(String version) {
        return version.equals("-1") || version.matches("[0-9]{1,2}\\.[0-9]{1,2}");
    }

    private void balloon() {
        unsupported(
                        "balloon.model",
                        "Memory balloon device type '%s' is not supported by this version of qemu",
                        (devices, machine) -> devices.getMemballoon().getModel())
                .at(MEMORY_BALLOON__MODEL)
                .advice("take virtio or none")
                .when(devices -> devices.getMemballoon() != null
                        && devices.getMemballoon().getModel() == MemoryBalloonModel.XEN);
        unsupported("balloon.autodeflate", "deflate-on-oom is not supported by this QEMU binary")
                .lacking("virtio-balloon-pci.deflate-on-oom")
                .at(MEMORY_BALLOON__AUTODEFLATE)
                .advice("leave it out")
                .when(devices -> devices.getMemballoon() != null
                        && devices.getMemballoon().getAutodeflate() != null);
        unsupported("balloon.reporting", "freePageReporting is not supported by this QEMU binary")
                .lacking("virtio-balloon.free-page-reporting")
                .at(MEMORY_BALLOON__FREE_PAGE_REPORTING)
                .advice("leave it out")
                .when(devices -> devices.getMemballoon() != null
                        && devices.getMemballoon().getFreePageReporting() != null);
    }

    private void random(String name, RandomBackendModel model, String flag) {
        unsupported("rng." + name + ".unsupported", "this qemu doesn't support the " + flag + " backend")
                .lacking(flag)
                .advice("take another backend")
                .each((devices, machine, violations) -> devices.getRngs().forEach(rng -> {
                    if (rng.getBackend() != null && rng.getBackend().getModel() == model) {
                        violations.report(rng, null);
                    }
                }));
    }
}
