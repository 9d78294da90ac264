// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.guestwright.manual.content.Guide;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.Manual.LiteralEntry;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.Part;
import org.guestwright.manual.content.Manual.PropertyEntry;
import org.guestwright.manual.content.Manual.Section;
import org.guestwright.manual.content.Manual.TypeEntry;

/**
 * What can be searched for, as a script: so a browser can load it from a file too. An entry is an array of the word, the path
 * before it, the kind (b, p, v, t, c for block, property, value, type, code), the address and a sentence.
 */
final class SearchIndex {
    private static final int WORDS = 30;

    private final Set<String> entries = new LinkedHashSet<>();

    static String of(Manual manual) {
        SearchIndex index = new SearchIndex();
        manual.pages().forEach(index::add);
        manual.types().forEach(index::add);
        Guide.codes().forEach((code, text) -> index.add(code, "", 'c', "language.html#" + code, text));
        manual.rules().forEach(group -> group.rules()
                .forEach(rule -> index.add(
                        rule.code(), "", 'c', "rules/" + group.name() + ".html#" + rule.code(), rule.message())));
        return "window.guestwrightIndex = [\n" + String.join(",\n", index.entries) + "\n];\n";
    }

    private void add(Page page) {
        for (Section section : page.sections()) {
            String address = "blocks/" + page.name() + ".html" + (section == page.main() ? "" : "#" + section.anchor());
            String word = section == page.main() ? page.title() : last(section.title());
            String path = section == page.main()
                    ? ""
                    : section.title().substring(0, section.title().length() - word.length());
            add(word, path, 'b', address, section.documentation());
            Stream.concat(Stream.of(section.common()), section.variants().stream())
                    .forEach(part -> add(page, section, part));
        }
    }

    private void add(Page page, Section section, Part part) {
        if (part.title() != null) {
            for (String head : part.heads()) {
                if (!head.isEmpty()) {
                    add(
                            last(section.title()) + " " + head,
                            before(section.title()),
                            'b',
                            "blocks/" + page.name() + ".html#" + part.anchor(),
                            part.documentation());
                }
            }
        }
        String path = (part.title() == null ? section.title() : part.title()) + ".";
        for (PropertyEntry property : part.properties()) {
            String address = "blocks/" + page.name() + ".html#" + property.anchor();
            add(property.word(), path, 'p', address, property.documentation());
            if (property.type().uses().size() <= WORDS) {
                for (LiteralEntry literal : property.type().literals()) {
                    add(literal.word(), path + property.word() + " = ", 'v', address, literal.documentation());
                }
            }
        }
    }

    private void add(TypeEntry type) {
        add(type.name(), "", 't', "types.html#" + type.name(), type.documentation());
    }

    private void add(String word, String path, char kind, String address, String text) {
        entries.add("[" + quoted(word) + "," + quoted(path) + ",\"" + kind + "\"," + quoted(address) + ","
                + quoted(Summary.of(text)) + "]");
    }

    private static String last(String title) {
        return title.substring(title.lastIndexOf('.') + 1);
    }

    private static String before(String title) {
        return title.substring(0, title.lastIndexOf('.') + 1);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
