// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.device.AcpiIndex;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.qemu.Guest;

/** Takes away blocks that say nothing: libvirt forgets them when it reads a definition. */
final class EmptyParts implements CompletionStep {
    private static final Set<String> OF_DOMAIN =
            Set.of("blkiotune", "memtune", "memoryBacking", "cputune", "numatune", "perf", "pm", "features");
    private static final Set<String> OF_DEVICE =
            Set.of("driver", "rom", "iotune", "tune", "bandwidth", "blockio", "geometry", "acpi");

    private static final Map<Class<?>, List<FeatureMapping>> PARTS = new ConcurrentHashMap<>();

    @Override
    public void apply(Guest guest) {
        remove(guest.domain(), OF_DOMAIN);
        Metamodel.standard().children(guest.devices(), device -> remove(device, OF_DEVICE));
    }

    private static void remove(EObject owner, Set<String> names) {
        List<FeatureMapping> parts = PARTS.get(owner.getClass());
        if (parts == null) {
            parts = Metamodel.standard().of(owner).contained().stream()
                    .filter(feature ->
                            !feature.many() && names.contains(feature.feature().getName()))
                    .toList();
            PARTS.put(owner.getClass(), parts);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).get(owner) instanceof EObject part && isEmpty(part)) {
                EcoreUtil.remove(part);
            }
        }
    }

    private static boolean isEmpty(EObject part) {
        if (part instanceof AcpiIndex acpi) {
            return Guest.number(acpi.getIndex(), 0) == 0;
        }
        return Metamodel.standard().isEmpty(part);
    }
}
