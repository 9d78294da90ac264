// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.value.VerbatimXml;

/** Puts XML together in libvirt's layout: two spaces a level, single quotes, an empty element closed at once. */
final class XmlEmitter {
    private static final String[] INDENTS = new String[16];

    static {
        for (int i = 0; i < INDENTS.length; i++) {
            INDENTS[i] = "  ".repeat(i);
        }
    }

    private final StringBuilder out = new StringBuilder(4096);
    private final ElementComments comments;
    private int depth;
    private final VerbatimXml verbatim;
    private boolean open;

    /**
     * @param verbatim what was put into the domain as it is
     * @param comments what is said before elements, or {@code null}
     */
    XmlEmitter(VerbatimXml verbatim, ElementComments comments) {
        this.verbatim = verbatim.isEmpty() ? null : verbatim;
        this.comments = comments;
    }

    /** Writes what is to be said before an element, if anything. */
    void comment(EObject object, FeatureMapping feature, int index) {
        String text = comments == null ? null : comments.before(object, feature, index);
        if (text != null) {
            closeTag(true);
            indent();
            out.append("<!-- ").append(harmless(text)).append(" -->\n");
        }
    }

    /** The text without what would end a comment, or is no character of XML 1.0. */
    private static String harmless(String text) {
        StringBuilder all = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean dash = c == '-' && !all.isEmpty() && all.charAt(all.length() - 1) == '-';
            boolean legal =
                    c >= ' ' && (c < 0x7f || c > 0x9f) && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
            all.append(dash ? " " : "").appendCodePoint(legal ? c : '?');
        });
        return all.toString();
    }

    /** Begins an element on a line of its own. */
    void start(String name) {
        closeTag(true);
        indent();
        out.append('<').append(name);
        open = true;
        depth++;
    }

    /** Adds an attribute to the element just begun. */
    void attribute(String name, String value) {
        out.append(' ').append(name).append("='");
        escape(value, out);
        out.append('\'');
    }

    /** Ends an element that holds elements, or nothing. */
    void end(String name) {
        end(name, false);
    }

    /** Ends an element that holds elements, or nothing; {@code paired} where it has an end tag in any case. */
    void end(String name, boolean paired) {
        closeTag(paired);
        depth--;
        if (open) {
            out.append("/>\n");
            open = false;
        } else {
            indent();
            out.append("</").append(name).append(">\n");
        }
    }

    /** Ends an element that holds a text. */
    void end(String name, String text) {
        depth--;
        open = false;
        out.append('>');
        escape(text, out);
        out.append("</").append(name).append(">\n");
    }

    /** Ends the element of an object that holds a text, and maybe elements that were put in as they are. */
    void end(String name, String text, EObject object) {
        List<String> more = verbatim == null ? List.of() : verbatim.of(object);
        if (more.isEmpty()) {
            end(name, text);
            return;
        }
        depth--;
        open = false;
        out.append('>');
        escape(text, out);
        more.forEach(out::append);
        out.append("</").append(name).append(">\n");
    }

    /** Writes what was put into an object as it is, behind all else in its element. */
    void verbatim(EObject object) {
        if (verbatim == null) {
            return;
        }
        for (String elements : verbatim.of(object)) {
            closeTag(true);
            indent();
            out.append(elements).append('\n');
        }
    }

    /** An element that holds XML as it is. */
    void verbatim(String name, String content) {
        start(name);
        depth--;
        open = false;
        if (content.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>').append(content).append("</").append(name).append(">\n");
        }
    }

    private void closeTag(boolean wanted) {
        if (open && wanted) {
            out.append(">\n");
            open = false;
        }
    }

    private void indent() {
        out.append(depth < INDENTS.length ? INDENTS[depth] : "  ".repeat(depth));
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        escape(text, escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder into) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                into.append(text, copied, i).append(escape);
                copied = i + 1;
            }
        }
        if (copied == 0) {
            into.append(text);
        } else {
            into.append(text, copied, text.length());
        }
    }

    private static String escape(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&apos;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            case '\t' -> "&#9;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
