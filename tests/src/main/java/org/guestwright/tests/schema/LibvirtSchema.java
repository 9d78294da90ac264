// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of libvirt's schema of domains as texts, in which a define can be replaced. */
public final class LibvirtSchema {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<include\\s+href=['\"]([^'\"]+)");
    private static final Pattern DEFINE =
            Pattern.compile("<define\\s+name=['\"]([^'\"]+)['\"]\\s*>.*?</define>", Pattern.DOTALL);
    private static final Pattern ADDITION =
            Pattern.compile("<define\\s+name=['\"]([^'\"]+)['\"]\\s+combine=.*?</define>", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("<ref\\s+name=['\"]([^'\"]+)");
    private static final Pattern NAME = Pattern.compile("<(?:element|attribute)\\s+name=['\"]([^'\"]+)");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> fileByDefine = new TreeMap<>();
    private final Map<String, String> defines = new TreeMap<>();
    private final Map<String, String> additions = new TreeMap<>();

    /** Reads a schema with all that it includes. */
    public LibvirtSchema(Path schema) {
        Deque<String> open = new ArrayDeque<>(Set.of(schema.getFileName().toString()));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!files.containsKey(name)) {
                String text = COMMENT.matcher(read(schema.resolveSibling(name))).replaceAll("");
                files.put(name, text);
                ADDITION.matcher(text)
                        .results()
                        .forEach(define -> additions.merge(define.group(1), define.group(), String::concat));
                INCLUDE.matcher(text).results().forEach(include -> open.add(include.group(1)));
                DEFINE.matcher(text).results().forEach(define -> {
                    defines.putIfAbsent(define.group(1), define.group());
                    fileByDefine.putIfAbsent(define.group(1), name);
                });
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the defines that a domain can need. */
    public Set<String> names() {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of("domain"));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (defines.containsKey(name) && reached.add(name)) {
                REFERENCE
                        .matcher(defines.get(name) + additions.getOrDefault(name, ""))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** The names of elements and attributes in a define; of a define for values, of those that can have them. */
    public Set<String> vocabulary(String define) {
        Set<String> words = new TreeSet<>(NAME.matcher(defines.get(define))
                .results()
                .map(match -> match.group(1))
                .toList());
        if (words.isEmpty()) {
            Pattern users =
                    Pattern.compile("<(?:element|attribute)\\s+name=['\"]([^'\"]+)['\"][^>]*>\\s*<ref\\s+name=['\"]"
                            + Pattern.quote(define) + "['\"]");
            files.values().forEach(text -> users.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(words::add));
        }
        return words;
    }

    /**
     * Writes the schema's files into a folder, with another text in place of one define.
     *
     * @return the schema's first file
     */
    public Path write(Path folder, String define, String replacement) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = file.getValue();
            if (file.getKey().equals(fileByDefine.get(define))) {
                text = DEFINE.matcher(text).replaceAll(match -> replaced(match, define, replacement));
            }
            Files.writeString(folder.resolve(file.getKey()), text);
        }
        return folder.resolve(files.keySet().iterator().next());
    }

    private static String replaced(MatchResult match, String define, String replacement) {
        return Matcher.quoteReplacement(match.group(1).equals(define) ? replacement : match.group());
    }
}
