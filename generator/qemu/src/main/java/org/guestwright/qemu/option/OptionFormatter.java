// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.option;

import java.util.ArrayList;
import java.util.List;

/** Makes the words of a command line out of options. */
public final class OptionFormatter {
    private OptionFormatter() {}

    /** The words of all options, in order. */
    public static List<String> words(List<Option> options) {
        List<String> words = new ArrayList<>(options.size() * 2);
        for (Option option : options) {
            add(words, option);
        }
        return words;
    }

    /** The words of one option: its name and, where it has one, its value. */
    public static List<String> words(Option option) {
        return words(List.of(option));
    }

    private static void add(List<String> words, Option option) {
        if (option instanceof Option.Verbatim verbatim) {
            words.addAll(verbatim.words());
            return;
        }
        words.add(option.name());
        if (option instanceof Option.Tree tree) {
            words.add(tree.json() ? Json.text(tree.props()) : keyValues(tree));
        } else if (option instanceof Option.Word word) {
            words.add(word.value());
        } else if (option instanceof Option.Pairs pairs) {
            words.add(KeyValues.text(pairs.head(), pairs.props(), null, Option.Lists.PAIRS));
        }
    }

    private static String keyValues(Option.Tree tree) {
        String head = (String) tree.props().get(tree.headKey());
        return KeyValues.text(head, tree.props(), tree.headKey(), tree.lists());
    }
}
