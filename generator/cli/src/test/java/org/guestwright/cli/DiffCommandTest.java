// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String WEB =
            """
            guest web {
                type = kvm
                memory = 4GiB
                vcpu = 2
                os { type = hvm  arch = x86_64  machine = q35 }
                disk file {
                    source.file = "/srv/web.qcow2"
                    target { dev = vda  bus = virtio }
                    driver { name = qemu  type = qcow2  cache = none }
                }
                interface network { source.network = default  model.type = virtio }
            }
            """;
    /** The same as libvirt tells it of a running guest. */
    private static final String LIVE =
            """
            <domain type='kvm' id='7'>
              <name>web</name>
              <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
              <memory unit='KiB'>4194304</memory>
              <currentMemory unit='KiB'>4194304</currentMemory>
              <vcpu placement='static'>2</vcpu>
              <resource>
                <partition>/machine</partition>
              </resource>
              <os>
                <type arch='x86_64' machine='pc-q35-8.2'>hvm</type>
                <boot dev='hd'/>
              </os>
              <clock offset='utc'/>
              <on_poweroff>destroy</on_poweroff>
              <on_reboot>restart</on_reboot>
              <on_crash>destroy</on_crash>
              <devices>
                <emulator>/usr/bin/qemu-system-x86_64</emulator>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2' cache='none'/>
                  <source file='/srv/web.qcow2' index='1'/>
                  <backingStore/>
                  <target dev='vda' bus='virtio'/>
                  <alias name='virtio-disk0'/>
                  <address type='pci' domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>
                </disk>
                <controller type='pci' index='0' model='pcie-root'>
                  <alias name='pcie.0'/>
                </controller>
                <interface type='network'>
                  <mac address='52:54:00:7a:1b:02'/>
                  <source network='default' portid='2bd5a1ab-9bb2-4c3b-b8f0-6f3d8b4c5d6e' bridge='virbr0'/>
                  <target dev='vnet3'/>
                  <model type='virtio'/>
                  <alias name='net0'/>
                  <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
                </interface>
              </devices>
              <seclabel type='dynamic' model='dac' relabel='yes'>
                <label>+64055:+108</label>
                <imagelabel>+64055:+108</imagelabel>
              </seclabel>
            </domain>
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void openFolder() {
        cli = new Cli(folder);
    }

    @Test
    void theSameInOtherWordsIsNoDifference() {
        cli.file("a.guest", WEB)
                .file(
                        "b.guest",
                        WEB.replace("4GiB", "4194304KiB")
                                .replace("driver { name = qemu  type = qcow2  cache = none }", "")
                                .replace(
                                        "disk file {",
                                        "disk file { driver { cache = none  type = qcow2  name = qemu }"))
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(0, "", "");
    }

    @Test
    void whatLibvirtDrawsAnewEachTimeIsNoDifference() {
        cli.file("a.guest", WEB.replace("vcpu = 2", "genid = \"\"  vcpu = 2"))
                .guestwright("diff", "@a.guest", "@a.guest")
                .gives(0, "the same, but for 1 difference in what libvirt fills in ('--all' shows them)\n", "");
    }

    @Test
    void aTextAgainstARunningGuestOfIt() {
        Cli.Run run = cli.file("web.guest", WEB).file("live.xml", LIVE).guestwright("diff", "@web.guest", "@live.xml");
        assertThat(run.out())
                .matches("the same, but for [0-9]+ differences in what libvirt fills in \\('--all' shows them\\)\n");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatHasChangedInARunningGuest() {
        Cli.Run run = cli.file("web.guest", WEB)
                .file(
                        "live.xml",
                        LIVE.replace("4194304", "8388608")
                                .replace("cache='none'", "cache='writeback'")
                                .replace(
                                        "<controller",
                                        """
                                        <disk type='file' device='cdrom'>
                                                  <driver name='qemu' type='raw'/>
                                                  <source file='/srv/debian.iso'/>
                                                  <target dev='sda' bus='sata'/>
                                                  <readonly/>
                                                </disk>
                                                <controller"""))
                .guestwright("diff", "@web.guest", "@live.xml");
        assertThat(run.out())
                .startsWith(
                        """
                        web
                          ~ memory: 4GiB -> 8GiB                       web.guest:3:14, live.xml:4:3
                          ~ disk[vda].driver.cache: none -> writeback  web.guest:9:53, live.xml:21:40
                          + disk[sda]: type = file, device = cdrom, driver.name = qemu, driver.type = raw, source.file = \
                        /srv/debian.iso, target.dev = sda, target.bus = sata, readonly = yes
                              live.xml:28:5

                        and 33 differences in what libvirt fills in""");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatPeopleWriteIsTheirWishThoughLibvirtWouldChoose() {
        cli.file("a.guest", WEB)
                .file(
                        "b.guest",
                        WEB.replace("vcpu = 2", "vcpu = 2\n    uuid = c7a5fdbd-edaf-9455-926a-d65c16db1809")
                                .replace(
                                        "model.type = virtio }",
                                        "model.type = virtio  mac.address = 52:54:00:7a:1b:02 }"))
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        web
                          + uuid: c7a5fdbd-edaf-9455-926a-d65c16db1809                   b.guest:5:12
                          + interface[52:54:00:7a:1b:02].mac.address: 52:54:00:7a:1b:02  b.guest:12:86
                        """,
                        "");
    }

    @Test
    void whatFollowsFromADifferenceIsNotToldAgain() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB.replace("bus = virtio }", "bus = sata }"))
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        web
                          ~ disk[vda].target.bus: virtio -> sata  a.guest:8:35, b.guest:8:35

                        and 1 difference in what libvirt fills in ('--all' shows them)
                        """,
                        "");
    }

    @Test
    void blocksThatHaveMovedAreFoundAgain() {
        String second =
                """
                    disk block {
                        source.dev = "/dev/vg/log"
                        target { dev = vdb  bus = virtio }
                        driver { name = qemu  type = raw }
                    }
                """;
        cli.file("a.guest", WEB.replace("    disk file", second + "    disk file"))
                .file("b.guest", WEB.replace("    interface", second.replace("/log", "/data") + "    interface"))
                .guestwright("diff", "--as-written", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        web
                          ~ disk[vdb].source.dev: /dev/vg/log -> /dev/vg/data  a.guest:7:22, b.guest:12:22
                        """,
                        "");
    }

    @Test
    void anotherKindAnotherNameAnotherOrder() {
        cli.file(
                        "a.guest",
                        """
                        guest a {
                            type = kvm
                            memory = 1GiB
                            os { type = hvm  boot = [hd, network, cdrom] }
                            cpu { mode = custom  model = core2duo  feature { policy = require  name = vmx } }
                            interface network { mac.address = 52:54:00:00:00:01  source.network = default  model.type = virtio }
                            interface network { mac.address = 52:54:00:00:00:0A  source.network = inner  model.type = virtio }
                            video { model.type = qxl }
                            qemu-commandline.arg = ["-set", "a", "-x"]
                        }
                        """)
                .file(
                        "b.guest",
                        """
                        guest a {
                            type = kvm
                            memory = 1GiB
                            os { type = hvm  boot = [cdrom, hd, network] }
                            cpu { mode = custom  model = core2duo  feature { policy = require  name = svm } }
                            interface network { mac.address = 52:54:00:00:00:0a  source.network = inner  model.type = virtio }
                            interface bridge { mac.address = 52:54:00:00:00:01  source.bridge = br0  model.type = virtio }
                            video { model.type = virtio }
                            qemu-commandline.arg = ["-set", "b"]
                        }
                        """)
                .guestwright("diff", "--as-written", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        a
                          ~ os.boot[cdrom]: moved                                 a.guest:4:43, b.guest:4:30
                          - cpu.feature[vmx]: policy = require, name = vmx        a.guest:5:44
                          + cpu.feature[svm]: policy = require, name = svm        b.guest:5:44
                          ~ interface[52:54:00:00:00:01].type: network -> bridge  a.guest:6:15, b.guest:7:15
                          - interface[52:54:00:00:00:01].source.network: default  a.guest:6:75
                          + interface[52:54:00:00:00:01].source.bridge: br0       b.guest:7:73
                          ~ video[0].model.type: qxl -> virtio                    a.guest:8:26, b.guest:8:26
                          ~ qemu-commandline.arg[1]: a -> b                       a.guest:9:37, b.guest:9:37
                          - qemu-commandline.arg[2]: -x                           a.guest:9:42
                        """,
                        "");
    }

    @Test
    void aDiskThatIsOtherwiseTheSameHasBeenRenamed() {
        String two = WEB.replace(
                "    interface",
                """
                    disk file {
                        source.file = "/srv/log.qcow2"
                        target { dev = vdb  bus = virtio }
                        driver { name = qemu  type = qcow2  cache = none }
                    }
                    interface""");
        cli.file("a.guest", two)
                .file("b.guest", two.replace("vdb", "vdc"))
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        web
                          ~ disk[vdb].target.dev: vdb -> vdc  a.guest:13:20, b.guest:13:20
                        """,
                        "");
    }

    @Test
    void guestsAreFoundByTheirNames() {
        cli.file("a.guest", WEB + WEB.replace("guest web", "guest db") + WEB.replace("guest web", "guest old"))
                .file(
                        "b.guest",
                        WEB.replace("guest web", "guest new")
                                + WEB.replace("guest web", "guest db").replace("vcpu = 2", "vcpu = 4")
                                + WEB)
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        db
                          ~ vcpu: 2 -> 4  a.guest:16:12, b.guest:16:12

                        old
                          - the guest  a.guest:25:7

                        new
                          + the guest  b.guest:1:7
                        """,
                        "");
    }

    @Test
    void differencesForMachines() {
        cli.file("a.guest", WEB)
                .file("b.guest", WEB.replace("cache = none", "").replace("vcpu = 2", "vcpu = 4"))
                .guestwright("diff", "--format", "json", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        [
                        {"guest":"web","path":"vcpu","kind":"changed","filledIn":false,\
                        "left":{"value":"2","written":true,"file":"a.guest","line":4,"column":12},\
                        "right":{"value":"4","written":true,"file":"b.guest","line":4,"column":12}},
                        {"guest":"web","path":"disk[vda].driver.cache","kind":"removed","filledIn":false,\
                        "left":{"value":"none","written":true,"file":"a.guest","line":9,"column":53},\
                        "right":{"written":false,"file":"b.guest","line":9,"column":9}}
                        ]
                        """,
                        "");
        cli.guestwright("diff", "--format", "json", "@a.guest", "@a.guest").gives(0, "[]\n", "");
    }

    @Test
    void standardInputIsReadAsWhatItIs() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(LIVE.replace(">2<", ">3<").getBytes(StandardCharsets.UTF_8)));
            assertThat(cli.file("web.guest", WEB)
                            .guestwright("diff", "@web.guest", "-")
                            .out())
                    .startsWith(
                            """
                            web
                              ~ vcpu: 2 -> 3  web.guest:4:12, -:6:3

                            and 33 differences""");
            System.setIn(new ByteArrayInputStream(WEB.getBytes(StandardCharsets.UTF_8)));
            cli.guestwright("diff", "-", "@web.guest").gives(0, "", "");
        } finally {
            System.setIn(before);
        }
        cli.guestwright("diff", "-", "-")
                .gives(
                        2,
                        "",
                        "guestwright: only one of the files can be standard input\nTry 'guestwright diff --help'.\n");
    }

    @Test
    void whatCannotBeReadCannotBeCompared() {
        cli.file("a.guest", WEB)
                .file("b.guest", "guest web {\n    typ = kvm\n}\n")
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        2,
                        "",
                        """
                        b.guest:2:5: error: there is no property 'typ' here; did you mean 'type'? [guest.property.unknown]
                          2 |     typ = kvm
                            |     ^~~
                        """);
        cli.guestwright("diff", "@a.guest", "@c.guest")
                .gives(2, "", "c.guest:1:1: error: there is no such file [file.missing]\n");
    }

    @Test
    void whatCannotBeCompletedIsComparedAsItIsWritten() {
        cli.file("a.guest", "guest c { type = lxc  memory = 1GiB  os { type = exe  init = \"/bin/a\" } }\n")
                .file("b.guest", "guest c { type = lxc  memory = 1GiB  os { type = exe  init = \"/bin/b\" } }\n")
                .guestwright("diff", "@a.guest", "@b.guest")
                .gives(
                        1,
                        """
                        c
                          ~ os.init: /bin/a -> /bin/b  a.guest:1:62, b.guest:1:62
                        """,
                        "guestwright: 'c' is compared only as it is written, for guests of type 'lxc' are not run by QEMU\n");
    }
}
