// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.Refusal;

/** What this version cannot write as QEMU arguments. It is refused, so that no device is dropped in silence. */
final class UnsupportedDevices {
    private static final List<String> PROPERTIES =
            List.of("reservations", "fdgroup");

    private UnsupportedDevices() {
    }

    static void refuse(CommandBuilder command) {
        Domain domain = command.guest().domain();
        Devices devices = command.guest().devices();
        List<EObject> all = new ArrayList<>();
        all.addAll(devices.getLeases());
        all.addAll(devices.getFilesystems());
        all.addAll(devices.getHostdevs());
        all.addAll(devices.getShmems());
        all.add(domain.getLaunchSecurity());
        all.add(domain.getOs().getNvram() instanceof FileNvram ? null : domain.getOs().getNvram());
        all.add(domain.getOs().getFirmwareFeatures());
        all.forEach(part -> refuse(part, part == null ? null : part.eContainingFeature()));
        refuseProperties(domain);
    }

    // Single properties, anywhere in the domain, that would get lost.
    private static void refuseProperties(Domain domain) {
        for (Iterator<EObject> parts = domain.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (part instanceof StorageEncryption && part.eContainer() instanceof StorageSource) {
                refuse(part, part.eContainingFeature());
            }
            for (String name : PROPERTIES) {
                EStructuralFeature feature = part.eClass().getEStructuralFeature(name);
                if (feature != null && part.eIsSet(feature)) {
                    refuse(part, feature);
                }
            }
        }
    }

    private static void refuse(EObject part, EStructuralFeature feature) {
        if (part != null) {
            throw new Refusal(Problem.error("qemu.unsupported", "'" + feature.getName()
                    + "' cannot be written as QEMU arguments yet", "generate libvirt XML instead", part, null));
        }
    }
}
