// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.layout;

/**
 * How wide text is. Where a picture is looked at there may be any font; these are the widths of DejaVu Sans, one of the widest in use,
 * so that text fits in its box by all others too.
 */
final class TextWidth {
    /** Widths of the characters from space to tilde, in thousandths of the size of the font. */
    private static final int[] PLAIN = {
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636,
                636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863,
                748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615,
                352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636,
                838
    };

    private static final int[] BOLD = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696,
                696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995,
                837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678,
                435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712,
                838
    };

    private static final int SEPARATOR = 380;
    private static final int LETTER = 800;
    private static final int WIDE = 1100;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** The width of a text in a font of that size, in pixels, rounded up. */
    static int of(String text, double size, boolean bold) {
        long thousandths = text.codePoints().mapToLong(c -> of(c, bold)).sum();
        return (int) Math.ceil(thousandths * size / 1000);
    }

    private static int of(int character, boolean bold) {
        if (character >= ' ' && character <= '~') {
            return (bold ? BOLD : PLAIN)[character - ' '];
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> character == '·' ? SEPARATOR : character < 0x1100 ? LETTER : WIDE;
        };
    }

    /**
     * The text, or as much of it as is not wider than allowed.
     *
     * @param end whether the end is kept too
     */
    static String fit(String text, double size, boolean bold, int width, boolean end) {
        if (of(text, size, bold) <= width) {
            return text;
        }
        int[] characters = text.codePoints().toArray();
        for (int keep = characters.length - 1; keep > 0; keep--) {
            int tail = end ? keep / 3 : 0;
            String shorter = new String(characters, 0, keep - tail)
                    + ELLIPSIS
                    + new String(characters, characters.length - tail, tail);
            if (of(shorter, size, bold) <= width) {
                return shorter;
            }
        }
        return ELLIPSIS;
    }
}
