// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.services.completion.Completion;
import org.guestwright.services.completion.Proposal;
import org.guestwright.services.fix.Fix;
import org.guestwright.services.fix.QuickFixes;
import org.guestwright.services.fold.Folding;
import org.guestwright.services.fold.Selection;
import org.guestwright.services.hint.Hints;
import org.guestwright.services.hover.Hover;
import org.guestwright.services.lens.Lenses;
import org.guestwright.services.name.References;
import org.guestwright.services.name.Rename;
import org.guestwright.services.outline.Outline;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.refactor.Refactorings;
import org.guestwright.services.sign.SignatureHelp;
import org.guestwright.services.text.Range;
import org.guestwright.services.text.TextEdit;
import org.guestwright.services.token.SemanticToken;
import org.guestwright.services.token.SemanticTokens;
import org.guestwright.services.typing.Typing;
import org.junit.jupiter.api.Test;

/** Whatever is in a file and wherever the cursor is, every feature answers, and what it answers lies in the file. */
class RobustnessTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Path CONSTRUCTS = Path.of("../../dsl/src/test/resources/constructs");
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "=",
            ",",
            "\"",
            "\"\"\"",
            "${",
            "}",
            "'",
            "\\",
            "\n",
            " ",
            "guest ",
            "template ",
            "extends ",
            "for ",
            "if ",
            "else ",
            "remove ",
            "xml ",
            "assert ",
            "disk ",
            "disk[",
            "//",
            "/*",
            "*/",
            "\u0000",
            "\ud800",
            "é",
            "$",
            ".");

    private final Project project = new Project();
    private final Completion completion = new Completion(project);
    private final Hover hover = new Hover(project);
    private final References references = new References(project);
    private final Rename rename = new Rename(project);
    private final QuickFixes fixes = new QuickFixes(project);
    private final Refactorings refactorings = new Refactorings(project);

    private static List<String> examples() throws IOException {
        List<String> all = new ArrayList<>(texts(EXAMPLES));
        all.addAll(texts(CONSTRUCTS));
        return all;
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".guest"))
                    .sorted()
                    .map(RobustnessTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void standsTextsThatEndAnywhere() throws IOException {
        for (String text : examples()) {
            for (int end = 0; end < text.length(); end += 23) {
                ask(text.substring(0, end), end);
            }
        }
    }

    @Test
    void standsTextsWithAnythingInThem() throws IOException {
        Random random = new Random(7);
        for (String text : examples()) {
            for (int round = 0; round < 25; round++) {
                StringBuilder changed = new StringBuilder(text);
                int at = 0;
                for (int i = 0; i < 3; i++) {
                    at = random.nextInt(changed.length());
                    changed.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    int from = random.nextInt(changed.length());
                    changed.delete(from, Math.min(changed.length(), from + random.nextInt(8)));
                }
                ask(changed.toString(), Math.min(at + 1, changed.length()));
            }
        }
    }

    private void ask(String text, int offset) {
        Snapshot snapshot = project.put(Marked.FOLDER.resolve("main.guest"), text);
        for (Proposal proposal : completion.at(snapshot, offset)) {
            inside(text, proposal.edit().range());
        }
        if (hover.at(snapshot, offset) != null) {
            inside(text, hover.at(snapshot, offset).range());
        }
        references.highlights(snapshot, offset).forEach(mention -> inside(text, mention.range()));
        references.definition(snapshot, offset);
        rename.prepare(snapshot, offset);
        SignatureHelp.at(project, snapshot, offset);
        Selection.at(snapshot, offset).forEach(range -> inside(text, range));
        Typing.at(snapshot, offset).forEach(edit -> inside(text, edit.range()));
        Outline.of(snapshot).forEach(item -> inside(text, item.range()));
        Folding.of(snapshot).forEach(fold -> inside(text, fold.range()));
        Lenses.of(project, snapshot).forEach(lens -> inside(text, lens.range()));
        Hints.in(project, snapshot, new Range(0, text.length())).forEach(hint -> inside(text, Range.at(hint.offset())));
        int last = 0;
        for (SemanticToken token : SemanticTokens.of(project, snapshot)) {
            assertThat(token.range().start()).as(text).isGreaterThanOrEqualTo(last);
            last = token.range().end();
            inside(text, token.range());
        }
        for (Diagnostic diagnostic : project.compile(snapshot).diagnostics()) {
            fixes.of(diagnostic).forEach(fix -> applied(text, snapshot, fix));
        }
        refactorings.at(snapshot, Range.at(offset)).forEach(fix -> applied(text, snapshot, fix));
    }

    private static void applied(String text, Snapshot snapshot, Fix fix) {
        List<TextEdit> edits = fix.edits().get(snapshot.path());
        edits.forEach(edit -> inside(text, edit.range()));
        assertThat(TextEdit.apply(text, edits)).as(fix.title() + " in " + text).isNotEqualTo(text);
    }

    private static void inside(String text, Range range) {
        assertThat(range.start()).as(text).isBetween(0, range.end());
        assertThat(range.end()).as(text).isBetween(range.start(), text.length());
    }
}
