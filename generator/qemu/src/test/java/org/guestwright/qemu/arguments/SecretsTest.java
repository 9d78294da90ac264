// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final String DISK =
            """
            <disk type='file' device='disk'><driver name='qemu' type='%s'/><source file='/a'><encryption format='luks'>
            <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/></encryption></source><target dev='vda'/></disk>
            """;

    @Test
    void libvirtHandsSecretsEncryptedToQemu() {
        HostConfiguration host = new HostConfiguration();
        host.secrets()
                .values((uuid, usage) -> "secret".getBytes(StandardCharsets.UTF_8))
                .masterKey(new byte[32])
                .vectors(() -> new byte[16]);
        assertThat(words(DISK.formatted("qcow2"), host, Style.LIBVIRT))
                .contains(
                        """
                {"qom-type":"secret","id":"libvirt-1-format-encryption-secret0","data":"4gLIrZreSUl9LCrYSPMJzw==",\
                "keyid":"masterKey0","iv":"AAAAAAAAAAAAAAAAAAAAAA==","format":"base64"}""",
                        """
                {"node-name":"libvirt-1-format","read-only":false,"driver":"qcow2","encrypt":{"format":"luks",\
                "key-secret":"libvirt-1-format-encryption-secret0"},"file":"libvirt-1-storage"}""");
    }

    @Test
    void anImageWithoutAFormatIsEncryptedAsAWhole() {
        assertThat(words(DISK.formatted("raw"), new HostConfiguration(), Style.STANDALONE))
                .contains(
                        """
                {"node-name":"libvirt-1-format","read-only":false,"driver":"luks",\
                "key-secret":"libvirt-1-format-encryption-secret0","file":"libvirt-1-storage"}""");
    }

    @Test
    void aPersonPutsSecretsIntoFiles() {
        QemuCommand command = command(DISK.formatted("raw"), new HostConfiguration(), Style.STANDALONE);
        assertThat(command.arguments())
                .contains(
                        """
                {"qom-type":"secret","id":"libvirt-1-format-encryption-secret0",\
                "file":"/tmp/guestwright-example/libvirt-1-format-encryption-secret0"}""");
        assertThat(command.omissions()).anyMatch(omission -> omission.reason()
                .equals("put the secret into the file /tmp/guestwright-example/libvirt-1-format-encryption-secret0"));
    }

    @Test
    void aSecretThatIsNotKnownIsRefused() {
        assertThat(command(DISK.formatted("raw"), new HostConfiguration(), Style.LIBVIRT)
                        .problems())
                .anyMatch(
                        problem -> problem.code().equals("secret.missing")
                                && problem.message()
                                        .equals(
                                                "Secret not found: no secret with matching uuid '0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'"));
    }

    private static List<String> words(String disk, HostConfiguration host, Style style) {
        return command(disk, host, style).arguments();
    }

    private static QemuCommand command(String disk, HostConfiguration host, Style style) {
        return QemuGenerator.generate(
                TestGuests.guest("x86_64", "pc-q35-9.1", disk), TestGuests.profile("x86_64-9.1.0"), host, style);
    }
}
