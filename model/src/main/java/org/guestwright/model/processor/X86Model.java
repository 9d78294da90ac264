// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.util.BitSet;
import java.util.List;

/**
 * A named model of x86 processors.
 *
 * @param vendor libvirt's name of the vendor, or {@code null} where any vendor's processors can be it
 * @param signatures the processors that it stands for, the first one best
 * @param features what it has, by name
 * @param bits the bits of its features; not to be changed
 * @param removed features that it had in an earlier libvirt and QEMU has no more
 * @param forHosts whether a host's CPU may be described by it
 * @param forGuests whether a guest's CPU may be
 */
public record X86Model(
        String name,
        String vendor,
        List<Signature> signatures,
        List<String> features,
        BitSet bits,
        List<String> removed,
        boolean forHosts,
        boolean forGuests) {

    /** Family and model number, and the range of steppings. */
    public record Signature(int family, int model, int firstStepping, int lastStepping) {
        /** The steppings that there are. */
        public static final int LAST_STEPPING = 15;

        boolean matches(int otherFamily, int otherModel, int stepping) {
            return family == otherFamily
                    && model == otherModel
                    && firstStepping <= stepping
                    && stepping <= lastStepping;
        }
    }

    boolean matches(int family, int model, int stepping) {
        for (Signature signature : signatures) {
            if (signature.matches(family, model, stepping)) {
                return true;
            }
        }
        return false;
    }
}
