// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real QEMU starts with standalone lines of devices that talk to the host: networks, character devices, displays, sound. */
class StandaloneDevicesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
        <interface type='user'><portForward proto='tcp' address='127.0.0.1'><range start='40022' to='22'/></portForward>
          <model type='virtio'/><driver rx_queue_size='512'/><backend type='passt'/></interface>
        <interface type='bridge'><source bridge='br0'/><model type='e1000e'/></interface>
        <interface type='mcast'><source address='230.0.0.1' port='5558'/><model type='rtl8139'/></interface>
        """,
                """
        <serial type='pty'/>
        <serial type='file'><source path='serial.log' append='on'/><target type='pci-serial'/></serial>
        <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
        <channel type='unix'><source mode='bind' path='forward.sock'/><target type='guestfwd' address='10.0.2.1' port='4600'/></channel>
        <console type='null'><target type='virtio'/></console>
        <redirdev bus='usb' type='unix'><source mode='bind' path='redir.sock'/></redirdev>
        <redirfilter><usbdev class='0x08' vendor='0x15e1' version='1.1' allow='yes'/><usbdev allow='no'/></redirfilter>
        <smartcard mode='passthrough' type='unix'><source mode='bind' path='card.sock'/></smartcard>
        """,
                """
        <graphics type='vnc' autoport='yes' websocket='-1' passwd='secret' sharePolicy='ignore' powerControl='yes'/>
        <graphics type='spice'><listen type='socket'/><image compression='off'/><mouse mode='client'/></graphics>
        <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>
        <video><model type='qxl' heads='1' primary='yes'/></video>
        <video><model type='virtio' heads='1'><resolution x='1024' y='768'/></model></video>
        """,
                """
        <audio id='1' type='none'/>
        <audio id='2' type='file' path='sound.wav'><output mixingEngine='yes' fixedSettings='yes'>
          <settings frequency='44100' channels='2' format='s16'/></output></audio>
        <sound model='ich9'><codec type='micro'/><codec type='output'/><audio id='2'/></sound>
        <sound model='usb' multichannel='yes'/>
        <input type='tablet' bus='usb'/>
        <input type='keyboard' bus='virtio'/>
        """,
            })
    void starts(String devices) throws IOException {
        Tool.require(Tool.QEMU_X86_64);
        QemuCommand command = QemuGenerator.generate(
                guest(devices),
                CapabilityProfiles.named("x86_64-7.2.0").orElseThrow(),
                new HostConfiguration(),
                Style.STANDALONE);
        assertThat(command.problems()).isEmpty();
        List<String> words = new ArrayList<>(List.of(command.program()));
        command.arguments().forEach(word -> words.add(word.replace("/tmp/guestwright-devices", folder.toString())));
        assertThat(QemuSession.complaint(folder, words)).isNull();
    }

    private static Domain guest(String devices) {
        return (Domain) new XmlReader()
                .read(
                        "devices.xml",
                        """
                <domain type='qemu'>
                  <name>devices</name>
                  <memory unit='MiB'>256</memory>
                  <os><type arch='x86_64' machine='q35'>hvm</type></os>
                  <features><acpi/></features>
                  <devices>%s</devices>
                </domain>
                """
                                .formatted(devices))
                .root();
    }
}
