// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.guestwright.manual.content.Guide;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.RuleGroup;

/** The manual as a folder of Markdown files, for repositories and wikis that show them. */
public final class MarkdownManual {
    private MarkdownManual() {}

    /** The files: their paths in the folder, with {@code /}, and their texts. Equal manuals give equal bytes. */
    public static Map<String, String> files(Manual manual) {
        Map<String, String> files = new LinkedHashMap<>();
        MarkdownPages pages = new MarkdownPages(manual);
        files.put("index.md", pages.front());
        for (Page page : manual.pages()) {
            files.put("blocks/" + page.name() + ".md", pages.of(page));
        }
        files.put("types.md", pages.types());
        files.put("language.md", Guide.text());
        MarkdownRules rules = new MarkdownRules(manual);
        files.put("rules.md", rules.index());
        for (RuleGroup group : manual.rules()) {
            files.put("rules/" + group.name() + ".md", rules.of(group));
        }
        return files;
    }
}
