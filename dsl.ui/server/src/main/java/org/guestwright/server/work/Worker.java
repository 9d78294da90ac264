// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The one thread on which all language work is done, so that nothing in it has to be locked.
 *
 * <p>What the client sends is done in the order in which it came: a request sees all edits that were sent before it, and none
 * after. Work that nobody waits for is done in steps while there is nothing else to do.
 */
public final class Worker implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Worker.class.getName());
    /** Enough for the deepest text that the parser is given; a thread's usual stack is not. */
    private static final long STACK = 64L << 20;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background;
    private final Thread thread;
    private boolean closed;

    /** A worker that does {@code background} while nobody asks for anything. */
    public Worker(Background background) {
        this.background = background;
        thread = new Thread(null, this::work, "guestwright-language", STACK);
        thread.setDaemon(true);
        thread.start();
    }

    /** Does something, after all that was told and asked before. */
    public void tell(Runnable work) {
        add(() -> guard("a notification", work));
    }

    /** Answers a request, after all that was told and asked before; not at all if it is cancelled until then. */
    public <T> CompletableFuture<T> ask(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        add(() -> {
            if (!answer.isDone()) {
                answer(answer, work);
            }
        });
        return answer;
    }

    /** Whether somebody waits, for whom a step of the background shall be short. */
    public boolean isAwaited() {
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
    }

    private void add(Runnable work) {
        synchronized (waiting) {
            waiting.add(work);
            waiting.notifyAll();
        }
    }

    private static <T> void answer(CompletableFuture<T> answer, Supplier<T> work) {
        try {
            answer.complete(work.get());
        } catch (StackOverflowError e) {
            answer.completeExceptionally(new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, "the blocks are nested too deeply", null)));
        } catch (Throwable e) {
            answer.completeExceptionally(e);
        }
    }

    private void work() {
        try {
            for (Runnable next = next(); next != null; next = next()) {
                next.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Runnable next() throws InterruptedException {
        synchronized (waiting) {
            while (!closed) {
                Runnable first = waiting.poll();
                if (first != null) {
                    return first;
                }
                long delay = background.delay();
                if (delay <= 0) {
                    return () -> guard("a check", background::step);
                }
                waiting.wait(delay == Background.NOTHING ? 0 : TimeUnit.NANOSECONDS.toMillis(delay) + 1);
            }
            return null;
        }
    }

    private static void guard(String what, Runnable work) {
        try {
            work.run();
        } catch (StackOverflowError e) {
            LOG.log(Level.WARNING, what + " came upon blocks that are nested too deeply");
        } catch (Throwable e) {
            LOG.log(Level.SEVERE, what + " failed", e);
        }
    }

    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
    }
}
