// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read fast is what the full parser reads, and what the full parser refuses is never read fast. */
class PlainEventsTest {
    private static final long SEED = 20_260_101;
    private static final String GUEST =
            """
            <?xml version="1.0" encoding='UTF-8'?>
            <!-- a guest -->
            <domain type='kvm' xmlns:qemu = "http://libvirt.org/schemas/domain/qemu/1.0">
              <name>caf\u00e9 &lt;1&gt; &#x41;&#66;</name><description/>
              <metadata><a:b xmlns:a='urn:a' a:c='1' c="it's" d='say "x"'><a:e xmlns='urn:b'><f/></a:e > text ]x</a:b></metadata>
              <memory\tunit='K&amp;B
              m'>1<!-- in between - -->2 </memory>
              <qemu:commandline><qemu:arg value='a&quot;&apos;&#10;b'></qemu:arg></qemu:commandline>
            </domain>
            <!-- the end -->
            """;

    private static List<String> events(XmlEvents events) throws XMLStreamException {
        List<String> all = new ArrayList<>();
        while (events.hasNext()) {
            int event = events.next();
            StringBuilder line = new StringBuilder().append(event);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    line.append(' ')
                            .append(events.prefix())
                            .append(':')
                            .append(events.name())
                            .append(" in ")
                            .append(events.namespace());
                    for (int i = 0; i < events.attributeCount(); i++) {
                        line.append(' ')
                                .append(events.attributePrefix(i))
                                .append(':')
                                .append(events.attributeName(i))
                                .append(" in ")
                                .append(events.attributeNamespace(i))
                                .append('=')
                                .append(events.attributeValue(i));
                    }
                    for (int i = 0; i < events.declarationCount(); i++) {
                        line.append(" declares ").append(events.declaredPrefix(i));
                    }
                    line.append(" c=").append(events.attribute("c"));
                }
                case XMLStreamConstants.CHARACTERS -> line.append(' ')
                        .append(events.isWhiteSpace())
                        .append(events.text());
                case XMLStreamConstants.COMMENT -> line.append(events.text());
                default -> {}
            }
            boolean hasPlace = event != XMLStreamConstants.END_DOCUMENT;
            all.add(
                    hasPlace
                            ? line.append(" at ")
                                    .append(events.start())
                                    .append('-')
                                    .append(events.end())
                                    .toString()
                            : line.toString());
        }
        return all;
    }

    @Test
    void aGuestIsPlain() throws XMLStreamException {
        assertThat(events(new PlainEvents(GUEST))).hasSizeGreaterThan(30).isEqualTo(events(new StaxEvents(GUEST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>x",
                "<a b='1'c='2'/>",
                "<a b=1/>",
                "<a b='<'/>",
                "<a b='1' b='2'/>",
                "<a>&amp</a>",
                "<a>&nbsp;</a>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>]]></a>",
                "<a><!-- -- --></a>",
                "<a><!-- --->",
                "<a",
                "<a b='",
                "<p:a/>",
                "<a p:b='1'/>",
                "<a xmlns:p=''/>",
                "<a xmlns:p='u' xmlns:p='v'/>",
                "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
                "<!DOCTYPE a><a/>",
                "<a><?b?></a>",
                "<a><![CDATA[b]]></a>",
                "<a>\r\n</a>",
                "<a>\u0001</a>",
                "<a>\uD83D\uDE00</a>",
                "<\u00e4/>",
                "<a xml:lang='en'/>",
                " <?xml version='1.0'?><a/>",
                "<?xml version='1.1'?><a/>",
                "<?xml version='1.0' encoding='x'?><a/>",
                "<a:b:c/>",
                "<a></a b>",
                "< a/>",
                "<a / >",
                "<-a/>",
                "<a></ a>"
            })
    void whatIsRareOrWrongIsLeftToTheFullParser(String text) {
        assertThatThrownBy(() -> events(new PlainEvents(text))).isSameAs(NotPlain.INSTANCE);
    }

    @Test
    void nestingIsBounded() throws XMLStreamException {
        String deepest = "<a>".repeat(XmlInput.MAX_DEPTH) + "</a>".repeat(XmlInput.MAX_DEPTH);

        assertThat(events(new PlainEvents(deepest))).isEqualTo(events(new StaxEvents(deepest)));
        assertThatThrownBy(() -> events(new PlainEvents("<a>" + deepest + "</a>")))
                .isSameAs(NotPlain.INSTANCE);
        assertThatThrownBy(() -> events(new StaxEvents("<a>" + deepest + "</a>")))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void damagedTextsAreReadAsTheFullParserReadsThemOrNotAtAll() throws XMLStreamException {
        Random random = new Random(SEED);
        String pieces = "<>&;'\"=/!?-[]:#x \n\tab1\u00e9";
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(GUEST);
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(text.length());
                int length = Math.min(random.nextInt(4), text.length() - at);
                String piece =
                        random.nextBoolean() ? "" : String.valueOf(pieces.charAt(random.nextInt(pieces.length())));
                text.replace(at, at + length, piece);
            }
            List<String> read;
            try {
                read = events(new PlainEvents(text.toString()));
            } catch (NotPlain e) {
                continue;
            }
            plain++;
            assertThat(read)
                    .as("seed %d, text %d:%n%s", SEED, i, text)
                    .isEqualTo(events(new StaxEvents(text.toString())));
        }
        assertThat(plain).isBetween(1_000, 19_000);
    }
}
