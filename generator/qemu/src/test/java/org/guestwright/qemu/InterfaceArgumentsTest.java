// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class InterfaceArgumentsTest {
    private static final String QEMU = "x86_64-9.1.0";

    @Test
    void eachQueueOfATapHasDescriptorsOfItsOwn() {
        assertThat(
                        options(
                                """
                <interface type='bridge'><mac address='52:54:00:AA:BB:01'/><source bridge='br0'/>
                  <model type='ViRtIo'/><driver name='vhost' queues='2' rx_queue_size='512' rss='on'/><mtu size='9000'/></interface>
                """))
                .isEqualTo(
                        """
                -netdev {"type":"tap","fds":"21:22","vhost":true,"vhostfds":"23:24","id":"hostnet0"}
                -device {"driver":"virtio-net-pci","mq":true,"vectors":6,"rx_queue_size":512,"rss":true,"host_mtu":9000,\
                "netdev":"hostnet0","id":"net0","mac":"52:54:00:aa:bb:01","bus":"pci.1","addr":"0x0"}
                """);
    }

    @Test
    void aCardThatIsNoVirtioOneHasNoneOfItsOptions() {
        assertThat(
                        options(
                                """
                <interface type='direct'><mac address='52:54:00:aa:bb:01'/><source dev='eth0' mode='vepa'/>
                  <model type='e1000e'/><driver name='vhost' queues='4'/><tune><sndbuf>0</sndbuf></tune></interface>
                """))
                .isEqualTo(
                        """
                -netdev {"type":"tap","fd":"21","sndbuf":0,"id":"hostnet0"}
                -device {"driver":"e1000e","netdev":"hostnet0","id":"net0","mac":"52:54:00:aa:bb:01","bus":"pci.1","addr":"0x0"}
                """);
    }

    @Test
    void socketsJoinGuestsAndPrograms() {
        assertThat(
                        options(
                                """
                <interface type='udp'><mac address='52:54:00:aa:bb:01'/><source address='192.0.2.1' port='5555'>
                  <local address='192.0.2.2' port='5556'/></source><model type='e1000'/></interface>
                <interface type='vhostuser'><mac address='52:54:00:aa:bb:02'/>
                  <source type='unix' path='/tmp/a,b.sock' mode='client'><reconnect enabled='yes' timeout='7'/></source>
                  <model type='virtio'/><driver queues='3'/></interface>
                """))
                .isEqualTo(
                        """
                -netdev {"type":"socket","udp":"192.0.2.1:5555","localaddr":"192.0.2.2:5556","id":"hostnet0"}
                -device {"driver":"e1000","netdev":"hostnet0","id":"net0","mac":"52:54:00:aa:bb:01","bus":"pci.2","addr":"0x1"}
                -chardev socket,id=charnet1,path=/tmp/a,,b.sock,reconnect=7
                -netdev {"type":"vhost-user","chardev":"charnet1","queues":3,"id":"hostnet1"}
                -device {"driver":"virtio-net-pci","mq":true,"vectors":8,"netdev":"hostnet1","id":"net1","mac":"52:54:00:aa:bb:02",\
                "bus":"pci.3","addr":"0x0"}
                """);
    }

    @Test
    void vdpaIsPassedAsADescriptor() {
        assertThat(
                        options(
                                "<interface type='vdpa'><mac address='52:54:00:aa:bb:01'/><source dev='/dev/vhost-vdpa-0'/></interface>"))
                .startsWith(
                        """
                        -add-fd set=0,fd=21,opaque=net0-vdpa
                        -netdev {"type":"vhost-vdpa","vhostdev":"/dev/fdset/0","id":"hostnet0"}
                        """);
    }

    @Test
    void aCardOfTheHostStandsInForItsPartner() {
        assertThat(
                        options(
                                """
                <interface type='user'><mac address='52:54:00:aa:bb:01'/><model type='virtio'/><teaming type='persistent'/>
                  <alias name='ua-backup'/></interface>
                <interface type='hostdev' managed='yes'><mac address='52:54:00:aa:bb:01'/>
                  <source><address type='pci' domain='0x0000' bus='0x03' slot='0x07' function='0x1'/></source>
                  <teaming type='transient' persistent='ua-backup'/></interface>
                """))
                .endsWith(
                        """
                -device {"driver":"vfio-pci","host":"0000:03:07.1","id":"hostdev0","failover_pair_id":"ua-backup","bus":"pci.2","addr":"0x0"}
                """)
                .contains("\"failover\":true");
    }

    @Test
    void aNetworkMayPassCardsOfTheHostThrough() {
        HostConfiguration host = new HostConfiguration();
        host.network().plug("cards", NetworkPlug.hostdev("0001:02:03.4"));
        Domain guest = TestGuests.guest(
                "x86_64",
                "q35",
                """
                <interface type='network'><mac address='52:54:00:aa:bb:01'/><source network='cards'/><model type='virtio'/></interface>
                """);
        QemuCommand command = new QemuGenerator(TestGuests.profile(QEMU), host).generate(guest, Style.LIBVIRT);
        assertThat(command.arguments())
                .contains(
                        "{\"driver\":\"vfio-pci\",\"host\":\"0001:02:03.4\",\"id\":\"hostdev0\",\"bus\":\"pci.1\",\"addr\":\"0x0\"}");
    }

    @Test
    void passtIsASocketForLibvirtAndForwardedPortsForAPerson() {
        Domain guest = TestGuests.guest(
                "x86_64",
                "q35",
                """
                <interface type='user'><mac address='52:54:00:aa:bb:01'/>
                  <portForward proto='tcp' address='127.0.0.1'><range start='2022' to='22'/><range start='8000' end='8002'/>
                    <range start='8001' exclude='yes'/></portForward>
                  <model type='virtio'/><backend type='passt'/></interface>
                """);
        assertThat(TestGuests.options(guest, QEMU, Style.LIBVIRT, "-netdev"))
                .isEqualTo(
                        """
                -netdev {"type":"stream","addr":{"type":"unix","path":"/run/libvirt/qemu/passt/1-example-net0.socket"},\
                "server":false,"reconnect":5,"id":"hostnet0"}
                """);
        assertThat(TestGuests.options(guest, QEMU, Style.STANDALONE, "-netdev"))
                .isEqualTo(
                        """
                -netdev {"type":"user","hostfwd":[{"str":"tcp:127.0.0.1:2022-:22"},{"str":"tcp:127.0.0.1:8000-:8000"},\
                {"str":"tcp:127.0.0.1:8002-:8002"}],"id":"hostnet0"}
                """);
    }

    @Test
    void aCardWithoutAnAddressGetsTheSameEachTime() {
        String card = "<interface type='user'><target dev='vnet3'/><model type='virtio'/></interface>";
        String first = TestGuests.completed(TestGuests.guest("x86_64", "q35", card + card), QEMU);
        assertThat(first)
                .containsPattern("52:54:00(:[0-9a-f]{2}){3}")
                .doesNotContain("vnet3")
                .isEqualTo(TestGuests.completed(TestGuests.guest("x86_64", "q35", card + card), QEMU));
        assertThat(first.lines().filter(line -> line.contains("<mac")).distinct())
                .hasSize(2);
    }

    @Test
    void aDefinitionSaysHowAndNotWhereAnInterfaceIsPlugged() {
        assertThat(TestGuests.completed(
                        TestGuests.guest(
                                "x86_64",
                                "q35",
                                """
                <interface type='direct'><source dev='eth0'/><target dev='macvtap0'/><model type='virtio'/></interface>
                <interface type='network'><source network='n' portid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></interface>
                <interface type='user'><model type='virtio'/><filterref filter='f'/></interface>
                """),
                        QEMU))
                .contains("<source dev='eth0' mode='vepa'/>")
                .contains("<source network='n'/>")
                .doesNotContain("target dev", "filterref");
    }

    @Test
    void whatQemuDoesNotHaveIsRefused() {
        assertThat(TestGuests.options(
                        TestGuests.guest("x86_64", "q35", "<interface type='null'><model type='virtio'/></interface>"),
                        QEMU,
                        Style.LIBVIRT))
                .isEqualTo("refused: network device type 'null' is not supported by this hypervisor");
    }

    private static String options(String interfaces) {
        return TestGuests.options(
                TestGuests.guest("x86_64", "q35", interfaces), QEMU, Style.LIBVIRT, "net", "vfio", "-add-fd");
    }
}
