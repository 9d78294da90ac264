// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.picture.Machines;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Kind;
import org.guestwright.picture.box.Link;
import org.guestwright.picture.box.Picture;
import org.guestwright.picture.box.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPictureTest {
    private static final Source SOURCE = new Source("devices/disk[1]", new Location("web.guest", 8, 5, 120, 60));

    private static Picture of(String text, Source source) {
        Box image = new Box(Kind.STORAGE, true, true, "image", List.of(text, "raw"), 0, null, List.of());
        Box disk = new Box(
                Kind.STORAGE,
                false,
                false,
                text,
                List.of(text, "virtio"),
                0,
                source,
                List.of(new Link("is " + text, image)));
        Box bus = new Box(Kind.BUS, false, false, text, List.of(), 0, null, List.of(new Link("01.0", disk)));
        return new Picture(text, List.of(text), List.of(bus));
    }

    @Test
    void aBoxSaysWhatItIsAndWhereItComesFrom() {
        assertThat(SvgPicture.of(of("vda", SOURCE)))
                .contains(
                        """
                        <g class="box storage" role="graphics-symbol img" data-path="devices/disk[1]" data-source="web.guest:8:5" \
                        data-offset="120" data-length="60">
                        <title>vda · vda · virtio</title>
                        <desc>written at web.guest:8:5</desc>
                        <rect class="frame" x="79" y="138" width="109" height="40" rx="6"/>
                        """,
                        """
                        <g class="box storage outside added" role="graphics-symbol img">
                        <title>image · vda · raw</title>
                        <desc>nobody wrote it; libvirt adds it</desc>
                        """);
    }

    @Test
    void aMachineIsTheSameEveryTime() {
        String devices = "<disk type='file'><source file='/srv/a.img'/><target dev='vda' bus='virtio'/></disk>"
                + "<interface type='user'><model type='virtio'/></interface>";
        String first = SvgPicture.of(Machines.completed("x86_64", "q35", "", devices));
        assertThat(first)
                .isEqualTo(SvgPicture.of(Machines.completed("x86_64", "q35", "", devices)))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .endsWith("</svg>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>alert(1)</script>",
                "\"/><script>alert(1)</script><rect x=\"",
                "' onload='alert(1)",
                "&amp;&lt;]]>-->",
                "</title></style><style>*{display:none}",
                "a\u0000b\u0001c\u001f\u007f\u0085",
                "line\nbreak\ttab\r",
                "😀 漢字 e\u0301",
                "half \ud800 and \udc00",
                "\u202egnp.exe\u202c \u2066\u2069",
                "\ufffe\uffff",
                "   "
            })
    void anyTextIsShownAsText(String text) throws Exception {
        String svg = SvgPicture.of(of(text, new Source(text, new Location(text, 1, 1, 0, 0))));
        Document document = parse(svg);
        assertThat(elements(document)).isEqualTo(elements(parse(SvgPicture.of(of("vda", SOURCE)))));
        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo(shown(text));
        assertThat(svg.codePoints())
                .allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f || c > 0x9f && c != 0x202e && c != 0x2066);
    }

    // What XML cannot say is a replacement character; white space is a blank.
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean blank = c == '\n' || c == '\t' || c == '\r';
            boolean replaced = c < ' '
                    || c >= 0x7f && c <= 0x9f
                    || c >= 0xd800 && c <= 0xdfff
                    || c == 0xfffe
                    || c == 0xffff
                    || c >= 0x202a && c <= 0x202e
                    || c >= 0x2066 && c <= 0x2069;
            shown.appendCodePoint(blank ? ' ' : replaced ? 0xfffd : c);
        });
        return shown.toString();
    }

    @Test
    void nothingRunsAndNothingIsFetched() throws Exception {
        Document document = parse(SvgPicture.of(Machines.completed("x86_64", "q35", "", "")));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getTagName())
                    .isIn("svg", "g", "title", "desc", "style", "rect", "path", "circle", "text");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName())
                        .doesNotStartWith("on")
                        .doesNotContain("href");
            }
        }
        assertThat(Stylesheet.text()).doesNotContain("url(", "@import");
    }

    @Test
    void eachBoxOfBothThemesHasItsColour() {
        for (Colour colour : Colour.values()) {
            assertThat(Stylesheet.text()).contains(colour.setting(false) + ";", colour.setting(true) + ";");
        }
        for (Kind kind : Kind.values()) {
            assertThat(Stylesheet.text()).contains("." + Stylesheet.name(kind) + ">.symbol{");
        }
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> elements(Document document) {
        List<String> names = new ArrayList<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            names.add(element.getTagName() + " " + element.getAttribute("class"));
        }
        return names;
    }
}
