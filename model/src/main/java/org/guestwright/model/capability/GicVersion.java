// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/**
 * A version of the Generic Interrupt Controller that a QEMU offers to arm guests.
 *
 * @param version 2 or 3
 * @param kernel whether KVM provides it
 * @param emulated whether QEMU itself does
 */
public record GicVersion(int version, boolean kernel, boolean emulated) {}
