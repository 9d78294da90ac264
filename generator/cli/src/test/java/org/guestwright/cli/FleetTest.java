// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.libvirt.xml.XmlWriter;
import org.junit.jupiter.api.Test;

/** A thousand guests in ten lines are the same as a thousand guests written out. */
class FleetTest {
    private static final Path FLEET = Path.of("../../examples/fleet/thousand.guest");

    @Test
    void isTenLines() throws IOException {
        assertThat(Files.readAllLines(FLEET).stream().filter(line -> !line.isBlank() && !line.startsWith("//")))
                .hasSize(10);
    }

    @Test
    void equalsTheSameFleetWrittenOut() throws IOException, NoSuchAlgorithmException {
        StringBuilder text = new StringBuilder();
        for (int n = 1; n <= 1000; n++) {
            text.append(guest(n));
        }
        CompiledFile fleet = new GuestCompiler().compile(FLEET);
        CompiledFile written = new GuestCompiler().compile(Path.of("written.guest"), text.toString());
        assertThat(fleet.diagnostics()).isEmpty();
        assertThat(fleet.guests()).hasSize(1000);
        assertThat(xml(fleet)).isEqualTo(xml(written));
    }

    private static List<String> xml(CompiledFile file) {
        XmlWriter writer = new XmlWriter();
        return file.guests().stream().map(guest -> writer.write(guest.model())).toList();
    }

    private static String guest(int n) throws NoSuchAlgorithmException {
        String name = "web-%04d".formatted(n);
        int cpus = n % 10 == 0 ? 8 : 2;
        return """
                guest %s {
                    type = kvm
                    uuid = %s
                    vcpu = %d
                    memory = %dGiB
                    os { type = hvm  arch = x86_64  machine = q35 }
                    disk file { source.file = "/srv/%s.img"  target { dev = vda  bus = virtio } }
                    interface network { source.network = rack-%d  mac.address = %s }
                }
                """
                .formatted(name, uuid(name), cpus, cpus, name, (n + 49) / 50, mac(name));
    }

    private static byte[] digest(String algorithm, byte[]... parts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(algorithm);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String mac(String name) throws NoSuchAlgorithmException {
        byte[] digest = digest("SHA-256", name.getBytes(StandardCharsets.UTF_8));
        return "52:54:00:%02x:%02x:%02x".formatted(digest[0] & 0xff, digest[1] & 0xff, digest[2] & 0xff);
    }

    /** Version 5 in the namespace of URLs. */
    private static UUID uuid(String name) throws NoSuchAlgorithmException {
        UUID space = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
        byte[] digest = digest(
                "SHA-1",
                java.nio.ByteBuffer.allocate(16)
                        .putLong(space.getMostSignificantBits())
                        .putLong(space.getLeastSignificantBits())
                        .array(),
                name.getBytes(StandardCharsets.UTF_8));
        digest[6] = (byte) (digest[6] & 0x0f | 0x50);
        digest[8] = (byte) (digest[8] & 0x3f | 0x80);
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(digest);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
