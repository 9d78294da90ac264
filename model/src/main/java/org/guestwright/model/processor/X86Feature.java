// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.util.BitSet;
import java.util.List;

/**
 * A feature of x86 processors.
 *
 * @param name libvirt's name
 * @param bits the bits that say that it is there, by their number in the map; not to be changed
 * @param survivesMigration whether a guest that has it can move to another host
 * @param qemuNames what QEMU calls it, where that differs
 */
public record X86Feature(String name, BitSet bits, boolean survivesMigration, List<String> qemuNames) {}
