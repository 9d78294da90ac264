// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/**
 * What is asked by {@code guestwright/preview} and {@code guestwright/draw}.
 *
 * @param textDocument the text
 * @param position the cursor in it; the beginning where it is missing
 * @param style for whom the QEMU line is: {@code libvirt} or {@code standalone}
 */
public record PreviewParams(TextDocumentIdentifier textDocument, Position position, String style) {}
