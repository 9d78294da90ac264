// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.storage.StorageEncryption;
import org.guestwright.model.storage.StorageSource;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.Refusal;

/** What this version cannot write as QEMU arguments. It is refused, so that no device is dropped in silence. */
final class UnsupportedDevices {
    private static final List<String> PROPERTIES =
            List.of("reservations", "fdgroup");

    private static final Map<EClass, List<EStructuralFeature>> UNSUPPORTED = new ConcurrentHashMap<>();

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
        all.add(domain.getOs().getNvram() instanceof FileNvram ? null : domain.getOs().getNvram());
        all.forEach(part -> refuse(part, part == null ? null : part.eContainingFeature()));
        refuseProperties(domain);
    }

    // Single properties, anywhere in the domain, that would get lost.
    private static void refuseProperties(Domain domain) {
        Metamodel.standard().visit(domain, UnsupportedDevices::refuseProperties);
    }

    private static void refuseProperties(EObject part) {
        if (part instanceof StorageEncryption && part.eContainer() instanceof StorageSource) {
            refuse(part, part.eContainingFeature());
        }
        for (EStructuralFeature feature : UNSUPPORTED.computeIfAbsent(part.eClass(), UnsupportedDevices::unsupported)) {
            if (part.eIsSet(feature)) {
                refuse(part, feature);
            }
        }
    }

    private static List<EStructuralFeature> unsupported(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> PROPERTIES.contains(feature.getName())).toList();
    }

    private static void refuse(EObject part, EStructuralFeature feature) {
        if (part != null) {
            throw new Refusal(Problem.error("qemu.unsupported", "'" + feature.getName()
                    + "' cannot be written as QEMU arguments yet", "generate libvirt XML instead", part, null));
        }
    }
}
