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
    DEVICE_MISSING("device not found"),
    ARGUMENT_UNSUPPORTED("argument unsupported"),
    OVERFLOW("overflow error"),
    CPU_INCOMPATIBLE("the CPU is incompatible with host CPU"),
    /** The message stands alone. */
    XML_DETAIL(null),
    /** The message is the device. */
    NO_TARGET("missing target information for device ", true),
    /** The message is the device. */
    NO_SOURCE("missing source information for device ", true);

    private final String prefix;
    private final boolean sentence;

    Category(String prefix) {
        this(prefix, false);
    }

    Category(String prefix, boolean sentence) {
        this.prefix = prefix;
        this.sentence = sentence;
    }

    /** A message of this kind, as libvirt prints it. */
    public String print(String message) {
        return prefix == null
                ? message
                : message.isEmpty() ? prefix : sentence ? prefix + message : prefix + ": " + message;
    }

    /** A message of this kind, as we print it: without the kind, where it says enough by itself. */
    public String explain(String message) {
        return sentence || message.isEmpty() ? print(message) : message;
    }
}
