// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Some lines of a file.
 *
 * @param first the first, from 1
 * @param last the last
 */
record LineRange(int first, int last) {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

    /** Reads {@code 10-20}, or a single number. */
    static final class Reader implements ITypeConverter<LineRange> {
        @Override
        public LineRange convert(String text) {
            Matcher matcher = RANGE.matcher(text);
            if (matcher.matches()) {
                int first = Integer.parseInt(matcher.group(1));
                int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
                if (first > 0 && first <= last) {
                    return new LineRange(first, last);
                }
            }
            throw new TypeConversionException("'" + text + "' is no range of lines, such as 10-20");
        }
    }
}
