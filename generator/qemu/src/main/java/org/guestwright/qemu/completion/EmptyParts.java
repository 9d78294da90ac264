// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.device.AcpiIndex;
import org.guestwright.qemu.Guest;

/** Takes away blocks that say nothing: libvirt forgets them when it reads a definition. */
final class EmptyParts implements CompletionStep {
    private static final Set<String> OF_DOMAIN = Set.of("blkiotune", "memtune", "memoryBacking", "cputune", "numatune", "perf", "pm",
            "features");
    private static final Set<String> OF_DEVICE = Set.of("driver", "rom", "iotune", "tune", "bandwidth", "blockio", "geometry", "acpi");

    @Override
    public void apply(Guest guest) {
        remove(guest.domain(), OF_DOMAIN);
        for (EObject device : guest.devices().eContents()) {
            remove(device, OF_DEVICE);
        }
    }

    private static void remove(EObject owner, Set<String> names) {
        List<EObject> empty = new ArrayList<>(0);
        for (EObject part : owner.eContents()) {
            if (names.contains(part.eContainingFeature().getName()) && isEmpty(part)) {
                empty.add(part);
            }
        }
        empty.forEach(EcoreUtil::remove);
    }

    private static boolean isEmpty(EObject part) {
        if (part instanceof AcpiIndex acpi) {
            return Guest.number(acpi.getIndex(), 0) == 0;
        }
        for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
            if (part.eIsSet(feature)) {
                return false;
            }
        }
        return true;
    }
}
