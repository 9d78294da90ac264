// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide to the language, docs/language.md, which the build puts beside this class. */
public final class Guide {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ((?:`[a-z.]+`(?:, )?)+)(?:, \\.\\.\\.)? \\| (.*) \\|$");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)+)`");

    private Guide() {}

    /** The text, in Markdown. */
    public static String text() {
        try (InputStream in = Guide.class.getResourceAsStream("language.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of what can be wrong with a text, each with what it says, as the guide lists them. */
    public static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Matcher row = ROW.matcher(text());
        while (row.find()) {
            Matcher code = CODE.matcher(row.group(1));
            while (code.find()) {
                codes.put(code.group(1), row.group(2));
            }
        }
        return codes;
    }
}
