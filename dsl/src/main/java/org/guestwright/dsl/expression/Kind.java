// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** What a value is. */
public enum Kind {
    NUMBER("a number"),
    SIZE("a size"),
    TIME("a time"),
    TEXT("a text"),
    FLAG("a yes or no"),
    LIST("a list"),
    MAP("a map");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** How a person calls it, with its article. */
    public String words() {
        return words;
    }
}
