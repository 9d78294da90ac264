// SPDX-License-Identifier: EPL-2.0
package org.guestwright.probe;

/** QEMU refused a command. */
public final class QmpException extends Exception {
    private static final long serialVersionUID = 1L;

    QmpException(String command, String description) {
        super(command + ": " + description);
    }
}
