// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.List;

/**
 * A program that must run before QEMU, or beside it, for a standalone line to work, as a TPM emulator must.
 *
 * @param words the program and its arguments
 * @param reason what it is for
 * @param stays whether it goes on running beside QEMU, and does not put itself into the background
 */
public record Preparation(List<String> words, String reason, boolean stays) {}
