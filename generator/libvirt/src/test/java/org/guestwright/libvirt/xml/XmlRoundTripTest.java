// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read is written again, in libvirt's order and layout. */
class XmlRoundTripTest {

    @Test
    void layoutIsLibvirts() {
        assertWritten(
                """
                <domain type="kvm"><devices/><name>a &amp; b</name>
                  <memory unit="GiB">4</memory></domain>
                """,
                """
                <domain type='kvm'>
                  <name>a &amp; b</name>
                  <memory unit='GiB'>4</memory>
                  <devices/>
                </domain>
                """);
    }

    @Test
    void presenceIsAnEmptyElement() {
        assertUnchanged(
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <features>
                    <acpi/>
                    <apic/>
                  </features>
                </domain>
                """);
    }

    @Test
    void variantsAreChosenByTheirDiscriminator() {
        assertUnchanged(
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <devices>
                    <disk type='file' device='disk'>
                      <source file='/var/lib/libvirt/images/guest.qcow2'/>
                      <target dev='vda' bus='virtio'/>
                    </disk>
                    <disk type='block' device='disk'>
                      <source dev='/dev/sdb'/>
                      <target dev='vdb' bus='virtio'/>
                    </disk>
                    <tpm model='spapr-tpm-proxy'>
                      <backend type='passthrough'>
                        <device path='/dev/tpmrm0'/>
                      </backend>
                    </tpm>
                    <tpm model='tpm-spapr'>
                      <backend type='emulator' version='2.0'/>
                    </tpm>
                  </devices>
                </domain>
                """);
    }

    @Test
    void inlinedObjectsShareTheElement() {
        assertUnchanged(
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <devices>
                    <serial type='unix'>
                      <source mode='bind' path='/run/guest.sock'/>
                      <target port='0'/>
                    </serial>
                  </devices>
                </domain>
                """);
    }

    @Test
    void numbersKeepTheirText() {
        assertUnchanged(
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <devices>
                    <controller type='usb' index='0' model='qemu-xhci'>
                      <address type='pci' domain='0x0000' bus='0x00' slot='0x1F' function='0x7'/>
                    </controller>
                  </devices>
                </domain>
                """);
    }

    @Test
    void metadataIsKeptAsItIs() {
        assertUnchanged(
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <metadata>
                    <app:team xmlns:app='http://example.org/app' app:cost="7">
                      <!-- for the bill --> <app:name>web &amp; mail</app:name><![CDATA[<raw>]]>
                    </app:team>
                  </metadata>
                </domain>
                """);
    }

    @Test
    void metadataTakesItsPrefixesWithIt() {
        assertWritten(
                """
                <domain type='kvm' xmlns:app='http://example.org/app'>
                  <name>guest</name>
                  <metadata><app:team app:cost='7'/></metadata>
                </domain>
                """,
                """
                <domain type='kvm'>
                  <name>guest</name>
                  <metadata><app:team xmlns:app='http://example.org/app' app:cost='7'/></metadata>
                </domain>
                """);
    }

    @Test
    void namespacesGetLibvirtsPrefix() {
        assertWritten(
                """
                <domain type='kvm' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>
                  <name>guest</name>
                  <q:commandline>
                    <q:arg value='-no-reboot'/>
                  </q:commandline>
                </domain>
                """,
                """
                <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
                  <name>guest</name>
                  <qemu:commandline>
                    <qemu:arg value='-no-reboot'/>
                  </qemu:commandline>
                </domain>
                """);
    }

    private static void assertUnchanged(String xml) {
        assertWritten(xml, xml);
    }

    private static void assertWritten(String xml, String expected) {
        XmlDocument document = new XmlReader().read("guest.xml", xml);
        assertThat(document.diagnostics()).isEmpty();
        assertThat(new XmlWriter().write(document.root())).isEqualTo(expected);
    }
}
