// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.server.protocol.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes is answered, and what comes after it, too. */
class HostileMessagesTest {
    private static final String INITIALIZE =
            message("{'jsonrpc':'2.0','id':1,'method':'initialize','params':{'capabilities':{}}}");
    private static final String SHUTDOWN = message("{'jsonrpc':'2.0','id':9,'method':'shutdown'}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {{{                                                                 | -32700
                    nonsense                                                            | -32700
                    {'jsonrpc':'2.0','id':2,'method':                                   | -32700
                    {'jsonrpc':'2.0','id':[],'method':'textDocument/hover'}             | -32700
                    []                                                                  | -32700
                    7                                                                   | -32700
                    null                                                                | -32600
                    {'jsonrpc':'2.0','id':2,'method':'textDocument/nothing'}            | -32601
                    {'jsonrpc':'2.0','id':2,'method':'textDocument/moniker','params':{'textDocument':{'uri':'file:///a.guest'},'position':{'line':0,'character':0}}} | -32601
                    {'jsonrpc':'2.0','id':2,'method':'initialize','params':{'capabilities':{}}} | -32600
                    {'jsonrpc':'2.0','id':2,'method':'textDocument/formatting'}         | -32602
                    {'jsonrpc':'2.0','id':2,'method':'textDocument/formatting','params':{}} | -32600
                    {'jsonrpc':'2.0','id':2,'method':'textDocument/formatting','params':[7]} | -32700
                    """)
    void isAnsweredWithAnError(String content, int code) {
        assertThat(errors(INITIALIZE + message(content.strip()) + SHUTDOWN)).containsExactly(code);
    }

    @Test
    void aMessageNestedDeeplyIsRefused() {
        assertThat(errors(INITIALIZE + message("[".repeat(500_000)) + SHUTDOWN)).containsExactly(-32700);
    }

    @Test
    void whatIsNotKnownToBeOpenIsNotTouched() {
        String change =
                "{'jsonrpc':'2.0','method':'textDocument/didChange','params':{'textDocument':{'uri':'%s','version':-7},'contentChanges':[{'range':{'start':{'line':-1,'character':99999999},'end':{'line':7,'character':-2}},'text':'x'}]}}";
        assertThat(errors(INITIALIZE
                        + message(change.formatted("file:///never/opened.guest"))
                        + message(change.formatted("::no uri::"))
                        + message("{'jsonrpc':'2.0','method':'textDocument/didOpen','params':{}}")
                        + message("{'jsonrpc':'2.0','method':'textDocument/didOpen'}")
                        + message("{'jsonrpc':'2.0','method':'$/cancelRequest','params':{'id':77}}")
                        + message("{'jsonrpc':'2.0','id':5,'result':[]}")
                        + SHUTDOWN))
                .isEmpty();
    }

    @Test
    void aHeaderWithoutALengthIsRefused() {
        assertThat(errors(INITIALIZE + "Content-Length: many\r\n\r\n" + "X: " + "y".repeat(100_000) + "\r\n\r\n"
                        + SHUTDOWN))
                .containsExactly(-32600, -32600);
    }

    @Test
    void aMessageThatIsTooLongIsPassedOver() {
        assertThat(errors(INITIALIZE + "Content-Length: 99999999999\r\n\r\n{}")).containsExactly(-32600);
    }

    @Test
    void nothingIsDoneBeforeInitialize() {
        assertThat(errors(SHUTDOWN + INITIALIZE + SHUTDOWN)).containsExactly(-32002);
    }

    @Test
    void nothingIsDoneAfterShutdown() {
        assertThat(errors(INITIALIZE + SHUTDOWN + SHUTDOWN)).containsExactly(-32600);
    }

    private static String message(String content) {
        String json = content.replace('\'', '"');
        return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    /** The codes of all errors that the server answers with. */
    private static List<Integer> errors(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Connection connection =
                new Connection(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, code -> {});
        connection.listen();
        connection.finish();
        List<Integer> codes = new ArrayList<>();
        boolean answered = false;
        for (String answer : out.toString(StandardCharsets.UTF_8).split("Content-Length: \\d+\r\n\r\n")) {
            if (!answer.isEmpty()) {
                JsonObject object = JsonParser.parseString(answer).getAsJsonObject();
                if (object.has("error")) {
                    codes.add(object.getAsJsonObject("error").get("code").getAsInt());
                }
                answered |= object.has("result");
            }
        }
        assertThat(answered).isTrue();
        return codes;
    }
}
