// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

/** Memory, NUMA nodes and memory devices. */
class MemoryTest {
    private static final String TWO_NODES =
            """
            <cpu><numa>
              <cell id='1' cpus='2-3' memory='256' unit='MiB'>%s</cell>
              <cell id='0' cpus='0' memory='256' unit='MiB'%s/>
            </numa></cpu>
            """;

    @Test
    void nodesAreInOrderAndHaveAllCpus() {
        assertThat(options("-numa", "", TWO_NODES.formatted("", ""), ""))
                .containsExactly("node,nodeid=0,cpus=0-1,memdev=ram-node0", "node,nodeid=1,cpus=2-3,memdev=ram-node1");
    }

    @Test
    void whatIsNoSetOfNodesIsRefused() {
        QemuCommand command =
                command("<numatune><memory mode='strict' nodeset='3-1'/></numatune>", "", "", Style.LIBVIRT);
        assertThat(command.problems())
                .extracting(problem -> problem.message())
                .containsExactly("Failed to parse bitmap '3-1'");
    }

    @Test
    void aDistanceThatIsToldOneWayHoldsBothWays() {
        assertThat(options(
                        "-numa",
                        "",
                        TWO_NODES.formatted("<distances><sibling id='0' value='21'/></distances>", ""),
                        ""))
                .contains(
                        "dist,src=0,dst=0,val=10",
                        "dist,src=0,dst=1,val=21",
                        "dist,src=1,dst=0,val=21",
                        "dist,src=1,dst=1,val=10");
    }

    @Test
    void cachesAndSpeedsAreTold() {
        assertThat(options(
                        "-numa",
                        "",
                        """
                <cpu><numa>
                  <cell id='0' cpus='0-3' memory='256' unit='MiB'>
                    <cache level='1' associativity='full' policy='writethrough'><size value='10' unit='KiB'/><line value='8' unit='B'/></cache>
                  </cell>
                  <cell id='1' memory='256' unit='MiB'/>
                  <interconnects>
                    <latency initiator='0' target='1' cache='1' type='read' value='5'/>
                    <bandwidth initiator='0' target='1' type='access' value='2' unit='GiB'/>
                  </interconnects>
                </numa></cpu>
                """,
                        ""))
                .containsExactly(
                        "node,nodeid=0,cpus=0-3,initiator=0,memdev=ram-node0",
                        "node,nodeid=1,initiator=0,memdev=ram-node1",
                        "hmat-lb,initiator=0,target=1,hierarchy=first-level,data-type=read-latency,latency=5",
                        "hmat-lb,initiator=0,target=1,hierarchy=memory,data-type=access-bandwidth,bandwidth=2097152K",
                        "hmat-cache,node-id=0,size=10K,level=1,associativity=complex,policy=write-through,line=8");
    }

    @Test
    void memoryOfANodeCanComeFromItsOwnPagesAndNodesOfTheHost() {
        assertThat(options(
                        "-object",
                        """
                <memoryBacking><hugepages><page size='1048576' unit='KiB' nodeset='1'/></hugepages></memoryBacking>
                <numatune><memory mode='strict' nodeset='0'/><memnode cellid='1' mode='interleave' nodeset='1-3,^2'/></numatune>
                """,
                        TWO_NODES.formatted("", " memAccess='shared'"),
                        ""))
                .contains(
                        """
                {"qom-type":"memory-backend-file","id":"ram-node0","mem-path":"/var/lib/libvirt/qemu/ram/1-example/ram-node0",\
                "share":true,"size":268435456,"host-nodes":[0],"policy":"bind"}""",
                        """
                {"qom-type":"thread-context","id":"tc-ram-node1","node-affinity":[1,3]}""",
                        """
                {"qom-type":"memory-backend-file","id":"ram-node1","mem-path":"/big/libvirt/qemu/1-example","prealloc":true,\
                "size":268435456,"host-nodes":[1,3],"policy":"interleave","prealloc-context":"tc-ram-node1"}""");
    }

    @Test
    void filesOfMemoryAreWhereAPersonCanWrite() {
        String memory = "<memoryBacking>%s<source type='file'/></memoryBacking>";
        assertThat(words(memory.formatted(""), "", "", Style.STANDALONE))
                .anyMatch(word -> word.contains("\"mem-path\":\"/tmp/guestwright-example/pc.ram\""));
        assertThat(words(memory.formatted("<hugepages/>"), "", "", Style.STANDALONE))
                .anyMatch(word -> word.contains("\"mem-path\":\"/big\""));
    }

    @Test
    void modulesGetTheNextFreeSlot() {
        String devices =
                """
                <memory model='dimm'><target><size unit='MiB'>5</size><node>0</node></target></memory>
                <memory model='nvdimm' access='shared'>
                  <source><path>/tmp/nvdimm</path><alignsize unit='MiB'>2</alignsize></source>
                  <target><size unit='MiB'>512</size><node>1</node><label><size unit='KiB'>128</size></label><readonly/></target>
                  <address type='dimm' slot='0'/>
                </memory>
                """;
        List<String> words =
                words("<maxMemory slots='4' unit='GiB'>4</maxMemory>", TWO_NODES.formatted("", ""), devices);
        assertThat(words)
                .contains(
                        "size=524288k,slots=4,maxmem=4194304k",
                        """
                {"qom-type":"memory-backend-ram","id":"memdimm1","size":6291456}""",
                        """
                {"driver":"pc-dimm","node":0,"memdev":"memdimm1","id":"dimm1","slot":1}""",
                        """
                {"qom-type":"memory-backend-file","id":"memnvdimm0","mem-path":"/tmp/nvdimm","share":true,"prealloc":true,\
                "size":536870912,"align":2097152}""",
                        """
                {"driver":"nvdimm","node":1,"label-size":131072,"unarmed":true,"memdev":"memnvdimm0","id":"nvdimm0","slot":0}""");
        assertThat(words).anyMatch(word -> word.contains("nvdimm=on"));
    }

    @Test
    void memoryThatGrowsIsNotPrepared() {
        String devices =
                """
                <memory model='virtio-mem'>
                  <target><size unit='GiB'>1</size><node>0</node><block unit='MiB'>2</block><requested unit='MiB'>512</requested></target>
                </memory>
                """;
        assertThat(words("<maxMemory unit='GiB'>4</maxMemory>", TWO_NODES.formatted("", ""), devices))
                .contains(
                        """
                {"qom-type":"memory-backend-ram","id":"memvirtiomem0","reserve":false,"size":1073741824}""")
                .anyMatch(
                        word -> word.startsWith(
                                """
                        {"driver":"virtio-mem-pci","node":0,"block-size":2097152,"requested-size":536870912,\
                        "memdev":"memvirtiomem0","id":"virtiomem0","bus":"""));
    }

    @Test
    void memoryOfEnclavesBelongsToTheMachine() {
        String devices =
                """
                <memory model='sgx-epc'>
                  <source><nodemask>0-1</nodemask></source><target><size unit='MiB'>64</size><node>0</node></target>
                </memory>
                """;
        assertThat(words("<maxMemory unit='GiB'>4</maxMemory>", TWO_NODES.formatted("", ""), devices))
                .contains(
                        """
                {"qom-type":"memory-backend-epc","id":"memepc0","prealloc":true,"size":67108864,"host-nodes":[0,1],"policy":"bind"}""")
                .anyMatch(word -> word.contains("sgx-epc.0.memdev=memepc0,sgx-epc.0.node=0"));
    }

    private static List<String> options(String name, String memory, String cpu, String devices) {
        List<String> words = words(memory, cpu, devices);
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(name)) {
                values.add(words.get(i + 1));
            }
        }
        return values;
    }

    private static List<String> options(String name, String cpu, String devices) {
        return options(name, "", cpu, devices);
    }

    private static List<String> words(String memory, String cpu, String devices) {
        return words(memory, cpu, devices, Style.LIBVIRT);
    }

    private static List<String> words(String memory, String cpu, String devices, Style style) {
        QemuCommand command = command(memory, cpu, devices, style);
        assertThat(command.problems()).isEmpty();
        return command.arguments();
    }

    private static QemuCommand command(String memory, String cpu, String devices, Style style) {
        boolean more = devices.contains("<size");
        Domain domain = (Domain) new XmlReader()
                .read(
                        "example",
                        """
                <domain type='kvm'>
                  <name>example</name>
                  %s
                  <memory unit='MiB'>%s</memory>
                  <vcpu%s>4</vcpu>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  %s
                  <devices>%s</devices>
                </domain>
                """
                                .formatted(
                                        memory,
                                        more ? total(devices) : 512,
                                        devices.contains("sgx") ? " cpuset='0'" : "",
                                        cpu,
                                        devices))
                .root();
        HostConfiguration host = new HostConfiguration();
        host.memory().hugePages(java.util.Map.of(1048576L, "/big"));
        return QemuGenerator.generate(
                domain,
                CapabilityProfiles.named("x86_64-9.1.0")
                        .orElseThrow()
                        .withFlags(java.util.Set.of("sgx-epc"), java.util.Set.of()),
                host,
                style);
    }

    // The memory of a domain counts that of its modules.
    private static int total(String devices) {
        return devices.contains("dimm") ? 512 + 5 + 512 : devices.contains("sgx") ? 512 + 64 : 512 + 1024;
    }
}
