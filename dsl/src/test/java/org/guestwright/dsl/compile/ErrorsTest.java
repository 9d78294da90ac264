// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.DiagnosticPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told of each {@link Mistake}. {@code -Dgolden.update=true} writes the expectations. */
class ErrorsTest {
    private static final String BEFORE = "guest before-it { type = kvm  memory = 1GiB }\n";
    private static final String BEHIND = "guest behind-it { type = kvm  title = \"${name}\" }\n";

    static List<Mistake> mistakes() throws IOException {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldInFull(Mistake mistake) {
        CompiledFile file = mistake.compiled();
        StringBuilder told = new StringBuilder();
        for (Diagnostic diagnostic : file.diagnostics()) {
            told.append(DiagnosticPrinter.plain()
                    .print(diagnostic, mistake.files().get(diagnostic.location().file())));
        }
        file.guests().forEach(guest -> told.append(guest.name()).append(guest.hasErrors() ? ": wrong\n" : ": right\n"));
        if (Boolean.getBoolean("golden.update")) {
            mistake.update(told.toString());
        } else {
            assertThat(told.toString()).isEqualTo(mistake.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void costsNoOtherGuest(Mistake mistake) {
        String text = mistake.files().get(Mistake.FIRST);
        CompiledFile alone = mistake.compiled(BEFORE + BEHIND);
        CompiledFile around = mistake.compiled(BEFORE + text + (mistake.isOpen() ? "" : BEHIND));
        assertThat(alone.diagnostics()).isEmpty();
        assertThat(around.diagnostics()).extracting(Diagnostic::code).containsExactlyElementsOf(codes(mistake));
        assertThat(printed(around, "before-it")).isEqualTo(printed(alone, "before-it"));
        assertThat(printed(around, "behind-it")).isEqualTo(mistake.isOpen() ? "" : printed(alone, "behind-it"));
    }

    private static List<String> codes(Mistake mistake) {
        return mistake.compiled().diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** A guest that can be made; nothing where it can't. */
    private static String printed(CompiledFile file, String name) {
        return file.guests().stream()
                .filter(guest -> name.equals(guest.name()) && !guest.hasErrors())
                .map(guest -> new GuestPrinter().print(guest.domain()))
                .findFirst()
                .orElse("");
    }

    @Test
    void areManyAndEachIsToldOnce() throws IOException {
        List<Mistake> all = Mistake.all();
        assertThat(all).extracting(Mistake::title).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(160);
        assertThat(all).allMatch(mistake -> !mistake.compiled().diagnostics().isEmpty());
    }
}
