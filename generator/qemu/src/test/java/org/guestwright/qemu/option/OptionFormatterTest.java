// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guestwright.model.capability.CapabilityProfiles;
import org.junit.jupiter.api.Test;

class OptionFormatterTest {
    @Test
    void aNewQemuIsGivenJson() {
        assertThat(lines("x86_64-9.1.0"))
                .isEqualTo(
                        """
                -nodefaults
                -uuid 0-1
                -chardev socket,id=a,path=/tmp/a,,b,server=on
                -device {"driver":"tpm-tis","id":"tpm0","bootindex":1}
                -object {"qom-type":"memory-backend-ram","id":"ram0","prealloc":true,"host-nodes":[0,1,2,5],"x":{"y":"a\\"b"}}
                -netdev {"type":"user","id":"n0","hostfwd":[{"str":"tcp::1-:2"},{"str":"tcp::3-:4"}]}
                -blockdev {"driver":"file","filename":"/a,b"}
                """);
    }

    @Test
    void anOldQemuIsGivenPairsWithCommasDoubled() {
        assertThat(lines("x86_64-5.2.0"))
                .isEqualTo(
                        """
                -nodefaults
                -uuid 0-1
                -chardev socket,id=a,path=/tmp/a,,b,server=on
                -device tpm-tis,id=tpm0,bootindex=1
                -object memory-backend-ram,id=ram0,prealloc=on,host-nodes=0-2,host-nodes=5,x.y=a"b
                -netdev user,id=n0,hostfwd=tcp::1-:2,hostfwd=tcp::3-:4
                -blockdev {"driver":"file","filename":"/a,b"}
                """);
    }

    @Test
    void absentValuesAreLeftOutAndUsualOnesOnDemand() {
        Props props = Props.of("driver", "d")
                .with("no", null)
                .withUnlessDefault("zero", 0)
                .withUnlessDefault("off", false)
                .withUnlessDefault("empty", "")
                .with("off2", false);
        assertThat(props).hasToString("{\"driver\":\"d\",\"off2\":false}");
    }

    @Test
    void aShellReadsBackWhatWasWritten() {
        String text =
                ShellText.of(Map.of("HOME", "/a b"), List.of("/usr/bin/qemu", "-S", "-name", "it's", "-device", "{}"));
        assertThat(text)
                .isEqualTo(
                        """
                HOME='/a b' \\
                /usr/bin/qemu \\
                -S \\
                -name 'it'\\''s' \\
                -device '{}'
                """);
    }

    private static String lines(String profile) {
        Options options = new Options(CapabilityProfiles.named(profile).orElseThrow());
        options.flag("-nodefaults");
        options.word("-uuid", "0-1");
        options.chardev("socket", Props.of("id", "a").with("path", "/tmp/a,b").with("server", true));
        options.device(Props.of("driver", "tpm-tis").with("id", "tpm0").with("bootindex", 1));
        options.object(Props.of("qom-type", "memory-backend-ram")
                .with("id", "ram0")
                .with("prealloc", true)
                .with("host-nodes", List.of(0, 1, 2, 5))
                .with("x", Props.of("y", "a\"b")));
        options.netdev(Props.of("type", "user")
                .with("id", "n0")
                .with("hostfwd", List.of(Props.of("str", "tcp::1-:2"), Props.of("str", "tcp::3-:4"))));
        options.json("-blockdev", Props.of("driver", "file").with("filename", "/a,b"));
        StringBuilder out = new StringBuilder();
        options.list().forEach(option -> out.append(String.join(" ", OptionFormatter.words(option)))
                .append('\n'));
        return out.toString();
    }
}
