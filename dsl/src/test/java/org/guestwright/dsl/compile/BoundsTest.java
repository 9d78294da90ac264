// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Programs that would go on for ages, or go too deep, are told so. */
class BoundsTest {
    private final GuestCompiler compiler = new GuestCompiler();

    @Test
    void textsThatDoubleEachTime() {
        assertThat(codes("let a0 = xxxxxxxxxxxxxxxx\n" + each(60, "let a%d = \"${a%d}${a%d}\"\n")
                        + "guest x { type = kvm  title = ${a60} }"))
                .containsExactly("guest.limit.size");
    }

    @Test
    void valuesThatAreMadeOfEachOtherTooDeep() {
        assertThat(codes("let a0 = 1\n" + each(3000, "let a%d = ${a%d + a%d}\n")
                        + "guest x { type = kvm  title = ${a3000} }"))
                .containsExactly("guest.limit.depth");
    }

    @Test
    void conditionsThatAskForEachOther() {
        String conditions = IntStream.range(0, 300)
                .mapToObj(i -> "if ${vcpu > " + i + "} { vcpu = " + (i + 1) + " }\n")
                .collect(Collectors.joining());
        assertThat(codes("template t {\ntype = kvm\n" + conditions + "}\nguest x extends t { vcpu = 1 }"))
                .containsExactly("guest.limit.steps");
    }

    private static String each(int count, String pattern) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> pattern.formatted(i, i - 1, i - 1))
                .collect(Collectors.joining());
    }

    private Iterable<String> codes(String text) {
        return compiler.compile(Path.of("x.guest"), text).diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .toList();
    }
}
