// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.guestwright.server.preview.Drawing;
import org.guestwright.server.preview.Preview;
import org.guestwright.server.preview.PreviewParams;

/** What can be asked of this server beside the protocol. */
public interface GuestwrightRequests {
    /** What the guest under the cursor becomes: its XML and its QEMU line. */
    @JsonRequest("guestwright/preview")
    CompletableFuture<Preview> preview(PreviewParams params);

    /** The picture of the guest under the cursor. */
    @JsonRequest("guestwright/draw")
    CompletableFuture<Drawing> draw(PreviewParams params);
}
