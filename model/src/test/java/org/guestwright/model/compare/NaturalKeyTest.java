// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.model.controller.ControllerFactory;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskFactory;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.value.Numeral;
import org.junit.jupiter.api.Test;

class NaturalKeyTest {
    private static final Metamodel METAMODEL = Metamodel.standard();

    @Test
    void aDiskIsKnownByItsTarget() {
        Disk disk = DiskFactory.eINSTANCE.createFileDisk();
        NaturalKey key = NaturalKey.of(disk.eClass()).get(0);
        assertThat(key.text(disk)).isNull();
        disk.setTarget(DiskFactory.eINSTANCE.createDiskTarget());
        disk.getTarget().setDev("vda");
        assertThat(key.text(disk)).isEqualTo("vda");
    }

    @Test
    void aControllerIsKnownByTypeAndNumberHoweverThatIsWritten() {
        NaturalKey key = NaturalKey.of(controller("0").eClass()).get(0);
        assertThat(key.text(controller("0x00"))).isEqualTo("scsi:0x00");
        assertThat(key.meaning(controller("0x00"))).isEqualTo(key.meaning(controller("0")));
    }

    private static ScsiController controller(String index) {
        ScsiController controller = ControllerFactory.eINSTANCE.createScsiController();
        controller.setType(ControllerType.SCSI);
        controller.setIndex(Numeral.parseAnyBase(index));
        return controller;
    }

    @Test
    void everyKeyLeadsToSomething() {
        List<String> wrong = new ArrayList<>();
        for (EPackage part : METAMODEL.packages()) {
            for (EClassifier classifier : part.getEClassifiers()) {
                if (classifier instanceof EClass eClass) {
                    for (NaturalKey key : NaturalKey.of(eClass)) {
                        for (List<String> path : key.paths()) {
                            if (!leads(List.of(eClass), path)) {
                                wrong.add(eClass.getName() + ": " + path);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whether one of the classes, or a class below it, or one beside it, has what a path names. */
    private static boolean leads(List<EClass> classes, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        List<EClass> next = new ArrayList<>();
        for (EClass eClass : classes) {
            EClass top = eClass;
            while (!top.getESuperTypes().isEmpty()
                    && METAMODEL.subclasses(top.getESuperTypes().get(0)).size() < 20) {
                top = top.getESuperTypes().get(0);
            }
            if (found(top, path, next) && path.size() == 1) {
                return true;
            }
        }
        return !next.isEmpty() && leads(next, path.subList(1, path.size()));
    }

    private static boolean found(EClass eClass, List<String> path, List<EClass> next) {
        boolean found = false;
        for (FeatureMapping feature : METAMODEL.of(eClass).features()) {
            if (feature.name().equals(path.get(0))) {
                found = true;
                if (feature.feature() instanceof EReference reference) {
                    next.add(reference.getEReferenceType());
                }
            }
        }
        for (EClass subclass : METAMODEL.subclasses(eClass)) {
            found |= found(subclass, path, next);
        }
        return found;
    }
}
