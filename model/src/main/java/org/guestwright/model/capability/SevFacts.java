// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

/**
 * How an AMD processor marks memory that it encrypts for guests (SEV).
 *
 * @param bitPosition the bit of a physical address that says that memory is encrypted
 * @param reducedBits by how many bits physical addresses become shorter
 */
public record SevFacts(int bitPosition, int reducedBits) {}
