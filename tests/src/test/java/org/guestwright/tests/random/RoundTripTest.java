// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.format.Formatting;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the metamodel can hold can be printed, and means the same when it is read. */
class RoundTripTest {
    private final GuestCompiler compiler = new GuestCompiler();
    private final Formatting formatting = new Formatting();
    private final GuestPrinter printer = new GuestPrinter();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void printedModelsAreReadBackAsTheyWere(long seed) {
        EObject model = RandomModel.ofAnything(seed).domain();
        String text = printer.print(model);
        CompiledFile file = compiler.compile(Path.of("seed-" + seed + ".guest"), text);
        List<Diagnostic> ofTheText = file.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().startsWith("guest."))
                .toList();
        assertThat(ofTheText).as(text).isEmpty();
        EObject again = file.guests().get(0).domain();
        assertThat(printer.print(again)).isEqualTo(text);
        assertThat(EcoreUtil.equals(again, model)).as(text).isTrue();
        assertThat(formatting.format(text)).contains(text);
    }
}
