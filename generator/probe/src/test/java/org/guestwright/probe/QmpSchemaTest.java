// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QmpSchemaTest {
    private static final String SCHEMA =
            """
            [{"name": "add", "meta-type": "command", "arg-type": "1", "ret-type": "0", "features": ["quick"]},
             {"name": "0", "meta-type": "object", "members": [{"name": "id", "type": "str"}]},
             {"name": "1", "meta-type": "object", "tag": "driver", "members": [{"name": "driver", "type": "2"}, {"name": "many", "type": "[3]"}],
              "variants": [{"case": "file", "type": "3"}]},
             {"name": "2", "meta-type": "enum", "values": ["file", "nbd"], "members": [{"name": "file"}, {"name": "nbd"}]},
             {"name": "3", "meta-type": "object", "members": [{"name": "aio", "type": "4"}, {"name": "either", "type": "5"}]},
             {"name": "[3]", "meta-type": "array", "element-type": "3"},
             {"name": "4", "meta-type": "enum", "values": ["io_uring"]},
             {"name": "5", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "0"}]},
             {"name": "str", "meta-type": "builtin", "json-type": "string"}]
            """;

    private static boolean has(String path) throws Exception {
        return new QmpSchema(new ObjectMapper().readTree(SCHEMA)).has(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "add/@quick",
                "add/return/id",
                "add/argument/driver/nbd",
                "add/argument/=file",
                "add/argument/=file/aio/io_uring",
                "add/argument/many/aio",
                "add/argument/=file/either/id"
            })
    void isThere(String path) throws Exception {
        assertThat(has(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remove",
                "add/@slow",
                "add/return/name",
                "add/argument/driver/rbd",
                "add/argument/=nbd",
                "add/argument/=file/aio/native",
                "add/argument/many/none/aio",
                "add/argument/=file/either/name"
            })
    void isNotThere(String path) throws Exception {
        assertThat(has(path)).isFalse();
    }
}
