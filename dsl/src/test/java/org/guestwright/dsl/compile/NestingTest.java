// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is nested too deep for us is told, and costs one guest. */
class NestingTest {
    private static final int DEEP = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"os { ", "a = [", "a = { b = [", "if x { } else ", "for x in y { "})
    void isTold(String repeated) {
        String text = "guest a { " + repeated.repeat(DEEP) + "\nguest b { type = kvm  memory = 1GiB }\n";
        CompiledFile file = new GuestCompiler().compile(Path.of("x.guest"), text);
        assertThat(file.diagnostics()).extracting(Diagnostic::code).containsExactly(Codes.LIMIT_DEPTH);
        assertThat(file.guests()).extracting(CompiledGuest::name).containsExactly("b");
        assertThat(file.guests().get(0).hasErrors()).isFalse();
    }
}
