// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/** The kinds of error that libvirt puts before its message (src/util/virerror.c). */
public enum Category {
    CONFIG_UNSUPPORTED("unsupported configuration"),
    XML_ERROR("XML error"),
    INVALID_ARGUMENT("invalid argument"),
    INTERNAL_ERROR("internal error"),
    OPERATION_FAILED("operation failed"),
    OPERATION_UNSUPPORTED("Operation not supported"),
    DEVICE_MISSING("device not found");

    private final String prefix;

    Category(String prefix) {
        this.prefix = prefix;
    }

    /** The words before the colon. */
    public String prefix() {
        return prefix;
    }
}
