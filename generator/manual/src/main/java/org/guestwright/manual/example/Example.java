// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

/**
 * How a block is written.
 *
 * @param guest the lines in a guest; a whole guest where they begin with {@code guest}
 * @param xml what libvirt gets for them
 * @param written whether a person wrote it
 */
public record Example(String guest, String xml, boolean written) {}
