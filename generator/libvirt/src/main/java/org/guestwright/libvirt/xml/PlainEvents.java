// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

/**
 * The events of a text of the kind that libvirt and people write: elements, attributes, namespaces, comments, ASCII names,
 * references to characters. It takes a fraction of a full parser's time. Of what is rare it knows nothing, and what is not
 * well-formed it does not judge: both end in {@link NotPlain}, and {@link StaxEvents} must be asked instead.
 */
final class PlainEvents implements XmlEvents {
    private static final int MAX_ATTRIBUTES = 64;
    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml[ \\t\\n]+version=(['\"])1\\.0\\1([ \\t\\n]+encoding=(['\"])(?i:utf-8)\\3)?[ \\t\\n]*\\?>");

    private final PlainText text;
    private final Namespaces namespaces = new Namespaces();
    /** Where the names of the open elements stand, and how long they are. */
    private int[] open = new int[32];

    private int depth;
    private boolean hasRoot;
    private boolean isOver;
    private boolean isEmptyElement;
    private int start;
    private String name;
    private String prefix;
    private String content;
    private boolean isWhiteSpace;
    private int attributes;
    private final String[] names = new String[MAX_ATTRIBUTES];
    private final String[] prefixes = new String[MAX_ATTRIBUTES];
    private final String[] values = new String[MAX_ATTRIBUTES];

    /** @throws NotPlain when it begins with what is not plain */
    PlainEvents(String text) {
        this.text = new PlainText(text);
        if (text.startsWith("<?")) {
            var declaration = DECLARATION.matcher(text);
            if (!declaration.lookingAt()) {
                throw NotPlain.INSTANCE;
            }
            this.text.at(declaration.end());
        }
    }

    @Override
    public boolean hasNext() {
        return !isOver;
    }

    /** @throws NotPlain when what comes is not plain */
    @Override
    public int next() {
        if (isEmptyElement) {
            isEmptyElement = false;
            leave();
            return XMLStreamConstants.END_ELEMENT;
        }
        if (depth == 0) {
            text.skipSpace();
            if (text.isAtEnd() && hasRoot) {
                isOver = true;
                return XMLStreamConstants.END_DOCUMENT;
            }
        }
        start = text.at();
        if (text.peek() != '<') {
            return characters();
        }
        return switch (text.peekSecond()) {
            case '/' -> endElement();
            case '!' -> comment();
            default -> startElement();
        };
    }

    private int characters() {
        if (depth == 0) {
            throw NotPlain.INSTANCE;
        }
        isWhiteSpace = text.skipText();
        content = null;
        return XMLStreamConstants.CHARACTERS;
    }

    private int comment() {
        text.at(start + 2);
        text.expect('-');
        text.expect('-');
        content = text.comment();
        return XMLStreamConstants.COMMENT;
    }

    private int endElement() {
        int begin = depth == 0 ? 0 : open[2 * depth - 2];
        int length = depth == 0 ? 0 : open[2 * depth - 1];
        text.at(start + 2);
        if (length == 0 || !text.isSame(begin, length)) {
            throw NotPlain.INSTANCE;
        }
        text.at(start + 2 + length);
        text.skipSpace();
        text.expect('>');
        leave();
        return XMLStreamConstants.END_ELEMENT;
    }

    private void leave() {
        namespaces.leave(depth);
        depth--;
    }

    private int startElement() {
        if (depth == XmlInput.MAX_DEPTH || depth == 0 && hasRoot) {
            throw NotPlain.INSTANCE;
        }
        hasRoot = true;
        text.at(start + 1);
        name = text.name();
        prefix = "";
        if (text.peek() == ':') {
            prefix = prefix(name);
            name = text.name();
        }
        enter(start + 1, text.at() - start - 1);
        attributes = 0;
        while (text.skipSpace() && text.peek() != '>' && text.peek() != '/') {
            attribute();
        }
        isEmptyElement = text.peek() == '/';
        if (isEmptyElement) {
            text.at(text.at() + 1);
        }
        text.expect('>');
        check();
        return XMLStreamConstants.START_ELEMENT;
    }

    private void enter(int begin, int length) {
        if (2 * depth == open.length) {
            open = Arrays.copyOf(open, 2 * open.length);
        }
        open[2 * depth] = begin;
        open[2 * depth + 1] = length;
        depth++;
    }

    private void attribute() {
        String local = text.name();
        String space = "";
        if (text.peek() == ':') {
            text.expect(':');
            space = local;
            local = text.name();
        }
        text.skipSpace();
        text.expect('=');
        text.skipSpace();
        String value = text.value();
        if (space.equals("xmlns")) {
            declare(local, value);
        } else if (space.isEmpty() && local.equals("xmlns")) {
            declare("", value);
        } else if (attributes == MAX_ATTRIBUTES || space.startsWith("xml")) {
            throw NotPlain.INSTANCE;
        } else {
            names[attributes] = local;
            prefixes[attributes] = space;
            values[attributes++] = value;
        }
    }

    private String prefix(String word) {
        text.expect(':');
        if (word.startsWith("xml")) {
            throw NotPlain.INSTANCE;
        }
        return word;
    }

    private void declare(String word, String address) {
        boolean twice = false;
        for (int i = namespaces.count(depth) - 1; i >= 0; i--) {
            twice |= namespaces.prefix(depth, i).equals(word);
        }
        if (twice
                || namespaces.count() == MAX_ATTRIBUTES
                || word.startsWith("xml")
                || !word.isEmpty() && address.isEmpty()
                || address.startsWith("http://www.w3.org/")) {
            throw NotPlain.INSTANCE;
        }
        namespaces.declare(word, address, depth);
    }

    /** Prefixes must be declared and attributes different. */
    private void check() {
        if (namespaces.of(prefix) == null) {
            throw NotPlain.INSTANCE;
        }
        for (int i = 0; i < attributes; i++) {
            String address = attributeNamespace(i);
            for (int j = 0; j < i; j++) {
                if (names[i].equals(names[j]) && attributeNamespace(j).equals(address)) {
                    throw NotPlain.INSTANCE;
                }
            }
        }
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return text.at();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public String namespace() {
        return namespaces.of(prefix);
    }

    @Override
    public int attributeCount() {
        return attributes;
    }

    @Override
    public String attributeName(int index) {
        return names[index];
    }

    @Override
    public String attributePrefix(int index) {
        return prefixes[index];
    }

    @Override
    public String attributeNamespace(int index) {
        if (prefixes[index].isEmpty()) {
            return "";
        }
        String address = namespaces.of(prefixes[index]);
        if (address == null) {
            throw NotPlain.INSTANCE;
        }
        return address;
    }

    @Override
    public String attributeValue(int index) {
        return values[index];
    }

    @Override
    public String attribute(String wanted) {
        for (int i = 0; i < attributes; i++) {
            if (names[i].equals(wanted) && prefixes[i].isEmpty()) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public int declarationCount() {
        return namespaces.count(depth);
    }

    @Override
    public String declaredPrefix(int index) {
        return namespaces.prefix(depth, index);
    }

    @Override
    public String text() {
        if (content == null) {
            content = text.text(start, text.at());
        }
        return content;
    }

    @Override
    public boolean isWhiteSpace() {
        return isWhiteSpace;
    }

    @Override
    public String target() {
        throw NotPlain.INSTANCE;
    }

    @Override
    public void skipElement() {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }
}
