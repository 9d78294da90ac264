// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.RuleEntry;
import org.guestwright.manual.content.Manual.RuleGroup;
import org.guestwright.manual.content.Manual.RuleSample;
import org.guestwright.manual.example.RuleSamples;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.rules.GuestRules;
import org.guestwright.model.rules.Rule;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.example.RuleExample;
import org.guestwright.model.rules.project.ProjectRule;

/** All rules with their examples, by the block that they are about. */
final class RuleCatalog {
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, List<RuleExample>> examples = new HashMap<>();
    private final Map<String, List<RuleEntry>> groups = new TreeMap<>();
    private final RuleSamples samples;

    RuleCatalog(NameTable names, List<Page> all) {
        all.forEach(page -> pages.put(page.name(), page));
        samples = new RuleSamples(names);
        RuleExample.all().forEach(example -> examples.computeIfAbsent(example.code(), code -> new ArrayList<>())
                .add(example));
    }

    /** The rules of blocks in alphabetical order of these, then those that are about no block. */
    List<RuleGroup> groups() {
        for (Rule<?> rule : GuestRules.all()) {
            add(rule.code(), entry(rule));
        }
        for (ProjectRule rule : ProjectRule.values()) {
            add(rule.code(), entry(rule));
        }
        List<RuleGroup> found = new ArrayList<>();
        List<RuleGroup> others = new ArrayList<>();
        groups.forEach((name, rules) -> {
            Page page = pages.get(name);
            if (page != null) {
                found.add(new RuleGroup(name, page.title(), page.code(), name, rules));
            } else {
                others.add(new RuleGroup(name, RuleSubjects.title(name), false, null, rules));
            }
        });
        found.addAll(others);
        return found;
    }

    private void add(String code, RuleEntry entry) {
        groups.computeIfAbsent(RuleSubjects.group(code), group -> new ArrayList<>())
                .add(entry);
    }

    private RuleEntry entry(Rule<?> rule) {
        return new RuleEntry(
                rule.code(),
                rule.severity(),
                rule.across(),
                rule.category() == null ? "" : when(rule.stage()),
                rule.needs(),
                spoken(rule.category(), rule.message().replace("%s", "…")),
                rule.advice(),
                rule.reason(),
                sample(rule.code(), rule.category(), false),
                sample(rule.code(), rule.category(), true));
    }

    private RuleEntry entry(ProjectRule rule) {
        return new RuleEntry(
                rule.code(),
                rule.severity(),
                true,
                "",
                null,
                rule.message().replaceAll("%\\d\\$s", "…"),
                rule.advice(),
                rule.reason(),
                sample(rule.code(), null, false),
                sample(rule.code(), null, true));
    }

    private static String spoken(Category category, String message) {
        return category == null ? message : category.explain(message);
    }

    private static String when(Stage stage) {
        return switch (stage) {
            case NEW -> "libvirt refuses to define such a new guest";
            case START -> "libvirt refuses to start such a guest";
            default -> "libvirt refuses to define such a guest";
        };
    }

    private RuleSample sample(String code, Category category, boolean fine) {
        return examples.getOrDefault(code, List.of()).stream()
                .filter(example -> example.isFine() == fine)
                .findFirst()
                .map(example -> new RuleSample(
                        samples.of(example),
                        example.expected().stream()
                                .filter(line -> line.startsWith(code + ": "))
                                .map(line -> said(line.substring(code.length() + 2), category) + " [" + code + "]")
                                .toList()))
                .orElse(null);
    }

    /** What is told, as people see it: with how grave it is, without libvirt's kind of error and without our place. */
    private static String said(String line, Category category) {
        String told = line.replaceFirst(" \\[[\\w.]+\\]$", "");
        String kind = category == null ? "" : category.print("x").replaceFirst("x$", "");
        if (category != null
                && told.startsWith(kind)
                && !kind.isEmpty()
                && category.explain("x").equals("x")) {
            told = told.substring(kind.length());
        }
        return told.matches("(?s)(error|warning|info): .*") ? told : "error: " + told;
    }
}
