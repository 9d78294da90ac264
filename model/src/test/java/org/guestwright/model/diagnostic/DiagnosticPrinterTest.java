// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final DiagnosticPrinter PLAIN = DiagnosticPrinter.plain();

    @Test
    void marksTheWholeWord() {
        String source =
                """
                guest web {
                    memori = 4GiB
                }
                """;
        assertThat(PLAIN.print(at("web.guest", source, "memori"), source))
                .isEqualTo(
                        """
                web.guest:2:5: error: wrong; do this [a.code]
                  2 |     memori = 4GiB
                    |     ^~~~~~
                """);
    }

    @Test
    void pointsAtOneCharacterWhereNoLengthIsKnown() {
        String source = "guest web {";
        Diagnostic atTheEnd = Diagnostic.warning("a.code", "unclosed", null, Location.in("web.guest", source, 11, 0));
        assertThat(PLAIN.print(atTheEnd, source))
                .isEqualTo(
                        """
                web.guest:1:12: warning: unclosed [a.code]
                  1 | guest web {
                    |            ^
                """);
    }

    @Test
    void keepsTabsAndCountsWideCharacters() {
        String source = "\tname = \"\u6771\u4eac\ud83d\ude00\"  x\r\nnext";
        assertThat(PLAIN.print(at("a.guest", source, "x"), source))
                .isEqualTo("a.guest:1:17: error: wrong; do this [a.code]\n"
                        + "  1 | \tname = \"\u6771\u4eac\ud83d\ude00\"  x\n"
                        + "    | \t" + " ".repeat(17) + "^\n");
    }

    @Test
    void marksTheFirstLineOfSeveral() {
        String source = """
                xml {
                  two
                }
                """;
        assertThat(PLAIN.print(at("a.guest", source, "{\n  two\n}"), source))
                .isEqualTo(
                        """
                a.guest:1:5: error: wrong; do this [a.code]
                  1 | xml {
                    |     ^
                """);
    }

    @Test
    void showsAPartOfALongLine() {
        String source = "a".repeat(500) + " bad " + "b".repeat(500);
        assertThat(PLAIN.print(at("a.xml", source, "bad"), source))
                .isEqualTo(
                        """
                a.xml:1:502: error: wrong; do this [a.code]
                  1 | ...%s bad %s...
                    |    %s^~~
                """
                                .formatted("a".repeat(79), "b".repeat(76), " ".repeat(80)));
    }

    @Test
    void letsNoControlCharacterThrough() {
        String source = "name = \u001b[31mred";
        Diagnostic diagnostic =
                Diagnostic.error("a.code", "no '\u001b[31m\n' here", null, Location.in("a\nb.guest", source, 7, 4));
        assertThat(PLAIN.print(diagnostic, source))
                .isEqualTo(
                        """
                a\\nb.guest:1:8: error: no '\\u001b[31m\\n' here [a.code]
                  1 | name = \\u001b[31mred
                    |        ^~~~~~~~~
                """);
    }

    @Test
    void showsNoLineWithoutASource() {
        Diagnostic missing =
                Diagnostic.error("file.missing", "there is no such file", null, Location.startOf("no.guest"));
        assertThat(PLAIN.print(missing, null)).isEqualTo("no.guest:1:1: error: there is no such file [file.missing]\n");
    }

    @Test
    void coloursForATerminal() {
        String source = "bad";
        assertThat(DiagnosticPrinter.coloured().print(at("a.guest", source, "bad"), source))
                .isEqualTo(
                        "\u001b[1ma.guest:1:1:\u001b[0m \u001b[1;31merror:\u001b[0m wrong; do this \u001b[2m[a.code]\u001b[0m\n"
                                + "\u001b[2m  1 |\u001b[0m bad\n"
                                + "\u001b[2m    |\u001b[0m \u001b[1;31m^~~\u001b[0m\n");
    }

    @Test
    void printsJson() {
        assertThat(DiagnosticJson.print(Diagnostic.error(
                        "a.code",
                        "a \"b\" \\ \n\u0001\ud83d\ude00\ud83d",
                        "do",
                        at("a.guest", "x", "x").location())))
                .isEqualTo(
                        """
                {"file":"a.guest","line":1,"column":1,"offset":0,"length":1,"severity":"error","code":"a.code",\
                "message":"a \\"b\\" \\\\ \\n\\u0001\ud83d\ude00\\ud83d","advice":"do"}""");
    }

    @Test
    void leavesAbsentAdviceOutOfJson() {
        assertThat(DiagnosticJson.print(Diagnostic.warning("a.code", "m", null, Location.startOf("a.guest"))))
                .isEqualTo(
                        """
                {"file":"a.guest","line":1,"column":1,"offset":0,"length":0,"severity":"warning","code":"a.code","message":"m"}""");
    }

    private static Diagnostic at(String file, String source, String part) {
        return Diagnostic.error(
                "a.code", "wrong", "do this", Location.in(file, source, source.indexOf(part), part.length()));
    }
}
