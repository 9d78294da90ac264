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
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.Metamodel;
import org.junit.jupiter.api.Test;

/** The examples that the metamodel gives in hovers can be written, those of blocks that stand in a guest. */
class ExamplesTest {

    @Test
    void everyExampleCanBeWritten() {
        List<String> wrong = new ArrayList<>();
        GuestCompiler compiler = new GuestCompiler();
        for (EPackage ePackage : Metamodel.standard().packages()) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                String example = classifier instanceof EClass ? Annotations.guest(classifier, "example") : null;
                boolean whole = example != null && example.startsWith("guest ");
                if (whole || example != null && NameTable.standard().root().block(example.split(" ")[0]) != null) {
                    String text = whole ? example : "guest x { " + example + " }";
                    for (Diagnostic diagnostic : compiler.compile(Path.of(classifier.getName()), text).diagnostics()) {
                        if (diagnostic.code().startsWith("guest.")) {
                            wrong.add(diagnostic + " in " + example);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
