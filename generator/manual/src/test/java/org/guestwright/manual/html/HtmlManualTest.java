// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.ManualContents;
import org.guestwright.manual.markdown.MarkdownManual;
import org.junit.jupiter.api.Test;

class HtmlManualTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final Manual MANUAL = ManualContents.of(NameTable.standard());
    private static final Map<String, String> FILES = HtmlManual.files(MANUAL, null);

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Set<String>> ids = new HashMap<>();
        FILES.forEach((file, text) -> ids.put(file, all(ID, text)));
        Set<String> dead = new TreeSet<>();
        FILES.forEach((file, text) -> {
            for (String link : file.endsWith(".html") ? all(LINK, text) : Set.<String>of()) {
                if (!leads(file, link, ids)) {
                    dead.add(file + " -> " + link);
                }
            }
        });
        assertThat(dead).isEmpty();
    }

    @Test
    void whatIsFoundIsThere() {
        Map<String, Set<String>> ids = new HashMap<>();
        FILES.forEach((file, text) -> ids.put(file, all(ID, text)));
        Matcher entry = Pattern.compile("\"[bpvtc]\",\"([^\"]+)\"").matcher(FILES.get("assets/index.js"));
        Set<String> dead = new TreeSet<>();
        int count = 0;
        while (entry.find()) {
            count++;
            if (!leads("index.html", entry.group(1), ids)) {
                dead.add(entry.group(1));
            }
        }
        assertThat(count).isGreaterThan(2500);
        assertThat(dead).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(FILES.values()).noneMatch(text -> text.matches("(?s).*(?:src|href)=\"(?:https?:)?//.*"));
        assertThat(FILES.get("assets/manual.css")).doesNotContain("url(", "@import");
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertThat(HtmlManual.files(
                        ManualContents.of(new NameTable(NameTable.standard().metamodel())), null))
                .isEqualTo(FILES);
        assertThat(MarkdownManual.files(MANUAL)).isEqualTo(MarkdownManual.files(MANUAL));
    }

    @Test
    void marksOfHtmlAreEscaped() {
        assertThat(Html.inline("`<a>` & \"b\" `c")).isEqualTo("<code>&lt;a&gt;</code> &amp; &quot;b&quot; `c");
        assertThat(Html.paragraphs("One\nline.\n\nTwo.")).isEqualTo("<p>One line.</p>\n<p>Two.</p>");
        assertThat(Highlight.guest("disk file { a = \"x\" }"))
                .isEqualTo("<span class=\"b\">disk</span> <span class=\"v\">file</span> { "
                        + "<span class=\"n\">a</span> = <span class=\"s\">&quot;x&quot;</span> }");
    }

    private static boolean leads(String file, String link, Map<String, Set<String>> ids) {
        URI target = URI.create(file)
                .resolve(link.startsWith("#") ? file.substring(file.lastIndexOf('/') + 1) + link : link);
        Set<String> there = ids.get(target.getPath());
        return there != null
                && (target.getRawFragment() == null
                        || there.contains(URLDecoder.decode(
                                target.getRawFragment().replace("+", "%2B"), StandardCharsets.UTF_8)));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
