// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guestwright.dsl.compile.Mistake;

/** All guests that are lying about: the examples, those of the guide, and what the tests take for right and wrong. */
final class Texts {
    private static final Pattern SHOWN = Pattern.compile("(?m)^```guest ?\\S*\n((?:.*\n)*?)```$");

    private Texts() {}

    static List<String> all() throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : List.of("../examples", "src/test/resources/constructs")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".guest"))
                        .sorted()
                        .toList()) {
                    all.add(Files.readString(file));
                }
            }
        }
        Mistake.all().forEach(mistake -> all.addAll(mistake.files().values()));
        Matcher example = SHOWN.matcher(Files.readString(Path.of("../docs/language.md")));
        while (example.find()) {
            all.add(example.group(1));
        }
        return all;
    }
}
