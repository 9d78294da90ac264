// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import org.guestwright.libvirt.xml.XmlWriter;

/** What is asked of every document. All but {@link #READ} are asked only of those that libvirt's schema accepts. */
enum DocumentCheck {
    /** We accept what libvirt's schema accepts, and refuse what it refuses. */
    READ("read") {
        @Override
        Outcome check(Document document, String libvirtSays, Outputs outputs) {
            Reading reading = Reading.of(document.name(), document.text());
            if (reading.accepted() == (libvirtSays == null)) {
                return Outcome.pass();
            }
            return reading.accepted() ? Outcome.fail("accepted, but jing says " + libvirtSays) : reading.refusal();
        }
    },
    /** XML, model, XML: the meaning stays. */
    ROUNDTRIP_XML("roundtrip-xml") {
        @Override
        Outcome check(Document document, String libvirtSays, Outputs outputs) {
            Reading reading = Reading.of(document.name(), document.text());
            if (!reading.accepted()) {
                return reading.refusal();
            }
            String written = WRITER.write(reading.root());
            outputs.write(label() + "/" + document.name(), written);
            return Outcome.compared(XmlMeaning.firstDifference(document.text(), written));
        }
    },
    /** Written twice, and written after reading what was written, it is the same bytes. */
    WRITE_STABLE("write-stable") {
        @Override
        Outcome check(Document document, String libvirtSays, Outputs outputs) {
            Reading reading = Reading.of(document.name(), document.text());
            if (!reading.accepted()) {
                return reading.refusal();
            }
            String written = WRITER.write(reading.root());
            String difference = TextDifference.first(written, WRITER.write(reading.root()));
            if (difference != null) {
                return Outcome.fail("second write: " + difference);
            }
            Reading again = Reading.of(document.name(), written);
            return again.accepted() ? Outcome.compared(TextDifference.first(written, WRITER.write(again.root())))
                    : Outcome.fail("what was written is refused: " + again.errors().get(0));
        }
    };

    private static final XmlWriter WRITER = new XmlWriter();
    private final String label;

    DocumentCheck(String label) {
        this.label = label;
    }

    /** Its name in reports. */
    String label() {
        return label;
    }

    /**
     * @param libvirtSays what libvirt's schema has against the document, or {@code null}
     * @param outputs where to put what came out
     */
    abstract Outcome check(Document document, String libvirtSays, Outputs outputs);
}
