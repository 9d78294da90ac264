// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;

/**
 * What is wrong with the text of some XML, in words that don't depend on the parser.
 *
 * @param message what is wrong
 * @param advice what to do
 */
record XmlFault(String message, String advice) {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x\\p{XDigit}+);)(?:([\\w.-]+);)?");
    private static final Pattern PREFIX = Pattern.compile("[<\\s](?!xmlns:|xml:)([\\w.-]+):[\\w.-]+");

    /** A text that is no elements. */
    static XmlFault plain(String message) {
        return new XmlFault(message, "write one or more elements, with their namespaces");
    }

    /**
     * A text that could not be read.
     *
     * @param open the element that was open there, or {@code null}
     * @param place where the reader gave up
     */
    static XmlFault of(String text, String open, Location place) {
        if (text.contains("<!DOCTYPE")) {
            return new XmlFault("there is a document type", "take '<!DOCTYPE ...>' out: elements declare nothing here");
        }
        if (text.contains("<?")) {
            return new XmlFault("there is a processing instruction", "take '<?...?>' out: there can be elements only");
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.find()) {
            return reference.group(1) == null
                    ? new XmlFault("there is an '&' by itself", "write '&amp;'")
                    : new XmlFault(
                            "nothing is called '" + reference.group() + "' in XML", "write the character itself");
        }
        Matcher prefix = PREFIX.matcher(text);
        while (prefix.find()) {
            if (!text.contains("xmlns:" + prefix.group(1))) {
                return new XmlFault(
                        "'" + prefix.group(1) + ":' has no namespace",
                        "declare it in the element: xmlns:" + prefix.group(1) + "='...'");
            }
        }
        String line = text.strip().indexOf('\n') < 0 || place == null ? "" : ", see its line " + place.getLineNumber();
        return open == null
                ? new XmlFault("this is no well-formed XML" + line, "write one or more elements, with their namespaces")
                : new XmlFault("'<" + open + ">' is not closed" + line, "put '</" + open + ">' at its end");
    }
}
