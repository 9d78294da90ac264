// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class CompletionReasonsTest {
    private static final Pattern DOCUMENTATION =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?final class ");

    @Test
    void eachStepHasItsDocumentation() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        Map<String, String> told = new TreeMap<>();
        for (String step : steps()) {
            documented.put(step, documentation(step));
            told.put(step, CompletionReasons.of(step));
        }
        assertThat(told).isEqualTo(documented).hasSizeGreaterThan(50);
    }

    private static List<String> steps() {
        List<String> steps = new ArrayList<>();
        CompletedDomain.of(
                TestGuests.guest("x86_64", "q35", ""),
                CapabilityProfiles.latest("x86_64").orElseThrow(),
                new HostConfiguration(),
                (String step, Domain domain) -> steps.add(step));
        return steps;
    }

    private static String documentation(String step) throws IOException {
        Path folder = Path.of("src/main/java/org/guestwright/qemu");
        Path file = folder.resolve("completion/" + step + ".java");
        String source = Files.readString(Files.exists(file) ? file : folder.resolve("address/" + step + ".java"));
        Matcher matcher = DOCUMENTATION.matcher(source);
        assertThat(matcher.find()).as(step).isTrue();
        return matcher.group(1)
                .replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .strip();
    }
}
