// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.trial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.text.Writing;
import org.guestwright.services.place.Opening;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.project.Tree;
import org.guestwright.services.text.Lexeme;
import org.guestwright.services.text.Lexer;

/**
 * The guest or template around a place as a file of its own, without what is being written there: so it can be compiled in no time,
 * whatever else is in the file, and says what was there before.
 *
 * @param text the guest, a template too being one here, and behind it what it needs
 * @param start how many characters positions behind the brace of the definition have been moved by
 * @param end where the guest ends
 */
record TrialText(String text, int start, int end) {
    /** What another statement begins with. */
    private static final List<String> NEXT = List.of("guest ", "template ", "import ", "///");

    /** The text; {@code null} where the place is in no definition. */
    static TrialText of(Snapshot snapshot, Place place) {
        Opening definition = place.definition();
        if (definition == null) {
            return null;
        }
        String all = snapshot.text();
        int brace = definition.brace();
        List<Lexeme> head = Lexer.read(all, definition.start(), brace);
        StringBuilder out = new StringBuilder(head(head, definition));
        int moved = out.length() - brace;
        int cut = Math.max(place.entry().end(), place.word().end());
        out.append(all, brace, place.entry().start());
        String behind = all.substring(cut, end(all, cut));
        out.append(cut > place.entry().start() ? " " : "").append(closed(depth(out.toString()), behind));
        int end = out.length();
        parameters(snapshot, definition, out);
        needs(snapshot, head, out);
        return new TrialText(out.toString(), moved, end);
    }

    private static String head(List<Lexeme> head, Opening definition) {
        StringBuilder parents = new StringBuilder();
        for (Lexeme lexeme : head) {
            boolean begun = parents.length() > 0 || lexeme.isWord("extends");
            if (begun && lexeme.kind() != Lexeme.Kind.COMMENT) {
                parents.append(lexeme.text()).append(' ');
            }
        }
        if (definition.kind() == Opening.Kind.TEMPLATE && !definition.words().isEmpty()) {
            return "guest trial { " + String.join(" ", definition.words()) + " " + parents;
        }
        boolean named = definition.kind() == Opening.Kind.GUEST
                && head.size() > 1
                && head.get(1).isValue()
                && !head.get(1).isWord("extends");
        return "guest " + (named ? head.get(1).text() : "trial") + " " + parents;
    }

    /** Where the definition certainly ends: in front of the next one, if it is not closed before. */
    private static int end(String all, int from) {
        for (int line = all.indexOf('\n', from); line >= 0; line = all.indexOf('\n', line + 1)) {
            for (String keyword : NEXT) {
                if (all.startsWith(keyword, line + 1)) {
                    return line;
                }
            }
        }
        return all.length();
    }

    private static int depth(String text) {
        int depth = 0;
        for (Lexeme lexeme : Lexer.read(text, 0, text.length())) {
            depth += lexeme.isSign('{') ? 1 : lexeme.isSign('}') ? -1 : 0;
        }
        return depth;
    }

    /** What stands behind, up to where all braces are closed, or with those that are missing. */
    private static String closed(int open, String behind) {
        int depth = open;
        for (Lexeme lexeme : Lexer.read(behind, 0, behind.length())) {
            depth += lexeme.isSign('{') ? 1 : lexeme.isSign('}') ? -1 : 0;
            if (depth == 0) {
                return behind.substring(0, lexeme.end()) + "\n";
            }
        }
        return behind + "\n" + "}".repeat(Math.max(0, depth)) + "\n";
    }

    /** The parameters of a template are values here: what they are where nothing is given, or any. */
    private static void parameters(Snapshot snapshot, Opening opening, StringBuilder out) {
        Tree tree = Tree.at(snapshot, opening.start());
        if (tree == null || !(tree.statement() instanceof Definition definition)) {
            return;
        }
        for (Parameter parameter : definition.parameters()) {
            String value = parameter.value() == null
                    ? "1"
                    : tree.range(parameter.value()).of(snapshot.text());
            out.append("let ")
                    .append(parameter.name().text())
                    .append(" = ")
                    .append(value)
                    .append('\n');
        }
    }

    /** Imports, values, and the templates that the definition extends in the end. */
    private static void needs(Snapshot snapshot, List<Lexeme> head, StringBuilder out) {
        Declarations declared = snapshot.declarations();
        declared.imports().forEach(file -> out.append("import ")
                .append(Writing.quoted(file.file()))
                .append('\n'));
        for (Declaration let : declared.of(Declaration.Kind.LET)) {
            out.append(let.range().of(snapshot.text())).append('\n');
        }
        Deque<String> wanted = new ArrayDeque<>();
        head.stream().filter(Lexeme::isValue).forEach(lexeme -> wanted.add(Declarations.plain(lexeme.text())));
        Set<String> known = new LinkedHashSet<>();
        while (!wanted.isEmpty()) {
            String name = wanted.poll();
            Declaration template = declared.find(Declaration.Kind.TEMPLATE, name);
            if (template != null && known.add(name)) {
                out.append(template.range().of(snapshot.text())).append('\n');
                for (Call call : ((Definition) template.statement()).parents()) {
                    wanted.add(Declarations.plain(call.name().text()));
                }
            }
        }
    }
}
