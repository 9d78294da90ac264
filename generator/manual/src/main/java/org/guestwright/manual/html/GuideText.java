// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guestwright.manual.html.Frame.Heading;

/** The guide's Markdown as HTML: headings, paragraphs, lists, tables and code, which is all that it has. */
final class GuideText {
    private static final Pattern CODE = Pattern.compile("<code>([^<]*)</code>");

    private final Set<String> blocks;
    private final StringBuilder html = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();

    /**
     * Converts a text.
     *
     * @param blocks the names of the pages of blocks, to which words in the text lead
     */
    GuideText(String markdown, Set<String> blocks) {
        this.blocks = blocks;
        List<String> lines = markdown.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            int end = lines.get(at).startsWith("```") ? fence(lines, at) : paragraph(lines, at);
            at = end > at ? end : at + 1;
        }
    }

    String html() {
        return html.toString();
    }

    List<Heading> headings() {
        return headings;
    }

    private int fence(List<String> lines, int from) {
        int end = from + 1;
        while (!lines.get(end).startsWith("```")) {
            end++;
        }
        String language = lines.get(from).substring(3);
        String code = String.join("\n", lines.subList(from + 1, end));
        String name =
                language.startsWith("guest ") ? language.substring(6) : language.startsWith("guest") ? ".guest" : "";
        html.append("<div class=\"example\"><figure><figcaption>")
                .append(Html.escape(name))
                .append("</figcaption><pre><code>")
                .append(language.startsWith("guest") ? Highlight.guest(code) : Html.escape(code))
                .append("</code></pre></figure></div>\n");
        return end + 1;
    }

    private int paragraph(List<String> lines, int from) {
        int end = from;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !lines.get(end).startsWith("```")) {
            end++;
        }
        List<String> block = lines.subList(from, end);
        if (!block.isEmpty()) {
            String first = block.get(0);
            if (first.startsWith("#")) {
                heading(first);
            } else if (first.startsWith("| ")) {
                table(block);
            } else if (first.startsWith("- ")) {
                list(block);
            } else {
                html.append("<p>").append(inline(String.join(" ", block))).append("</p>\n");
            }
        }
        return end;
    }

    private void heading(String line) {
        int level = line.indexOf(' ');
        String title = line.substring(level + 1);
        String anchor = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        headings.add(new Heading(anchor, title, level, false));
        html.append(String.format("<h%d id=\"%s\">%s</h%d>%n", level, anchor, inline(title), level));
    }

    private void table(List<String> rows) {
        html.append("<table>\n");
        for (int i = 0; i < rows.size(); i++) {
            if (i != 1) {
                String cell = i == 0 ? "th" : "td";
                String row = rows.get(i);
                html.append(Arrays.stream(row.substring(1, row.length() - 1).split("\\|", -1))
                        .map(text -> "<" + cell + ">" + identified(inline(text)) + "</" + cell + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>\n")));
            }
        }
        html.append("</table>\n");
    }

    /** Codes of problems can be linked to. */
    private static String identified(String cell) {
        return cell.replaceAll("<code>((?:guest|structure)\\.[a-z.]+)</code>", "<code id=\"$1\">$1</code>");
    }

    private void list(List<String> lines) {
        String text = lines.stream()
                .map(line -> line.startsWith("- ") ? "\n" + line.substring(2) : line.strip())
                .collect(Collectors.joining(" "));
        html.append(Arrays.stream(text.strip().split("\n"))
                .map(item -> "<li>" + inline(item) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
    }

    private String inline(String text) {
        String line = Html.inline(text).replaceAll("\\*([^*<> ][^*<>]*)\\*", "<em>$1</em>");
        Matcher code = CODE.matcher(line);
        return code.replaceAll(found -> Matcher.quoteReplacement(
                blocks.contains(found.group(1))
                        ? "<a href=\"blocks/" + found.group(1) + ".html\">" + found.group() + "</a>"
                        : found.group()));
    }
}
