// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.guestwright.dsl.parser.XtextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader reads what Xtext's parser finds no fault in, and makes the same tree of it; it reads nothing else. */
class ReadersTest {
    private final XtextReader xtext = new XtextReader();
    private final SyntaxReader reader = new SyntaxReader(xtext);

    @Test
    void agreeOnAllTexts() throws IOException {
        List<String> texts = Texts.all();
        texts.forEach(this::compare);
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts).filteredOn(text -> isSound(reader.read(text))).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 14, 18})
    void agreeOnDamagedTexts(long seed) throws IOException {
        Random random = new Random(seed);
        int sound = 0;
        for (String text : Texts.all()) {
            for (int i = 0; i < 10; i++) {
                String damaged = Damage.to(text, random);
                compare(damaged);
                sound += isSound(reader.read(damaged)) ? 1 : 0;
            }
        }
        assertThat(sound).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest a",
                "guest a extends b, \"c d\" , e\n\nguest b { }",
                "guest guest { guest = template  let { import = extends } }",
                "guest a { hostdev subsystem /* two */ usb { source { vendor.id = 0x1 } } }",
                "guest a { b = /* on */ c  d = [ ] e = [f,\ng , \"\"] f = \"\"\"\"\"\" g = \"\\\\\" }",
                "let x = [${a}, b${c}d, ${e}${f}]\n// the end",
                "guest a { b = 52:54:00:12:34:56 c = -1 d = +e f = guest }",
                "import \"a\" import \"b\"\r\nlet c = \"d\"",
                "guest a { let b = { c = 1 \"d e\" = [1, { f = g }] } h = [[1], [ ]] }",
                "template a(int b, c = 2GiB, disk.driver.cache d = [none, native], e = { }) extends f(1, x = { y = z }, [w]) { }",
                "template a for disk file extends b(c), d { e = f }\ntemplate g ( ) for disk { }",
                "guest a\nfor i in 1..3 { guest \"b-${i}\" extends c(i) let d = e assert ${f} \"g\" }",
                "template a\nfor i, j in [1, 2] { if ${i > 1} { guest b } else if yes { template c { } } else { } }",
                "guest a { for i, j in ${b} { disk file extends cow(${i}) } if a { } else { } else = b }",
                "guest a { disk[*] { b = c } disk[-1] block extends d disk[ \"x y\" ] { } disk extends e, f(2) g = h }",
                "guest a { remove b remove c.d remove disk[vda] remove disk[*] xml \"<a/>\" xml \"\"\"<b/>\"\"\" }",
                "assert yes \"never\" if no { assert no \"never\" }",
                "guest a { if = b for = c in = d xml { } remove = e assert { } for { } }",
                "guest a { b = ${c ? \"}\" : 'd'}x e = \"${ f(\"g\") }\" }",
                "let in = in let for = if let a = [for, if, else, in, assert, remove, xml]",
                "",
                "/* nothing */"
            })
    void agreeOnOddTexts(String text) {
        compare(text);
        assertThat(isSound(reader.read(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest a { b = }",
                "guest a { b =\n c }",
                "guest a { b = // c\n d }",
                "guest a { guest b { } }",
                "guest guest b { }",
                "guest a extends { }",
                "guest \"\"\"a\"\"\" { }",
                "guest a { disk guest file { } }",
                "guest a { b = ${c\n} }",
                "guest a { b = \"c }",
                "guest a { b = \"c\\\n\" }",
                "guest a { b = [c d] }",
                "guest a { b = [c,] }",
                "guest a { b c d e { } }",
                "guest a { 1b = c }",
                "guest a { } }",
                "guest a { /* }",
                "guest a(b) { }",
                "guest a for disk { }",
                "template a for disk",
                "template a(b c d) { }",
                "template a(b, ) { }",
                "template a(b =\n c) { }",
                "guest a extends b(c { }",
                "guest a extends b(c d) { }",
                "guest a { disk[] { } }",
                "guest a { disk[for] { } }",
                "guest a { disk file }",
                "guest a { disk[0] }",
                "guest a { for i in { } }",
                "guest a { for i, j, k in l { } }",
                "guest a { for i of j { } }",
                "guest a { if { b = c } else }",
                "guest a { if b }",
                "guest a { else { } }",
                "guest a { assert b }",
                "guest a { remove }",
                "guest a { remove b[ }",
                "guest a { xml c }",
                "guest a { import \"b\" }",
                "for i in 1..3 { disk { } }",
                "for i in 1..3 { import \"b\" }",
                "if a { b = c }",
                "let a = { b }",
                "let a = { b =\n c }",
                "let a",
                "import a",
                "a = b"
            })
    void faultyTextsAreLeftToXtext(String text) {
        compare(text);
        assertThat(isSound(reader.read(text))).isFalse();
    }

    private void compare(String text) {
        Piece whole = xtext(text, 0, text.length());
        SyntaxFile file = reader.read(text);
        if (whole.faults().isEmpty() && Soundness.isSound(whole.statements())) {
            assertThat(isSound(file)).as(text).isTrue();
        }
        if (isSound(file)) {
            assertThat(whole.faults()).as(text).isEmpty();
            assertThat(whole.statements()).as(text).hasSameSizeAs(file.pieces());
        }
        for (Piece piece : file.pieces()) {
            if (piece.sound()) {
                Piece alone = xtext(text, piece.start(), piece.end());
                assertThat(alone.faults()).as(text).isEmpty();
                assertThat(alone.statements()).as(text).isEqualTo(piece.statements());
                assertThat(xtext(text, piece.start(), text.length()).statements())
                        .as(text)
                        .startsWith(piece.statements().get(0));
            }
        }
    }

    private Piece xtext(String text, int start, int end) {
        return xtext.read(text, start, end, end);
    }

    private static boolean isSound(SyntaxFile file) {
        return file.pieces().stream().allMatch(Piece::sound);
    }
}
