// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.protocol;

import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/**
 * Reads messages from a stream, whoever writes them: what is no message is answered with an error, sizes are bounded, and what
 * follows is read nevertheless where it can be found.
 */
final class MessageReader implements MessageProducer {
    private static final Logger LOG = Logger.getLogger(MessageReader.class.getName());
    private static final int MAX_HEADER = 8 << 10;
    private static final long MAX_CONTENT = 128L << 20;
    private static final String LENGTH = "content-length:";

    private final InputStream input;
    private final MessageJsonHandler json;
    private final MessageIssueHandler issues;
    private final MessageConsumer answers;

    MessageReader(InputStream input, MessageJsonHandler json, MessageIssueHandler issues, MessageConsumer answers) {
        this.input = input;
        this.json = json;
        this.issues = issues;
        this.answers = answers;
    }

    /** Reads up to the end of the stream. */
    @Override
    public void listen(MessageConsumer consumer) {
        try {
            for (String header = header(); header != null; header = header()) {
                long length = length(header);
                if (length < 0) {
                    refuse(ResponseErrorCode.InvalidRequest, "a message needs a header 'Content-Length'");
                } else if (length > MAX_CONTENT) {
                    refuse(ResponseErrorCode.InvalidRequest, "a message may have " + (MAX_CONTENT >> 20) + " MiB");
                    input.skipNBytes(length);
                } else {
                    byte[] content = input.readNBytes((int) length);
                    if (content.length < length) {
                        return;
                    }
                    read(content, consumer);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "the client is gone", e);
        }
    }

    /** The header up to the empty line; {@code null} at the end. What is too long to be one is read as far as a line ends. */
    private String header() throws IOException {
        StringBuilder header = new StringBuilder();
        int lineLength = 0;
        while (true) {
            int c = input.read();
            if (c < 0) {
                return null;
            }
            if (c == '\n') {
                if (lineLength == 0) {
                    return header.toString();
                }
                lineLength = 0;
                header.append('\n');
            } else if (c != '\r') {
                lineLength++;
                if (header.length() < MAX_HEADER) {
                    header.append((char) c);
                }
            }
        }
    }

    private static long length(String header) {
        for (String line : header.split("\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                try {
                    return Long.parseLong(line.substring(LENGTH.length()).strip());
                } catch (NumberFormatException e) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private void read(byte[] content, MessageConsumer consumer) {
        try {
            Message message =
                    json.parseMessage(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
            if (message == null) {
                refuse(ResponseErrorCode.InvalidRequest, "this is no message");
            } else {
                consumer.consume(message);
            }
        } catch (MessageIssueException e) {
            issues.handle(e.getRpcMessage(), e.getIssues());
            if (e.getRpcMessage() instanceof ResponseMessage) {
                // What breaks off early looks like an answer, though it may have been going to ask.
                refuse(ResponseErrorCode.ParseError, "this is no message: " + e.getMessage());
            }
        } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
            refuse(ResponseErrorCode.ParseError, "this is no message: " + e.getMessage());
        } catch (StackOverflowError e) {
            refuse(ResponseErrorCode.ParseError, "this is no message: it is nested too deeply");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a message could not be taken", e);
            refuse(ResponseErrorCode.InternalError, "the message could not be taken: " + e);
        }
    }

    private void refuse(ResponseErrorCode code, String message) {
        ResponseMessage answer = new ResponseMessage();
        answer.setJsonrpc("2.0");
        answer.setError(new ResponseError(code, message, null));
        answers.consume(answer);
    }
}
