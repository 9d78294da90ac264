// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

/** The sizes of all in a picture, in pixels. */
public final class Measures {
    /** The space around all. */
    public static final int MARGIN = 24;

    /** The font of titles of boxes. */
    public static final double TITLE = 12.5;

    /** The font of what else is in boxes. */
    public static final double DETAIL = 10.5;

    /** The font of addresses. */
    public static final double LABEL = 10;

    /** The font of the picture's name. */
    public static final double NAME = 22;

    /** The font below the picture's name. */
    public static final double FACTS = 13;

    /** Where text begins in a box: behind the symbol. */
    public static final int TEXT = 40;

    /** The space from one part of a box to the next. */
    public static final int UNIT = 12;

    /** How many parts of a box stand in a row. */
    public static final int UNITS = 16;

    /** So many rows of parts are shown, which then stand for more. */
    static final int UNIT_ROWS = 4;

    /** The height of a box with two lines of text. */
    public static final int TILE_HEIGHT = 40;

    static final int HEADER = 64;
    static final int TILE_END = 12;
    static final int ROW_GAP = 8;
    static final int GUEST_TEXT = 220;
    static final int HOST_TEXT = 220;
    static final int HEAD_TEXT = 420;
    static final int GAP = 26;
    static final int LABEL_SPACE = 14;
    static final int COLUMN_GAP = 32;
    static final int PANEL_GAP = 16;
    static final int PANEL_PADDING = 18;
    static final int PANEL_HEADER = 50;

    private Measures() {}
}
