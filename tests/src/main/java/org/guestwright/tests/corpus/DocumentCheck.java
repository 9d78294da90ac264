// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.nio.file.Path;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.print.GuestPrinter;
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
    /** XML, {@code .guest}, model, XML: the meaning stays. */
    ROUNDTRIP_GUEST("roundtrip-guest") {
        @Override
        Outcome check(Document document, String libvirtSays, Outputs outputs) {
            Reading reading = Reading.of(document.name(), document.text());
            if (!reading.accepted()) {
                return reading.refusal();
            }
            String guest = new GuestPrinter().print(reading.root());
            String file = document.name().replaceFirst("\\.xml$", ".guest");
            outputs.write(label() + "/" + file, guest);
            CompiledFile compiled = COMPILER.get().compile(Path.of(file), guest);
            if (compiled.hasErrors()) {
                return Outcome.fail(
                        "what was printed is refused: " + compiled.diagnostics().get(0));
            }
            String written = WRITER.write(compiled.guests().get(0).domain());
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
            return again.accepted()
                    ? Outcome.compared(TextDifference.first(written, WRITER.write(again.root())))
                    : Outcome.fail(
                            "what was written is refused: " + again.errors().get(0));
        }
    };

    private static final XmlWriter WRITER = new XmlWriter();
    /** A compiler serves one thread at a time. */
    private static final ThreadLocal<GuestCompiler> COMPILER = ThreadLocal.withInitial(GuestCompiler::new);

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
