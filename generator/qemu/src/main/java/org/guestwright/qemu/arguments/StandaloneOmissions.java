// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainPackage;
import org.guestwright.model.domain.LifecycleAction;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceLinkState;
import org.guestwright.model.network.NetworkPackage;
import org.guestwright.qemu.CommandBuilder;

/** What libvirt does on its host for a guest and not by QEMU's options; a standalone line says that it does not have it. */
final class StandaloneOmissions implements Section {
    private static final String LIMITS = "libvirt sets it in the host's control groups; nobody does here";
    private static final Map<EStructuralFeature, String> OF_DOMAIN = new LinkedHashMap<>();
    private static final Map<EStructuralFeature, String> OF_INTERFACES = new LinkedHashMap<>();

    static {
        OF_DOMAIN.put(DomainPackage.Literals.DOMAIN__BLKIOTUNE, "the limits of disk accesses are not set: " + LIMITS);
        OF_DOMAIN.put(DomainPackage.Literals.DOMAIN__MEMTUNE, "the limits of memory are not set: " + LIMITS);
        OF_DOMAIN.put(DomainPackage.Literals.DOMAIN__CPUTUNE, "the shares and places of CPUs are not set: " + LIMITS);
        OF_DOMAIN.put(
                DomainPackage.Literals.DOMAIN__RESOURCE,
                "the guest is in no partition of the host's resources: " + LIMITS);
        OF_DOMAIN.put(DomainPackage.Literals.DOMAIN__PERF, "performance events are not counted: libvirt counts them");
        OF_DOMAIN.put(
                DomainPackage.Literals.DOMAIN__SECLABELS,
                "the security labels are not set: QEMU runs with the rights of who starts it");
        OF_DOMAIN.put(
                DomainPackage.Literals.DOMAIN__ON_LOCKFAILURE, "no locks are held: libvirt's lock manager holds them");
        OF_INTERFACES.put(
                NetworkPackage.Literals.INTERFACE__BANDWIDTH,
                "the bandwidth is not limited: libvirt sets it on the host's device");
        OF_INTERFACES.put(
                NetworkPackage.Literals.INTERFACE__FILTERREF,
                "no filter is in force: libvirt sets it on the host's device");
        OF_INTERFACES.put(
                NetworkPackage.Literals.INTERFACE__VLAN,
                "the interface is in no VLAN: libvirt puts the host's device there");
        OF_INTERFACES.put(
                NetworkPackage.Literals.INTERFACE__PORT,
                "the port is not set apart: libvirt sets it on the host's bridge");
        OF_INTERFACES.put(
                NetworkPackage.Literals.INTERFACE__COALESCE,
                "frames are not held back: libvirt sets it on the host's device");
        OF_INTERFACES.put(NetworkPackage.Literals.INTERFACE__SCRIPT, "the script is not run: libvirt runs it");
        OF_INTERFACES.put(NetworkPackage.Literals.INTERFACE__DOWNSCRIPT, "the script is not run: libvirt runs it");
    }

    @Override
    public void write(CommandBuilder command) {
        if (!command.isStandalone()) {
            return;
        }
        Domain domain = command.guest().domain();
        OF_DOMAIN.forEach((feature, reason) -> omit(command, domain, feature, reason));
        lifecycle(command, domain);
        for (Interface net : command.guest().devices().getInterfaces()) {
            OF_INTERFACES.forEach((feature, reason) -> omit(command, net, feature, reason));
            if (net.getLink() != null && net.getLink().getState() == InterfaceLinkState.DOWN) {
                command.omit(net.getLink(), "the cable is plugged in: it takes a monitor to pull it ('set_link')");
            }
        }
    }

    private static void omit(CommandBuilder command, EObject object, EStructuralFeature feature, String reason) {
        if (object.eIsSet(feature)) {
            command.omit(object.eGet(feature) instanceof EObject part ? part : object, reason);
        }
    }

    // QEMU ends when the guest goes off and starts it anew when it reboots.
    private static void lifecycle(CommandBuilder command, Domain domain) {
        if (domain.getOnPoweroff() != null && domain.getOnPoweroff() != LifecycleAction.DESTROY) {
            command.omit(
                    domain,
                    "QEMU ends when the guest is switched off; libvirt would have done otherwise ('on_poweroff')");
        }
    }
}
