// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The states of a file while somebody types in the middle of it: every other one has a fault. */
@State(Scope.Thread)
public class Edits {
    private static final String TYPED = "memory = 8GiB\n";

    /** How many guests there are in the file. */
    @Param({"10", "100", "1000"})
    public int guests = 10;

    private List<String> states;
    private int next;

    @Setup
    public void write() {
        String text = Guests.text(guests);
        int at = text.indexOf(TYPED, text.length() / 2);
        String before = text.substring(0, at);
        String after = text.substring(at + TYPED.length());
        states = List.of(
                text,
                before + "memory = \n" + after,
                before + "memory = 16GiB\n" + after,
                before + "memory { \n" + after,
                before + TYPED + "    title2 = x\n" + after);
    }

    /** How many there are. */
    public int count() {
        return states.size();
    }

    String next() {
        String text = states.get(next);
        next = next + 1 == states.size() ? 0 : next + 1;
        return text;
    }
}
