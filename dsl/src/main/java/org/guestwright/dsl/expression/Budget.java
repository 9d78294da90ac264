// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import org.guestwright.dsl.expand.Codes;

/**
 * What the values of a file and those that it imports may cost together, so that every evaluation ends. The bounds are far
 * from what real files need.
 */
public final class Budget {
    /** Values computed, items of lists and rounds of loops counted. */
    public static final long STEPS = 10_000_000;
    /** How deep values may be made of other values. */
    public static final int DEPTH = 400;
    /** Characters of a text. */
    public static final int TEXT = 16 << 20;
    /** Items of a list. */
    public static final int ITEMS = 1_000_000;

    private static final int CHARACTERS_A_STEP = 64;

    private long left = STEPS;
    private int depth;

    /** Pays for steps. */
    boolean spend(long steps) {
        left -= steps;
        return left >= 0;
    }

    /** Whether there is nothing left, so that whatever follows is not worth a word. */
    public boolean isSpent() {
        return left < 0;
    }

    /** Goes into a value; {@link #leave} goes out, if this was true. */
    public boolean enter() {
        if (depth == DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    /** Goes out of a value. */
    public void leave() {
        depth--;
    }

    /** Pays for a step; tells when nothing is left, which is told once. */
    public boolean step(Faults faults, Expression at) {
        return steps(1, faults, at);
    }

    /** Pays for steps; tells when nothing is left, which is told once. */
    public boolean steps(long steps, Faults faults, Expression at) {
        boolean told = isSpent();
        if (spend(steps)) {
            return true;
        }
        if (!told) {
            faults.report(
                    Codes.LIMIT_STEPS,
                    "the file needs more than " + STEPS + " steps",
                    "look for a loop that has more rounds than was meant",
                    at);
        }
        return false;
    }

    /** Pays for a text, if it is short enough. */
    public boolean text(long length, Faults faults, Expression at) {
        if (length > TEXT) {
            faults.report(
                    Codes.LIMIT_SIZE, "the text would have " + length + " characters", "it can have up to " + TEXT, at);
            return false;
        }
        return steps(length / CHARACTERS_A_STEP, faults, at);
    }

    /** Pays for a list, if it is short enough. */
    public boolean items(long count, Faults faults, Expression at) {
        if (count > ITEMS) {
            faults.report(
                    Codes.LIMIT_SIZE, "the list would have " + count + " items", "it can have up to " + ITEMS, at);
            return false;
        }
        return steps(count, faults, at);
    }
}
