// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.List;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/** Reads the annotations that docs/metamodel.md describes. */
public final class Annotations {
    private static final String XML = "http://guestwright.org/xml";
    private static final String GUEST = "http://guestwright.org/guest";
    private static final String EXTENDED_META_DATA = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
    private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";

    private Annotations() {}

    /** A detail of {@code @Xml}, or {@code null}. */
    public static String xml(EModelElement element, String key) {
        return detail(element, XML, key);
    }

    /** The words of a detail of {@code @Xml}; none where it is not there. */
    public static List<String> xmlWords(EModelElement element, String key) {
        String value = xml(element, key);
        return value == null ? List.of() : List.of(value.split(" "));
    }

    /** Whether a detail of {@code @Xml} is {@code true}. */
    public static boolean xmlFlag(EModelElement element, String key) {
        return "true".equals(xml(element, key));
    }

    /** A detail of {@code @Guest}, or {@code null}. */
    public static String guest(EModelElement element, String key) {
        return detail(element, GUEST, key);
    }

    /** A detail of {@code @ExtendedMetaData}, or {@code null}. */
    public static String extended(EModelElement element, String key) {
        return detail(element, EXTENDED_META_DATA, key);
    }

    /** The documentation comment, without its asterisks; empty where there is none. */
    public static String documentation(EModelElement element) {
        String text = detail(element, GEN_MODEL, "documentation");
        return text == null ? "" : text.replaceAll("(?m)^\\s*\\*+ ?", "").strip();
    }

    /** The first sentence of the documentation comment. */
    public static String summary(EModelElement element) {
        String text = documentation(element).replaceAll("\\s+", " ");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String detail(EModelElement element, String source, String key) {
        EAnnotation annotation = element.getEAnnotation(source);
        return annotation == null ? null : annotation.getDetails().get(key);
    }
}
