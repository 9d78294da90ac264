// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

/** What functions may know of the world outside of the files. */
public interface Surroundings {
    /** Nothing. */
    Surroundings NONE = new Surroundings() {
        @Override
        public String variable(String name) {
            return null;
        }

        @Override
        public Reading read(String path) {
            return new Reading(null, "there is no file '" + path + "'");
        }
    };

    /** The value of an environment variable, or {@code null}. */
    String variable(String name);

    /** The text of a file of the project, named from the folder of the file in which the expression stands. */
    Reading read(String path);

    /**
     * A file that was read.
     *
     * @param text what is in it, or {@code null}
     * @param refusal why there is no text, in words, or {@code null}
     */
    record Reading(String text, String refusal) {}
}
