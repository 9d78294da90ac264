// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.metamodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.Files;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.ManualContents;
import org.guestwright.manual.html.HtmlManual;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Metamodel;
import org.junit.jupiter.api.Test;

/**
 * Adding an attribute is one edit. Here the metamodel gets one attribute and one word of an enumeration more, and everything
 * that is made of it has them: the language, XML, the schema and the manual. Nothing else is changed.
 */
class OneEditTest {
    private static final String GUEST =
            """
            guest web {
                type = kvm
                memballoon { model = virtio-next  pageHinting = on }
            }
            """;
    private static final String XML =
            """
            <domain type='kvm'>
              <name>web</name>
              <devices>
                <memballoon model='virtio-next' pageHinting='on'/>
              </devices>
            </domain>
            """;
    private static final Metamodel METAMODEL = edited();
    private static final NameTable NAMES = new NameTable(METAMODEL);

    private final GuestCompiler compiler = new GuestCompiler(Files.onDisk(), NAMES);

    private static Metamodel edited() {
        MetamodelCopy copy = new MetamodelCopy();
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName("pageHinting");
        attribute.setEType(copy.find("OnOff"));
        document(attribute, "Whether the guest tells which pages it does not need.");
        EcoreUtil.setAnnotation(attribute, "http://guestwright.org/guest", "since", "99.1.0");
        ((EClass) copy.find("MemoryBalloon")).getEStructuralFeatures().add(1, attribute);
        EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
        literal.setName("VirtioNext");
        literal.setLiteral("virtio-next");
        literal.setValue(99);
        document(literal, "The balloon of a virtio that is still to come.");
        ((EEnum) copy.find("MemoryBalloonModel")).getELiterals().add(literal);
        return copy.metamodel();
    }

    private static void document(EModelElement element, String text) {
        EcoreUtil.setDocumentation(element, text);
    }

    @Test
    void theLanguageHasIt() {
        CompiledFile file = compiler.compile(Path.of("web.guest"), GUEST);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(new XmlWriter(METAMODEL).write(file.guests().get(0).model())).isEqualTo(XML);
    }

    @Test
    void theLanguageChecksIt() {
        CompiledFile file = compiler.compile(Path.of("web.guest"), GUEST.replace("= on", "= onn"));
        assertThat(file.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("web.guest:3:53: error: "
                        + "'onn' is no value of 'pageHinting'; did you mean 'on'? [guest.value.literal]");
    }

    @Test
    void xmlIsReadAndPrinted() {
        XmlDocument document = new XmlReader(METAMODEL).read("web.xml", XML);
        assertThat(document.diagnostics()).isEmpty();
        assertThat(new GuestPrinter(NAMES).print(document.root())).isEqualTo(GUEST);
    }

    @Test
    void theSchemaHasIt() {
        assertThat(new RngSchema(METAMODEL).fragments(List.of("memballoon")))
                .contains("""
                <attribute name="pageHinting">""")
                .contains("<value>virtio-next</value>");
    }

    @Test
    void theManualHasIt() {
        Manual manual = ManualContents.of(NAMES);
        Manual.Page page = manual.pages().stream()
                .filter(one -> one.name().equals("memballoon"))
                .findFirst()
                .orElseThrow();
        Manual.PropertyEntry property = page.main().common().properties().stream()
                .filter(one -> one.word().equals("pageHinting"))
                .findFirst()
                .orElseThrow();
        assertThat(property.documentation()).isEqualTo("Whether the guest tells which pages it does not need.");
        assertThat(property.since()).isEqualTo("99.1.0");
        assertThat(property.type().name()).isEqualTo("OnOff");
        assertThat(HtmlManual.files(manual, null).get("assets/index.js"))
                .contains("\"pageHinting\"", "\"virtio-next\"");
    }

    @Test
    void withoutTheEditNothingHasIt() {
        List<Diagnostic> ofGuest =
                new GuestCompiler().compile(Path.of("web.guest"), GUEST).diagnostics();
        assertThat(ofGuest)
                .extracting(Diagnostic::code)
                .containsExactly("guest.value.literal", "guest.property.unknown");
        assertThat(new XmlReader().read("web.xml", XML).hasErrors()).isTrue();
        assertThat(new RngSchema().grammar()).doesNotContain("pageHinting");
    }
}
