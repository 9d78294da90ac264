// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

/**
 * Something wrong with a text.
 *
 * @param severity how grave it is
 * @param code the rule, stable over releases: {@code tpm.proxy.single}
 * @param category libvirt's kind of error where libvirt refuses this too, else {@code null}
 * @param message what is wrong
 * @param advice what to do, or {@code null}
 * @param location where
 */
public record Diagnostic(
        Severity severity, String code, Category category, String message, String advice, Location location) {

    /** An error of our own. */
    public static Diagnostic error(String code, String message, String advice, Location location) {
        return new Diagnostic(Severity.ERROR, code, null, message, advice, location);
    }

    /** A warning of our own. */
    public static Diagnostic warning(String code, String message, String advice, Location location) {
        return new Diagnostic(Severity.WARNING, code, null, message, advice, location);
    }

    /** Whether nothing may be generated from the text. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong and, after a semicolon, what to do. */
    public String text() {
        return advice == null ? explained() : explained() + "; " + advice;
    }

    /** The message as libvirt prints it, with its kind in front; our own message where libvirt has none. */
    public String libvirtMessage() {
        return category == null ? message : category.print(message);
    }

    private String explained() {
        String words = category == null ? message : category.explain(message);
        return advice != null && words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** One line: {@code file:line:column: severity: text [code]}. */
    @Override
    public String toString() {
        return location + ": " + severity.word() + ": " + text() + " [" + code + "]";
    }
}
