// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.services.Marked;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {

    private static List<String> tokens(String text) {
        Marked marked = Marked.in(text);
        return SemanticTokens.of(marked.project(), marked.snapshot()).stream()
                .map(token -> token.range().of(marked.snapshot().text()) + " " + token.type()
                        + (token.declaration() ? "!" : ""))
                .toList();
    }

    @Test
    void saysWhatWordsMean() {
        assertThat(
                        tokens(
                                "let size = 2GiB\ntemplate a(int n = 1) { disk file { source.file = \"in ${upper(name)}\"  cache = no } }\nguest web extends a(n = 3) { type = kvm }"))
                .containsExactly(
                        "let KEYWORD",
                        "size LET!",
                        "2GiB NUMBER",
                        "template KEYWORD",
                        "a TEMPLATE!",
                        "int TYPE",
                        "n PARAMETER!",
                        "1 NUMBER",
                        "disk BLOCK",
                        "file VARIANT",
                        "source.file PROPERTY",
                        "\"in ${ STRING",
                        "upper FUNCTION",
                        "( STRING",
                        "name LET",
                        ")}\" STRING",
                        "no LITERAL",
                        "guest KEYWORD",
                        "web GUEST!",
                        "a TEMPLATE",
                        "n PARAMETER",
                        "3 NUMBER",
                        "type PROPERTY",
                        "kvm LITERAL");
    }

    @Test
    void leavesOutWordsThatMeanNothing() {
        assertThat(tokens("guest web { memroy = 4GiB  dsk file { } }"))
                .containsExactly("guest KEYWORD", "web GUEST!", "4GiB NUMBER");
    }

    @Test
    void splitsATextByLines() {
        assertThat(tokens("guest web { title = \"\"\"a\n b\"\"\" }"))
                .containsExactly("guest KEYWORD", "web GUEST!", "title PROPERTY", "\"\"\"a STRING", " b\"\"\" STRING");
    }

    @Test
    void canBeAskedForAPart() {
        Snapshot snapshot = Marked.in("guest a { vcpu = 1 }\nguest b { vcpu = 2 }\nguest c { vcpu = 3 }")
                .snapshot();
        assertThat(SemanticTokens.of(new org.guestwright.services.project.Project(), snapshot, new Range(25, 33)))
                .extracting(token -> token.range().of(snapshot.text()))
                .containsExactly("guest", "b", "vcpu", "2");
    }
}
