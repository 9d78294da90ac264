// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

/** A text has something that {@link PlainEvents} leaves to a full parser: it may well be right. */
final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** It carries nothing and is no fault, so one does for all. */
    static final NotPlain INSTANCE = new NotPlain();

    private NotPlain() {
        super(null, null, false, false);
    }
}
