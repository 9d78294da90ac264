// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.protocol;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;
import org.guestwright.server.GuestLanguageServer;

/** A server at the end of two streams. */
public final class Connection {
    private static final Logger LOG = Logger.getLogger(Connection.class.getName());

    private final GuestLanguageServer server;
    private final MessageReader reader;
    private final MessageConsumer consumer;

    /** A server that reads from one stream and writes to the other, and ends by handing on its exit code. */
    public Connection(InputStream in, OutputStream out, IntConsumer exit) {
        Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        Map<String, JsonRpcMethod> own = ServiceEndpoints.getSupportedMethods(GuestLanguageServer.class);
        methods.putAll(own);
        MessageJsonHandler json = new MessageJsonHandler(methods);
        MessageConsumer answers = new StreamMessageConsumer(out, json);
        Lifecycle lifecycle = new Lifecycle(own.keySet());
        RemoteEndpoint endpoint = new RemoteEndpoint(answers, lifecycle, Connection::error);
        endpoint.setJsonHandler(json);
        json.setMethodProvider(endpoint);
        LanguageClient client = ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class);
        server = new GuestLanguageServer(client, exit);
        lifecycle.deliverTo(ServiceEndpoints.toEndpoint(server));
        reader = new MessageReader(in, json, endpoint, answers);
        consumer = new ReflectiveMessageValidator(endpoint);
    }

    /** Reads and answers messages up to the end of the stream. */
    public void listen() {
        reader.listen(consumer);
    }

    /** Answers what has been read, and then no more. */
    public void finish() {
        server.finish();
    }

    private static ResponseError error(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof ResponseErrorException known) {
            return known.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException
                || cause.getCause() instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, "this is not what this server does", null);
        }
        LOG.log(Level.SEVERE, "a request failed", cause);
        return new ResponseError(ResponseErrorCode.InternalError, "Guestwright failed: " + cause, null);
    }
}
