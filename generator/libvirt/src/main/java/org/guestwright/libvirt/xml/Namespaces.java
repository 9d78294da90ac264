// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.Arrays;

/** The namespaces that are declared at a place of a text. */
final class Namespaces {
    private String[] prefixes = new String[8];
    private String[] addresses = new String[8];
    private int[] depths = new int[8];
    private int count;

    /** Notes a declaration of the element at a depth; a prefix of "" is the default. */
    void declare(String prefix, String address, int depth) {
        if (count == prefixes.length) {
            prefixes = Arrays.copyOf(prefixes, 2 * count);
            addresses = Arrays.copyOf(addresses, 2 * count);
            depths = Arrays.copyOf(depths, 2 * count);
        }
        prefixes[count] = prefix;
        addresses[count] = address;
        depths[count++] = depth;
    }

    /** Forgets what the element at a depth declared. */
    void leave(int depth) {
        while (count > 0 && depths[count - 1] >= depth) {
            count--;
        }
    }

    /** The namespace of a prefix; of "" it is empty where none is declared, else {@code null}. */
    String of(String prefix) {
        for (int i = count - 1; i >= 0; i--) {
            if (prefixes[i].equals(prefix)) {
                return addresses[i];
            }
        }
        return prefix.isEmpty() ? "" : null;
    }

    /** How many are declared. */
    int count() {
        return count;
    }

    /** How many the element at a depth declares. */
    int count(int depth) {
        int first = count;
        while (first > 0 && depths[first - 1] == depth) {
            first--;
        }
        return count - first;
    }

    /** The prefix of one of those that the element at a depth declares. */
    String prefix(int depth, int index) {
        return prefixes[count - count(depth) + index];
    }
}
