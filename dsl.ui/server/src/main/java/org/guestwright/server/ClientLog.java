// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows warnings and errors of the server in the editor, too; all of them stand on standard error. */
final class ClientLog extends Handler {
    private static final Logger ROOT = Logger.getLogger("org.guestwright");

    private final LanguageClient client;

    ClientLog(LanguageClient client) {
        this.client = client;
        setLevel(Level.WARNING);
        ROOT.addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            Throwable thrown = record.getThrown();
            client.logMessage(new MessageParams(
                    record.getLevel() == Level.SEVERE ? MessageType.Error : MessageType.Warning,
                    thrown == null ? record.getMessage() : record.getMessage() + ": " + thrown));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
