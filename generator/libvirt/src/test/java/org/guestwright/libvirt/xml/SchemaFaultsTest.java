// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults for which libvirt's schema refuses documents of libvirt's own tests, each in a few words: where, and what is expected there. */
class SchemaFaultsTest {

    static Stream<Arguments> devices() {
        return Stream.of(
                arguments(
                        "<disk type='network' device='cdrom'><target dev='sda'/></disk>",
                        "1: 'source' is missing in 'disk'; add it, with 'protocol'"),
                arguments(
                        "<disk type='block'><source dev='/dev/sdb'/></disk>",
                        "1: 'target' is missing in 'disk'; add it, with 'dev'"),
                arguments(
                        "<disk><auth username='me'><secret usage='it'/></auth><target dev='vda'/></disk>",
                        "27: 'type' is missing in 'secret'; add it: 'ceph' or 'iscsi'"),
                arguments(
                        "<disk><encryption format='luks'><secret type='passphrase' usage='it'/>"
                                + "<cipher name='aes' size='256'/></encryption><target dev='vda'/></disk>",
                        "7: 'ivgen' is missing in 'encryption'; add it, with 'name'"),
                arguments(
                        "<disk><source><seclabel model='selinux' relabel='yes'/></source><target dev='vda'/></disk>",
                        "15: 'label' is missing in 'seclabel'; add it: a text of any kind and length"),
                arguments(
                        "<disk><target dev='vda'/><boot order='1' loadparm='a?'/></disk>",
                        "42: invalid loadparm value 'A?', expecting chars in set of [a-zA-Z0-9.] and blank spaces; "
                                + "it takes a load parameter of an s390x boot loader: up to eight letters, digits, dots and blanks"),
                arguments(
                        "<hostdev type='scsi_host' rawio='yes'><source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>",
                        "27: rawio is only supported for scsi host device; it goes with the type 'scsi'"),
                arguments(
                        "<controller type='pci' index='-1' model='pci-bridge'/>",
                        "24: Invalid value for attribute 'index' in element 'controller': '-1'. Expected non-negative value; "
                                + "it takes a whole number from 0 to 4294967295, in decimal digits"),
                arguments(
                        "<rng model='virtio'><backend model='random'/><address type='pci' bus='0x100'/></rng>",
                        "66: Invalid PCI address bus='0x100', must be <= 0xFF; it takes a PCI bus, 0 to 255"),
                arguments(
                        "<rng model='virtio'><backend model='random'/><address type='pci' function='8'/></rng>",
                        "66: Invalid PCI address function=0x8, must be <= 7; it takes a function of a PCI slot, 0 to 7"),
                arguments(
                        "<interface type='user'><rom file=''/></interface>",
                        "29: 'file' is empty; it takes the name of a file on the host, from its root on"),
                arguments(
                        "<controller type='scsi'><address type='spapr-vio' reg='0x100000000'/></controller>",
                        "51: spapr-vio reg='0x100000000' exceeds maximum possible value (0xffffffff); "
                                + "it takes a register of the pSeries virtual I/O bus, 32 bits"),
                arguments("<tpm model='tpm-tis'/>", "1: 'backend' is missing in 'tpm'; add it, with 'type'"),
                arguments(
                        "<interface type='user'><driver queues='-5'/></interface>",
                        "32: Invalid value for attribute 'queues' in element 'driver': '-5'. Expected non-negative integer value; "
                                + "it takes a whole number from 1 on, in decimal digits"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void ofDevices(String device, String expected) {
        check("<devices>\n" + device + "\n</devices>", 2, expected);
    }

    static Stream<Arguments> settings() {
        return Stream.of(
                arguments(
                        "<bootmenu enable='yes' timeout='65536'/>",
                        "os",
                        "24: invalid value for boot menu timeout, must be in range [0,65535]; "
                                + "it takes a whole number from 0 to 65535, in decimal digits"),
                arguments(
                        "<memory mode='preferred' placement='auto' nodeset='0-5'/>",
                        "numatune",
                        "43: 'nodeset' cannot stand in 'memory' where 'placement' is 'auto'; it goes with 'static'"),
                arguments(
                        "<numa><cell memory='1048576' memAccess='invalid'/></numa>",
                        "cpu",
                        "30: Invalid value for attribute 'memAccess' in element 'cell': 'invalid'; it takes 'shared' or 'private'"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void ofSettings(String setting, String parent, String expected) {
        check("<" + parent + ">\n" + setting + "\n</" + parent + ">", 2, expected);
    }

    private static void check(String part, int line, String expected) {
        String os = part.startsWith("<os>")
                ? part.replace("<os>", "<os><type>hvm</type>")
                : part + "<os><type>hvm</type></os>";
        String xml = "<domain type='kvm'><name>guest</name><memory>1</memory>" + os + "</domain>";
        XmlDocument document = new XmlReader().read("guest.xml", xml);
        List<Diagnostic> all = new ArrayList<>(document.diagnostics());
        if (document.root() != null) {
            new StructureRules(Metamodel.standard())
                    .check(document.root(), problem -> all.add(problem.at(document.trace())));
        }
        assertThat(all.stream()
                        .map(one -> one.location().line() + ":" + one.location().column() + ": " + one.text()))
                .containsExactly(line + ":" + expected);
    }
}
