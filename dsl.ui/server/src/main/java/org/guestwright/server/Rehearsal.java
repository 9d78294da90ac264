// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.guestwright.server.protocol.Connection;

/**
 * A short session with nobody at the other end, in which the classes are loaded that a start needs. A Java that is told to
 * ({@code -XX:ArchiveClassesAtExit}) keeps them in an archive, from which the next start has them in half the time.
 */
final class Rehearsal {
    private static final String TEXT =
            """
            template server(int cpus) {
                type = kvm
                vcpu = ${cpus}
                os { type = hvm  arch = x86_64  machine = q35  boot = hd }
                features { acpi = yes  apic { } }
                clock utc { timer rtc { tickpolicy = catchup } }
            }
            guest one extends server(2) {
                memory = 2GiB
                disk file { driver { name = qemu  type = qcow2 }  source.file = "/one.qcow2"  target { dev = vda  bus = virtio } }
                interface bridge { source.bridge = br0  model.type = virtio  mac.address = 52:54:00:00:00:01 }
                serial pty { }
                graphics vnc { autoport = yes }
                tpm { model = tpm-crb  backend emulator { version = "2.0" } }
            }
            guest two extends server(4) { memory = 2GiB  memroy = 3 }
            """;

    private static final String MARK = "publishDiagnostics";
    private static final long PATIENCE_SECONDS = 20;

    private final PipedOutputStream messages = new PipedOutputStream();
    private final Answers answers = new Answers();

    private Rehearsal() {}

    /** Holds one. */
    static void hold() throws IOException, InterruptedException {
        new Rehearsal().run();
    }

    private void run() throws IOException, InterruptedException {
        Connection connection = new Connection(new PipedInputStream(messages, 1 << 16), answers, code -> {});
        Thread server = new Thread(connection::listen, "rehearsal");
        server.setDaemon(true);
        server.start();
        send("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}");
        send("\"method\":\"initialized\",\"params\":{}");
        send("\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                + "{\"uri\":\"file:///a.guest\",\"languageId\":\"guest\",\"version\":1,\"text\":" + quoted(TEXT)
                + "}}");
        answers.told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        String place = "{\"textDocument\":{\"uri\":\"file:///a.guest\"},\"position\":{\"line\":8,\"character\":6}}";
        send("\"id\":2,\"method\":\"textDocument/completion\",\"params\":" + place);
        send("\"id\":3,\"method\":\"textDocument/hover\",\"params\":" + place);
        send(
                "\"id\":4,\"method\":\"textDocument/semanticTokens/full\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.guest\"}}");
        send(
                "\"id\":5,\"method\":\"textDocument/codeLens\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.guest\"}}");
        messages.close();
        server.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        connection.finish();
    }

    private void send(String members) throws IOException {
        byte[] body = ("{\"jsonrpc\":\"2.0\"," + members + "}").getBytes(StandardCharsets.UTF_8);
        messages.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        messages.write(body);
        messages.flush();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Notes that something was told of the text. */
    private static final class Answers extends OutputStream {
        private final CountDownLatch told = new CountDownLatch(1);

        @Override
        public void write(int b) {
            // Nobody reads it.
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains(MARK)) {
                told.countDown();
            }
        }
    }
}
