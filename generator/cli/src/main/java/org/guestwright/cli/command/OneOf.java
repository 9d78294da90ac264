// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.guestwright.model.diagnostic.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of some words, which are the constants of an enum in small letters. */
record OneOf<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String word) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!words.contains(word)) {
            throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", words)
                    + Suggestion.nearest(word, words)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse(""));
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
