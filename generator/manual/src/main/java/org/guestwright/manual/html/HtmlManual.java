// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guestwright.manual.content.Manual;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.RuleGroup;

/** The manual as a folder of HTML files, which a browser can show without a server or a network. */
public final class HtmlManual {
    private HtmlManual() {}

    /**
     * The files: their paths in the folder, with {@code /}, and their texts. Equal manuals give equal bytes.
     *
     * @param version the version to name at the foot of each page, or {@code null}
     */
    public static Map<String, String> files(Manual manual, String version) {
        Frame frame = new Frame(manual, version);
        IndexPages indexes = new IndexPages(manual, frame);
        BlockPage blocks = new BlockPage(manual, frame);
        RulePages rules = new RulePages(manual, frame);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", indexes.front());
        for (Page page : manual.pages()) {
            files.put("blocks/" + page.name() + ".html", blocks.of(page));
        }
        files.put("properties.html", indexes.properties());
        files.put("types.html", indexes.types());
        files.put("language.html", indexes.guide());
        files.put("rules.html", rules.index());
        for (RuleGroup group : manual.rules()) {
            files.put("rules/" + group.name() + ".html", rules.of(group));
        }
        files.put("assets/manual.css", resource("manual.css"));
        files.put("assets/manual.js", resource("manual.js"));
        files.put("assets/index.js", SearchIndex.of(manual));
        return files;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlManual.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
