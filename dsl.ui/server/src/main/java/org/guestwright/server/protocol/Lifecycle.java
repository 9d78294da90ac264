// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.protocol;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Lets a message through only when the protocol has it at that time. It is called by the one thread that reads. */
final class Lifecycle implements Endpoint {
    private static final Set<String> WITHOUT_PARAMETERS = Set.of("shutdown", "exit");

    private final Set<String> methods;
    private Endpoint server;
    private State state = State.NEW;

    private enum State {
        NEW,
        RUNNING,
        SHUT_DOWN
    }

    /** Lets messages of some methods through. */
    Lifecycle(Set<String> methods) {
        this.methods = methods;
    }

    /** Sets where messages go, before the first of them comes. */
    void deliverTo(Endpoint endpoint) {
        server = endpoint;
    }

    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        boolean isInitialize = "initialize".equals(method);
        if (state == State.NEW && !isInitialize) {
            return refuse(ResponseErrorCode.ServerNotInitialized, "'" + method + "' comes before 'initialize'");
        }
        if (state == State.RUNNING && isInitialize) {
            return refuse(ResponseErrorCode.InvalidRequest, "'initialize' comes twice");
        }
        if (state == State.SHUT_DOWN) {
            return refuse(ResponseErrorCode.InvalidRequest, "'" + method + "' comes after 'shutdown'");
        }
        if (!methods.contains(method)) {
            return refuse(ResponseErrorCode.MethodNotFound, "there is no method '" + method + "'");
        }
        if (parameter == null && !WITHOUT_PARAMETERS.contains(method)) {
            return refuse(ResponseErrorCode.InvalidParams, "'" + method + "' needs 'params'");
        }
        if (isInitialize) {
            state = State.RUNNING;
        } else if ("shutdown".equals(method)) {
            state = State.SHUT_DOWN;
        }
        return server.request(method, parameter);
    }

    @Override
    public void notify(String method, Object parameter) {
        boolean isWhole = parameter != null || WITHOUT_PARAMETERS.contains(method);
        if (methods.contains(method) && isWhole && (state == State.RUNNING || "exit".equals(method))) {
            server.notify(method, parameter);
        }
    }

    private static CompletableFuture<?> refuse(ResponseErrorCode code, String message) {
        return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, message, null)));
    }
}
