// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.api.Test;

class NetworkDiskTest {
    @Test
    void anNbdExportIsReachedByTcpOnTheUsualPortOrBySocket() {
        assertThat(storage("<source protocol='nbd' name='disk'><host name='example.org'/></source>"))
                .isEqualTo(
                        """
                {"driver":"nbd","server":{"type":"inet","host":"example.org","port":"10809"},"export":"disk",\
                "node-name":"libvirt-1-storage","read-only":false}""");
        assertThat(
                        storage(
                                """
                <source protocol='nbd'><host transport='unix' socket='/run/nbd'/><reconnect delay='10'/></source>"""))
                .isEqualTo(
                        """
                {"driver":"nbd","server":{"type":"unix","path":"/run/nbd"},"reconnect-delay":10,\
                "node-name":"libvirt-1-storage","read-only":false}""");
    }

    @Test
    void aGlusterImageHasAllServersOfItsVolume() {
        assertThat(
                        storage(
                                """
                <source protocol='gluster' name='volume/folder/image'><host name='a'/><host name='b' port='6000'/></source>"""))
                .isEqualTo(
                        """
                        {"driver":"gluster","volume":"volume","path":"folder/image","server":[{"type":"inet","host":"a","port":"24007"},\
                        {"type":"inet","host":"b","port":"6000"}],"debug":4,"node-name":"libvirt-1-storage","read-only":false}""");
        assertThat(storage("<source protocol='gluster' name='volume'><host name='a'/></source>"))
                .isEqualTo("refused: can't split path 'volume' into pool name and image name");
    }

    @Test
    void anIscsiUnitIsTheFirstWhereNoneIsNamed() {
        assertThat(storage("<source protocol='iscsi' name='iqn.2013-07.com.example:a'><host name='::1'/></source>"))
                .isEqualTo(
                        """
                {"driver":"iscsi","portal":"[::1]:3260","target":"iqn.2013-07.com.example:a","lun":0,"transport":"tcp",\
                "node-name":"libvirt-1-storage","read-only":false}""");
        assertThat(
                        storage(
                                """
                <source protocol='iscsi' name='iqn.2013-07.com.example:a/12'><host name='example.org' port='3000'/>
                <initiator><iqn name='iqn.2013-07.com.example:client'/></initiator></source>"""))
                .isEqualTo(
                        """
                {"driver":"iscsi","portal":"example.org:3000","target":"iqn.2013-07.com.example:a","lun":12,"transport":"tcp",\
                "initiator-name":"iqn.2013-07.com.example:client","node-name":"libvirt-1-storage","read-only":false}""");
    }

    @Test
    void aFileOfAWebServerIsNamedByItsAddress() {
        assertThat(
                        storage(
                                """
                <source protocol='https' name='a folder/disk.img' query='x=1'><host name='example.org'/><ssl verify='no'/>
                <readahead size='64'/><timeout seconds='6'/></source>"""))
                .isEqualTo(
                        """
                {"driver":"https","url":"https://example.org:443/a%20folder/disk.img?x=1","sslverify":false,"timeout":6,\
                "readahead":64,"node-name":"libvirt-1-storage","read-only":false}""");
    }

    @Test
    void anNfsFileIsOpenedAsAUser() {
        assertThat(
                        storage(
                                """
                <source protocol='nfs' name='/images/a'><host name='example.org'/><identity user='+107' group='root'/></source>"""))
                .isEqualTo(
                        """
                        {"driver":"nfs","server":{"host":"example.org","type":"inet"},"path":"/images/a","user":107,"group":0,\
                        "node-name":"libvirt-1-storage","read-only":false}""");
        assertThat(
                        storage(
                                """
                <source protocol='nfs' name='/a'><host name='example.org'/><identity user='someone'/></source>"""))
                .isEqualTo("refused: Failed to parse user 'someone'");
    }

    @Test
    void sshAndSheepdogHaveOneServer() {
        assertThat(storage("<source protocol='ssh' name='a.img'><host name='example.org'/></source>"))
                .isEqualTo(
                        """
                {"driver":"ssh","path":"a.img","server":{"host":"example.org","port":"22"},"node-name":"libvirt-1-storage",\
                "read-only":false}""");
        assertThat(storage("<source protocol='sheepdog' name='a'><host name='example.org'/></source>"))
                .isEqualTo(
                        """
                {"driver":"sheepdog","server":{"type":"inet","host":"example.org","port":"7000"},"vdi":"a",\
                "node-name":"libvirt-1-storage","read-only":false}""");
    }

    @Test
    void remoteDirectMemoryAccessIsRefused() {
        String refused = "refused: transport protocol 'rdma' is not yet supported";
        assertThat(storage("<source protocol='nbd'><host name='a' transport='rdma'/></source>"))
                .isEqualTo(refused);
        assertThat(
                        storage(
                                "<source protocol='iscsi' name='iqn.x:a/1'><host name='a' port='3260' transport='rdma'/></source>"))
                .isEqualTo(refused);
        assertThat(storage("<source protocol='nfs' name='/a'><host name='a' transport='rdma'/></source>"))
                .isEqualTo(refused);
        assertThat(storage("<source protocol='https' name='/a'><host name='a' transport='rdma'/></source>"))
                .isEqualTo(refused);
    }

    @Test
    void aTransportThatIsToldAsTcpChangesNothing() {
        assertThat(storage("<source protocol='iscsi' name='iqn.x:a/1'><host name='a' transport='tcp'/></source>"))
                .isEqualTo(storage("<source protocol='iscsi' name='iqn.x:a/1'><host name='a'/></source>"))
                .contains("a:3260");
    }

    private static String storage(String source) {
        String line = TestGuests.options(
                        TestGuests.guest(
                                "x86_64",
                                "pc-q35-9.1",
                                """
                <disk type='network' device='disk'><driver name='qemu' type='raw'/>%s<target dev='vda' bus='virtio'/></disk>
                """
                                        .formatted(source)),
                        "x86_64-9.1.0",
                        Style.LIBVIRT,
                        "-blockdev",
                        "refused")
                .strip();
        return line.replace("-blockdev ", "");
    }
}
