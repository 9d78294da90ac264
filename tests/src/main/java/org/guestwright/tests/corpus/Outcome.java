// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

/**
 * How a check went.
 *
 * @param status the result in a word
 * @param difference the first difference from what is expected, or why there is nothing to compare; empty where it passed
 */
public record Outcome(Status status, String difference) {
    private static final Outcome PASS = new Outcome(Status.PASS, "");

    /** The results of a check. */
    public enum Status {
        /** As libvirt has it. */
        PASS,
        /** Something came out, and it is different. */
        FAIL,
        /** We refuse what libvirt takes, or with another message. */
        REFUSED,
        /** The case needs something that the project does not have yet. */
        UNSUPPORTED
    }

    static Outcome pass() {
        return PASS;
    }

    static Outcome fail(String difference) {
        return new Outcome(Status.FAIL, difference);
    }

    static Outcome refused(String message) {
        return new Outcome(Status.REFUSED, message);
    }

    static Outcome unsupported(String what) {
        return new Outcome(Status.UNSUPPORTED, what);
    }

    /** Passed where there is no difference, else failed. */
    static Outcome compared(String difference) {
        return difference == null ? PASS : fail(difference);
    }

    /** An exception of the product: a failure like any other. */
    static Outcome broken(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        StackTraceElement at = trace.length == 0 ? null : trace[0];
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("org.guestwright.")) {
                at = element;
                break;
            }
        }
        return fail(thrown + (at == null ? "" : " at " + at));
    }
}
