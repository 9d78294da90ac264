// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class QemuGeneratorTest {
    private final Domain domain = TestGuests.guest(
            "x86_64",
            "q35",
            "<input type='tablet' bus='virtio'/><tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");

    private QemuGenerator generator() {
        return new QemuGenerator(TestGuests.profile("x86_64-8.1.0"), new HostConfiguration());
    }

    @Test
    void theDomainStaysAsItIs() {
        Domain before = EcoreUtil.copy(domain);

        generator().generate(domain, Style.LIBVIRT);
        generator().withoutCompleted().generate(domain, Style.LIBVIRT);

        assertThat(new XmlWriter().write(domain)).isEqualTo(new XmlWriter().write(before));
    }

    @Test
    void withoutTheCompletedDomainNothingElseIsMissing() {
        QemuCommand whole = generator().generate(domain, Style.STANDALONE);
        QemuCommand spared = generator().withoutCompleted().generate(domain, Style.STANDALONE);

        assertThat(whole.completed()).isNotNull();
        assertThat(spared.completed()).isNull();
        assertThat(spared.shellText()).isEqualTo(whole.shellText());
        assertThat(spared.omissions()).isEqualTo(whole.omissions());
        assertThat(spared.problems()).isEqualTo(whole.problems());
    }

    @Test
    void problemsSpeakOfWhatWasWritten() {
        Domain wrong = TestGuests.guest(
                "x86_64",
                "q35",
                "<tpm model='tpm-crb'><backend type='emulator'/></tpm><tpm model='tpm-tis'><backend type='emulator'/></tpm>");

        QemuCommand whole = generator().generate(wrong, Style.LIBVIRT);
        QemuCommand spared = generator().withoutCompleted().generate(wrong, Style.LIBVIRT);

        assertThat(spared.problems()).isNotEmpty().isEqualTo(whole.problems());
        assertThat(EcoreUtil.getRootContainer(spared.problems().get(0).object()))
                .isSameAs(wrong);
    }
}
