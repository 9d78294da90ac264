// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything in the metamodel is explained, for the manual and for hovers. */
class DocumentationTest {
    /** Sentences that only stand beside another: hover and search show them alone. */
    private static final Pattern UNCLEAR = Pattern.compile("(What|Whether|Where|Who|How) (it|they)( \\w+)?\\.");

    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "its", "it", "is", "of", "s", "whether", "what", "which", "how", "kind", "this", "all");

    @Test
    void everythingHasACommentThatSaysMoreThanItsName() {
        assertThat(where(element -> !says(element.getName(), Annotations.documentation(element))))
                .isEmpty();
    }

    @Test
    void commentsAreSentences() {
        assertThat(where(element -> !Annotations.documentation(element).matches("(?s)[^a-z].*[.]")))
                .isEmpty();
    }

    @Test
    void versionsAreLibvirts() {
        assertThat(where(element -> {
                    String since = Annotations.guest(element, "since");
                    return since != null && !since.matches("(0|[1-9]|10)\\.\\d{1,2}\\.\\d{1,2}");
                }))
                .isEmpty();
    }

    @Test
    void examplesOfTypesAreValuesOfThem() {
        assertThat(where(element -> element instanceof EDataType type
                        && !(type instanceof EEnum)
                        && type.getInstanceClass() != Quantity.class
                        && Annotations.guest(type, "example") != null
                        && !ValueType.of(type).accepts(Annotations.guest(type, "example"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            timerPeriod | The timer period. | false
            timerPeriod | A timer fires so often. | true
            Xen         | Xen's.            | false
            file        | The file.         | false
            file        | ''                | false
            bus         | The host's USB bus. | true
            source      | Where it is.      | false
            """)
    void aCommentThatOnlyRepeatsTheNameSaysNothing(String name, String comment, boolean says) {
        assertThat(says(name, comment)).isEqualTo(says);
    }

    private static boolean says(String name, String comment) {
        Set<String> words = words(comment);
        words.removeAll(words(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")));
        words.removeAll(FILLERS);
        return !words.isEmpty()
                && comment.length() >= 10
                && !UNCLEAR.matcher(comment).matches();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    }

    private static List<String> where(Predicate<ENamedElement> condition) {
        List<String> found = new ArrayList<>();
        for (EPackage ePackage : Metamodel.standard().packages()) {
            if (!ePackage.getNsURI().startsWith("http://guestwright.org/")) {
                continue;
            }
            for (Iterator<EObject> all = ePackage.eAllContents(); all.hasNext(); ) {
                EObject next = all.next();
                boolean documented = next instanceof EClassifier
                        || next instanceof EStructuralFeature
                        || next instanceof EEnumLiteral;
                if (documented && condition.test((ENamedElement) next)) {
                    ENamedElement element = (ENamedElement) next;
                    String owner =
                            next.eContainer() instanceof EClassifier classifier ? classifier.getName() + "." : "";
                    found.add(ePackage.getName() + "." + owner + element.getName() + ": "
                            + Annotations.documentation(element));
                }
            }
        }
        return found;
    }
}
