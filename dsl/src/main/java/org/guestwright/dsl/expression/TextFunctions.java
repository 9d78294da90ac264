// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Functions of texts. */
final class TextFunctions {
    static final List<Function> ALL = List.of(
            Function.of(
                    "format",
                    "pattern:TEXT, value:SCALAR*",
                    "A text with values in it: '%s' as they are, '%d' whole numbers, '%x' such of base 16; '%03d' has zeros in front"
                            + " up to three digits, '%%' is a percent sign.",
                    "format('vm%03d', 7)",
                    "vm007",
                    Format::apply),
            Function.of(
                    "join",
                    "list:LIST, between:TEXT?",
                    "The items of a list as one text, with another between them.",
                    "join(['a', 'b'], ', ')",
                    "a, b",
                    TextFunctions::join),
            Function.of(
                    "split",
                    "text:TEXT, at:TEXT",
                    "The parts of a text between others.",
                    "split('a/b', '/')",
                    "[a, b]",
                    TextFunctions::split),
            Function.of(
                    "upper",
                    "text:TEXT",
                    "A text in capital letters.",
                    "upper('web')",
                    "WEB",
                    (arguments, calling) -> calling.text(arguments.get(0).text().toUpperCase(Locale.ROOT))),
            Function.of(
                    "lower",
                    "text:TEXT",
                    "A text in small letters.",
                    "lower('Web')",
                    "web",
                    (arguments, calling) -> calling.text(arguments.get(0).text().toLowerCase(Locale.ROOT))),
            Function.of(
                    "trim",
                    "text:TEXT",
                    "A text without the blanks and line breaks around it.",
                    "trim('  web ')",
                    "web",
                    (arguments, calling) -> calling.text(arguments.get(0).text().strip())),
            Function.of(
                    "replace",
                    "text:TEXT, old:TEXT, new:TEXT",
                    "A text with each part of one kind replaced.",
                    "replace('a.b.c', '.', '-')",
                    "a-b-c",
                    TextFunctions::replace),
            Function.of(
                    "starts",
                    "text:TEXT, with:TEXT",
                    "Whether a text begins with another.",
                    "starts('web-1', 'web')",
                    "yes",
                    (arguments, calling) -> new Value.Flag(
                            arguments.get(0).text().startsWith(arguments.get(1).text()))),
            Function.of(
                    "ends",
                    "text:TEXT, with:TEXT",
                    "Whether a text ends with another.",
                    "ends('web.qcow2', '.qcow2')",
                    "yes",
                    (arguments, calling) -> new Value.Flag(
                            arguments.get(0).text().endsWith(arguments.get(1).text()))));

    private TextFunctions() {}

    private static Value join(List<Value> arguments, Calling calling) {
        String between = arguments.size() == 1 ? "" : arguments.get(1).text();
        List<Value> items = ((Value.Items) arguments.get(0)).items();
        long length = 0;
        for (Value item : items) {
            if (item.text() == null) {
                return calling.fail("a list or map can't stand in a text", "join single values");
            }
            length += item.text().length() + between.length();
        }
        if (!calling.budget().text(length, calling.faults(), calling.at())) {
            return null;
        }
        return new Value.Text(
                String.join(between, items.stream().map(Value::text).toList()));
    }

    private static Value split(List<Value> arguments, Calling calling) {
        String text = arguments.get(0).text();
        String at = arguments.get(1).text();
        if (at.isEmpty()) {
            return calling.fail("a text can't be split at nothing", "say what is between the parts");
        }
        List<Value> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(at); end >= 0; end = text.indexOf(at, start)) {
            parts.add(new Value.Word(text.substring(start, end)));
            start = end + at.length();
        }
        parts.add(new Value.Word(text.substring(start)));
        return calling.list(parts);
    }

    private static Value replace(List<Value> arguments, Calling calling) {
        String text = arguments.get(0).text();
        String old = arguments.get(1).text();
        String with = arguments.get(2).text();
        if (old.isEmpty()) {
            return calling.fail("nothing can't be replaced", "say which part is to be replaced");
        }
        long count = 0;
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
            count++;
        }
        long length = text.length() + count * (with.length() - old.length());
        return calling.budget().text(length, calling.faults(), calling.at())
                ? new Value.Text(text.replace(old, with))
                : null;
    }
}
