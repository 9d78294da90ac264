// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.Metamodel;
import org.junit.jupiter.api.Test;

/** The examples that the metamodel gives of its classes, for hovers and the manual, are whole and right. */
class ExamplesTest {

    @Test
    void everyExampleCompiles() {
        List<String> wrong = new ArrayList<>();
        GuestCompiler compiler = new GuestCompiler();
        for (EPackage ePackage : Metamodel.standard().packages()) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                String example = classifier instanceof EClass ? Annotations.guest(classifier, "example") : null;
                if (example != null) {
                    String text = example.startsWith("guest ") ? example : "guest x { type = kvm  " + example + " }";
                    compiler.compile(Path.of(classifier.getName()), text)
                            .diagnostics()
                            .forEach(diagnostic -> wrong.add(diagnostic + " in " + example));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
