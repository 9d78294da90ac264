// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import java.util.List;

/**
 * Something wrong with a text.
 *
 * @param severity how grave it is
 * @param code the rule, stable over releases: {@code tpm.proxy.single}
 * @param category libvirt's kind of error where libvirt refuses this too, else {@code null}
 * @param message what is wrong
 * @param advice what to do, or {@code null}
 * @param location where
 * @param suggestions the words that would be right, the likeliest first: instead of what stands there, or one of them in addition
 *     where something is missing; for those who repair it
 */
public record Diagnostic(
        Severity severity,
        String code,
        Category category,
        String message,
        String advice,
        Location location,
        List<String> suggestions) {

    /** A diagnostic is never changed. */
    public Diagnostic {
        suggestions = List.copyOf(suggestions);
    }

    /** Something wrong for which no word would be right. */
    public Diagnostic(
            Severity severity, String code, Category category, String message, String advice, Location location) {
        this(severity, code, category, message, advice, location, List.of());
    }

    /** An error of our own. */
    public static Diagnostic error(String code, String message, String advice, Location location) {
        return new Diagnostic(Severity.ERROR, code, null, message, advice, location);
    }

    /** An error of our own, with the words that would be right. */
    public static Diagnostic error(
            String code, String message, String advice, Location location, List<String> suggestions) {
        return new Diagnostic(Severity.ERROR, code, null, message, advice, location, suggestions);
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
