// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.guestwright.server.preview.Drawing;
import org.guestwright.server.preview.Preview;
import org.guestwright.server.preview.PreviewParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the guest under the cursor becomes, line by line with where each comes from. */
class PreviewTest {
    private static final String TEXT =
            """
            import "base.guest"

            guest db extends server {
                memory = 2GiB
            }
            guest web extends server {
                memory = 4GiB
                disk file { source.file = "/srv/${name}.img"  target { dev = vda  bus = virtio } }
            }
            """;

    private final Editor editor = Editor.started()
            .open(
                    "base.guest",
                    "template server {\n    type = kvm\n    os { type = hvm  arch = x86_64  machine = q35 }\n}\n")
            .open("web.guest", TEXT);

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void theXmlOfTheGuestUnderTheCursor() {
        assertThat(show(preview(7), "xml"))
                .isEqualTo(
                        """
                        web 5:6      | <domain type='kvm'>
                        web 5:6      |   <name>web</name>
                        web 6:4      |   <memory unit='GiB'>4</memory>
                        base 2:4     |   <os>
                        base 2:9     |     <type arch='x86_64' machine='q35'>hvm</type>
                                     |   </os>
                        web 7:4      |   <devices>
                        web 7:4      |     <disk type='file'>
                        web 7:16     |       <source file='/srv/web.img'/>
                        web 7:50     |       <target dev='vda' bus='virtio'/>
                                     |     </disk>
                                     |   </devices>
                                     | </domain>
                        """);
    }

    @Test
    void theQemuLineOfWhichTheGuestHasWrittenSomething() {
        String written = show(preview(7), "qemu")
                .lines()
                .filter(line -> line.startsWith("web"))
                .map(line -> line.length() > 90 ? line.substring(0, 90) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(written)
                .isEqualTo(
                        """
                        web 5:6      | -name guest=web,debug-threads=on \\
                        web 6:4      | -m size=4194304k \\
                        web 6:4      | -object '{"qom-type":"memory-backend-ram","id":"pc.ram","size":4294967296}'
                        web 7:4      | -blockdev '{"driver":"file","filename":"/srv/web.img","node-name":"libvirt-
                        web 7:4      | -device '{"driver":"virtio-blk-pci","bus":"pci.2","addr":"0x0","drive":"lib
                        """);
    }

    @Test
    void anotherGuestUnderTheCursor() {
        assertThat(preview(3).guest()).isEqualTo("db");
        assertThat(preview(0).guest()).isEqualTo("db");
        assertThat(preview(5).guest()).isEqualTo("web");
    }

    @Test
    void aGuestWithErrorsBecomesNothing() {
        editor.type("web.guest", 6, 4, 6, 10, "memroy");
        Preview preview = preview(7);
        assertThat(preview.guest()).isEqualTo("web");
        assertThat(preview.outputs()).isEmpty();
        assertThat(preview.problems()).containsExactly("there is no property 'memroy' here; did you mean 'memory'?");
    }

    @Test
    void anEditIsFollowed() {
        editor.type("web.guest", 6, 13, 6, 17, "8GiB");
        assertThat(show(preview(7), "xml")).contains("web 6:4      |   <memory unit='GiB'>8</memory>");
    }

    @Test
    void aFileWithoutGuestsHasNone() {
        PreviewParams params = new PreviewParams(new TextDocumentIdentifier(Editor.uri("base.guest")), null, null);
        assertThat(Editor.await(editor.<Preview>request("guestwright/preview", params)))
                .isEqualTo(new Preview(null, java.util.List.of(), java.util.List.of()));
    }

    @Test
    void thePictureKnowsWhereItsBoxesAreWritten() {
        PreviewParams params =
                new PreviewParams(new TextDocumentIdentifier(Editor.uri("web.guest")), new Position(7, 0), null);
        Drawing drawing = Editor.await(editor.<Drawing>request("guestwright/draw", params));
        assertThat(drawing.guest()).isEqualTo("web");
        assertThat(drawing.svg()).startsWith("<svg ").contains("data-source=\"/guests/web.guest:8:5\"");
    }

    private Preview preview(int line) {
        PreviewParams params =
                new PreviewParams(new TextDocumentIdentifier(Editor.uri("web.guest")), new Position(line, 2), null);
        CompletableFuture<Preview> answer = editor.request("guestwright/preview", params);
        return Editor.await(answer);
    }

    private static String show(Preview preview, String kind) {
        assertThat(preview.problems()).isEmpty();
        Preview.Output output = preview.outputs().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Map<Integer, String> places =
                output.origins().stream().collect(Collectors.toMap(Preview.Origin::line, origin -> place(origin)));
        StringBuilder out = new StringBuilder();
        String[] lines = output.text().split("\n");
        for (int i = 0; i < lines.length; i++) {
            out.append("%-12s | %s%n".formatted(places.getOrDefault(i, ""), lines[i]));
        }
        return out.toString();
    }

    private static String place(Preview.Origin origin) {
        String uri = origin.location().getUri();
        Position start = origin.location().getRange().getStart();
        return uri.substring(uri.lastIndexOf('/') + 1, uri.lastIndexOf('.')) + " " + start.getLine() + ":"
                + start.getCharacter();
    }
}
