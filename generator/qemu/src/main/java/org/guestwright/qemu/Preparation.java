// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.List;

/**
 * A program that must run beside QEMU for a standalone line to work, as a TPM emulator must.
 *
 * @param words the program and its arguments
 * @param reason what it is for
 */
public record Preparation(List<String> words, String reason) {
}
