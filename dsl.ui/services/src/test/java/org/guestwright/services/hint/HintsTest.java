// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.services.Marked;
import org.guestwright.services.text.Range;
import org.junit.jupiter.api.Test;

class HintsTest {

    /** The text with its hints in angle brackets. */
    private static String shown(String text) {
        Marked marked = Marked.in(text);
        StringBuilder all = new StringBuilder(text);
        var hints = Hints.in(marked.project(), marked.snapshot(), new Range(0, text.length()));
        for (int i = hints.size() - 1; i >= 0; i--) {
            all.insert(hints.get(i).offset(), "<" + hints.get(i).text() + ">");
        }
        return all.toString();
    }

    @Test
    void showWhatExpressionsComeTo() {
        assertThat(
                        shown(
                                "let size = 2GiB\nguest a { type = kvm  memory = ${size}  title = \"of ${name}\"  disk file { target.dev = vda  serial = \"${name}-1\" } }"))
                .isEqualTo(
                        "let size = 2GiB\nguest a { type = kvm  memory = ${size}<2GiB>  title = \"of ${name}\"<of a>  disk file { target.dev = vda  serial = \"${name}-1\"<a-1> } }");
    }

    @Test
    void sayWhatWouldBeThereOtherwise() {
        assertThat(
                        shown(
                                "template t { type = kvm  vcpu = 2  cpu { mode = custom } }\nguest a extends t { type = kvm  vcpu = 4  cpu { mode = host-model  check = none } }"))
                .isEqualTo(
                        "template t { type = kvm  vcpu = 2  cpu { mode = custom } }\nguest a extends t { type = kvm<as inherited>  vcpu = 4<instead of 2>  cpu { mode = host-model<instead of custom>  check = none } }");
        assertThat(shown("guest a { type = kvm  on_crash = destroy  disk file { device = disk  target.dev = vda } }"))
                .isEqualTo(
                        "guest a { type = kvm  on_crash = destroy<the default>  disk file { device = disk<the default>  target.dev = vda } }");
    }

    @Test
    void nameTheParametersOfArguments() {
        assertThat(shown("template s(int cpus, ram = 1GiB) { }\nguest a extends s(4, ram = 2GiB)"))
                .isEqualTo("template s(int cpus, ram = 1GiB) { }\nguest a extends s(<cpus = >4, ram = 2GiB)");
    }
}
