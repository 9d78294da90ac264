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
            words.addAll(words(option));
        }
        return words;
    }

    /** The words of one option: its name and, where it has one, its value. */
    public static List<String> words(Option option) {
        if (option instanceof Option.Word word) {
            return List.of(word.name(), word.value());
        }
        if (option instanceof Option.Pairs pairs) {
            return List.of(pairs.name(), KeyValues.text(pairs.head(), pairs.props(), null, Option.Lists.PAIRS));
        }
        if (option instanceof Option.Tree tree) {
            return List.of(
                    tree.name(),
                    tree.json()
                            ? Json.text(tree.props())
                            : KeyValues.text(
                                    (String) tree.props().get(tree.headKey()),
                                    tree.props(),
                                    tree.headKey(),
                                    tree.lists()));
        }
        return option instanceof Option.Verbatim verbatim ? verbatim.words() : List.of(option.name());
    }
}
