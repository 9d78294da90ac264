// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void shortForm() {
        Values values = Values.parse("tcp,path=/a,,b,server,wait=off", "backend");
        assertThat(values.names()).containsExactly("backend", "path", "server", "wait");
        assertThat(values.get("path")).isEqualTo("/a,b");
        assertThat(values.on("server")).isTrue();
        assertThat(values.onOff("wait")).isEqualTo("off");
        assertThat(values.unread()).containsExactly("backend");
    }

    @Test
    void json() {
        Values values = Values.parse(
                "{\"driver\":\"qcow2\",\"cache\":{\"direct\":true},\"file\":\"a,b\",\"queues\":2}", "driver");
        assertThat(values.get("cache.direct")).isEqualTo("on");
        assertThat(values.get("file")).isEqualTo("a,b");
        assertThat(values.get("queues")).isEqualTo("2");
    }

    @Test
    void whatLooksLikeJsonAndIsNone() {
        assertThat(Values.parse("{a", "driver").get("driver")).isEqualTo("{a");
    }
}
