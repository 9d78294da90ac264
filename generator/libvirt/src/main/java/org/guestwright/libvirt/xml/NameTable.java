// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

/**
 * Gives the same string for the same name, without making it anew each time. It forgets names where others need their place,
 * so that it does not grow. It can be shared between threads: what one reads there that another wrote is a whole string.
 */
final class NameTable {
    private static final int SIZE = 2048;
    private static final String[] NAMES = new String[SIZE];

    private NameTable() {}

    /** @param hash any number that is the same for the same name */
    static String get(String text, int start, int end, int hash) {
        int slot = (hash ^ hash >>> 11) & SIZE - 1;
        String known = NAMES[slot];
        if (known != null && known.length() == end - start && text.startsWith(known, start)) {
            return known;
        }
        String name = text.substring(start, end).intern();
        NAMES[slot] = name;
        return name;
    }
}
