// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlMeaningTest {
    private static final String XML = "<a x='1' y='2'><b>one</b><b>two</b><c/></a>";

    @Test
    void spaceAndOrderOfDifferentNamesAreFree() {
        assertThat(XmlMeaning.firstDifference(
                        XML, "<a y=\"2\" x=\"1\">\n <c></c>\n <b> one </b><!-- x --><b>two</b></a>"))
                .isNull();
    }

    @Test
    void prefixesAreFree() {
        assertThat(XmlMeaning.firstDifference("<p:a xmlns:p='u'/>", "<a xmlns='u'/>"))
                .isNull();
    }

    @Test
    void anAttributeCounts() {
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("x='1'", "x='3'")))
                .isEqualTo("/a/@x: expected '1' but was '3'");
        assertThat(XmlMeaning.firstDifference(XML, XML.replace(" x='1'", "")))
                .isEqualTo("/a/@x: expected '1' but was missing");
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("<c/>", "<c z=''/>")))
                .isEqualTo("/a/c/@z: is not expected");
    }

    @Test
    void aTextCounts() {
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("two", "2")))
                .isEqualTo("/a/b[2]: expected the text 'two' but was '2'");
    }

    @Test
    void theOrderOfOneNameCounts() {
        assertThat(XmlMeaning.firstDifference(XML, "<a x='1' y='2'><b>two</b><b>one</b><c/></a>"))
                .isEqualTo("/a/b[1]: expected the text 'one' but was 'two'");
    }

    @Test
    void anElementCounts() {
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("<c/>", ""))).isEqualTo("/a/c: expected 1 but found 0");
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("<c/>", "<c/><d/>")))
                .isEqualTo("/a/d: is not expected");
        assertThat(XmlMeaning.firstDifference(XML, XML.replace("<c/>", "<c xmlns='u'/>")))
                .isEqualTo("/a/c: expected 1 but found 0");
    }

    @Test
    void anEmptyAttributeIsNoMissingOne() {
        assertThat(XmlMeaning.firstDifference("<a x=''/>", "<a/>")).isEqualTo("/a/@x: expected '' but was missing");
    }
}
