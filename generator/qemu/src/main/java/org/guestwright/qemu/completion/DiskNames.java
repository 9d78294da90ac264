// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of disks: a prefix for the bus, letters that count like a, b, ..., z, aa, ab, and perhaps a partition. */
public final class DiskNames {
    private static final Pattern NAME = Pattern.compile("(?:fd|hd|vd|sd|xvd|ubd)([a-z]*)([0-9]*)");

    private DiskNames() {}

    /** The place of a disk among those with its prefix, from 0 on; -1 for a name that is none. */
    public static int index(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return -1;
        }
        int index = 0;
        String letters = matcher.group(1);
        for (int i = 0; i < letters.length(); i++) {
            index = (i == 0 ? 0 : (index + 1) * 26) + letters.charAt(i) - 'a';
        }
        return index;
    }
}
