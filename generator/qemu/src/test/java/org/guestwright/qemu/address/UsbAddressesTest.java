// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class UsbAddressesTest {
    private static final String SERIAL = "<serial type='pty'><target type='usb-serial'/></serial>";
    private static final String TABLET = "<input type='tablet' bus='usb'/>";

    @Test
    void inputsGetTheirPortsBeforeSerialPortsAndSounds() {
        assertThat(command("<controller type='usb' model='qemu-xhci'/><sound model='usb'/>" + SERIAL + TABLET)
                        .arguments())
                .anyMatch(word -> word.contains("usb-tablet") && word.contains("\"port\":\"1\""))
                .anyMatch(word -> word.contains("usb-serial") && word.contains("\"port\":\"2\""))
                .anyMatch(word -> word.contains("usb-audio") && word.contains("\"port\":\"3\""));
    }

    @Test
    void aHubIsAddedWhereThePortsDoNotSuffice() {
        assertThat(command("<controller type='usb' model='piix3-uhci'/>" + TABLET + TABLET + TABLET)
                        .arguments())
                .contains("{\"driver\":\"usb-hub\",\"id\":\"hub0\",\"bus\":\"usb.0\",\"port\":\"1\"}")
                .anyMatch(word -> word.contains("\"id\":\"input1\"") && word.contains("\"port\":\"1.1\""));
    }

    private static QemuCommand command(String devices) {
        Domain guest = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'><name>example</name><memory unit='MiB'>512</memory>
                <os><type arch='x86_64' machine='pc-i440fx-9.1'>hvm</type></os><devices>%s</devices></domain>
                """
                                .formatted(devices))
                .root();
        QemuCommand command = TestGuests.command(guest, "x86_64-9.1.0", Style.LIBVIRT);
        assertThat(command.problems()).isEmpty();
        return command;
    }
}
