// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

/** The text of an element, which comments may cut into pieces; mostly it is one. */
final class TextContent {
    private String first = "";
    private StringBuilder all;

    void add(String piece) {
        if (all != null) {
            all.append(piece);
        } else if (first.isEmpty()) {
            first = piece;
        } else {
            all = new StringBuilder(first).append(piece);
        }
    }

    @Override
    public String toString() {
        return all == null ? first : all.toString();
    }
}
