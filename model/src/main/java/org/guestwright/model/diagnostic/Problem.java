// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something wrong with a model, before it is known where the model was written.
 *
 * @param severity how grave it is
 * @param code the rule, stable over releases: {@code tpm.proxy.single}
 * @param category libvirt's kind of error where libvirt refuses this too, else {@code null}
 * @param message what is wrong; libvirt's own words where {@code category} is given
 * @param advice what to do, or {@code null}
 * @param object the object that is wrong
 * @param feature the feature that is wrong, or {@code null} for the object as a whole
 * @param index the position in a feature of many values, else -1
 * @param suggestions the words that would be right; see {@link Diagnostic}
 */
public record Problem(
        Severity severity,
        String code,
        Category category,
        String message,
        String advice,
        EObject object,
        EStructuralFeature feature,
        int index,
        List<String> suggestions) {

    /** A problem is never changed. */
    public Problem {
        suggestions = List.copyOf(suggestions);
    }

    /** A problem for which no word would be right. */
    public Problem(
            Severity severity,
            String code,
            Category category,
            String message,
            String advice,
            EObject object,
            EStructuralFeature feature,
            int index) {
        this(severity, code, category, message, advice, object, feature, index, List.of());
    }

    /** An error with libvirt's message. */
    public static Problem refusal(
            String code, Category category, String message, String advice, EObject object, EStructuralFeature feature) {
        return new Problem(Severity.ERROR, code, category, message, advice, object, feature, -1);
    }

    /** An error of our own. */
    public static Problem error(
            String code, String message, String advice, EObject object, EStructuralFeature feature) {
        return new Problem(Severity.ERROR, code, null, message, advice, object, feature, -1);
    }

    /** A warning of our own. */
    public static Problem warning(
            String code, String message, String advice, EObject object, EStructuralFeature feature) {
        return new Problem(Severity.WARNING, code, null, message, advice, object, feature, -1);
    }

    /** The same problem, with the words that would be right. */
    public Problem suggesting(List<String> words) {
        return new Problem(severity, code, category, message, advice, object, feature, index, words);
    }

    /** This problem at its place in the text. */
    public Diagnostic at(Trace trace) {
        return new Diagnostic(
                severity, code, category, message, advice, trace.locate(object, feature, index), suggestions);
    }
}
