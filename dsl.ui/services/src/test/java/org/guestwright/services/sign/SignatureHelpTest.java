// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.services.Marked;
import org.junit.jupiter.api.Test;

class SignatureHelpTest {
    private static final String TEMPLATE = "template server(int cpus, ram = 2GiB, list disks = [vda]) { }\n";

    /** The signature with the active parameter in angle brackets. */
    private static String at(String text) {
        Marked marked = Marked.in(text);
        SignatureHelp.Signature found = SignatureHelp.at(marked.project(), marked.snapshot(), marked.offset());
        if (found == null || found.active() < 0) {
            return found == null ? null : found.label();
        }
        var range = found.parameters().get(found.active());
        return found.label().substring(0, range.start()) + "<" + range.of(found.label()) + ">"
                + found.label().substring(range.end());
    }

    @Test
    void showsTheParametersOfATemplate() {
        assertThat(at(TEMPLATE + "guest a extends server(‸"))
                .isEqualTo("server(<int cpus>, ram = 2GiB, list disks = [vda])");
        assertThat(at(TEMPLATE + "guest a extends server(4, ‸)"))
                .isEqualTo("server(int cpus, <ram = 2GiB>, list disks = [vda])");
        assertThat(at(TEMPLATE + "guest a extends server(disks = [‸"))
                .isEqualTo("server(int cpus, ram = 2GiB, <list disks = [vda]>)");
        assertThat(at(TEMPLATE + "guest a extends server(4, 1, 2, 3‸"))
                .isEqualTo("server(int cpus, ram = 2GiB, list disks = [vda])");
    }

    @Test
    void showsTheParametersOfAFunction() {
        assertThat(at("guest a { title = ${range(1, ‸")).isEqualTo("range(from[, <to>[, step]])");
        assertThat(at("guest a { title = \"${upper(join(['a', 'b'], ‸")).startsWith("join(");
    }

    @Test
    void showsNothingElsewhere() {
        assertThat(at("guest a { title = ‸")).isNull();
        assertThat(at("guest a extends nobody(‸")).isNull();
    }
}
