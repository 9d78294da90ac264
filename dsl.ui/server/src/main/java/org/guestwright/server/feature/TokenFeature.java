// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;
import org.guestwright.services.token.SemanticToken;

/** What words mean, in the words and numbers of the protocol. */
public final class TokenFeature {
    /** The standard words, for which every theme has a colour. */
    public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            List.of(
                    SemanticTokenTypes.Keyword,
                    SemanticTokenTypes.Struct,
                    SemanticTokenTypes.Type,
                    SemanticTokenTypes.Property,
                    SemanticTokenTypes.EnumMember,
                    SemanticTokenTypes.Number,
                    SemanticTokenTypes.String,
                    SemanticTokenTypes.Class,
                    SemanticTokenTypes.Interface,
                    SemanticTokenTypes.Variable,
                    SemanticTokenTypes.Parameter,
                    SemanticTokenTypes.Function),
            List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.Readonly));

    private static final int DECLARATION = 1;
    private static final int READONLY = 2;

    private final OpenProject project;
    /** What was told last of each text, of which a client asks for the changes. */
    private final Map<String, Told> told = new HashMap<>();

    private int turn;

    private record Told(String id, List<Integer> data) {}

    /** The words in the texts of a project. */
    public TokenFeature(OpenProject project) {
        this.project = project;
    }

    /** The words of a text. */
    public SemanticTokens full(Document document, Snapshot snapshot) {
        Told now = tell(document, snapshot);
        return new SemanticTokens(now.id, now.data);
    }

    /** What has changed of the words of a text since it was told; all of them where that is not known any more. */
    public Either<SemanticTokens, SemanticTokensDelta> delta(Document document, Snapshot snapshot, String since) {
        Told before = told.get(document.uri());
        Told now = tell(document, snapshot);
        if (before == null || !before.id.equals(since)) {
            return Either.forLeft(new SemanticTokens(now.id, now.data));
        }
        return Either.forRight(new SemanticTokensDelta(edits(before.data, now.data), now.id));
    }

    /** The words of the statements that a stretch of a text touches. */
    public SemanticTokens range(Document document, Snapshot snapshot, Range range) {
        return new SemanticTokens(numbers(
                org.guestwright.services.token.SemanticTokens.of(project.project(), snapshot, range),
                document.lines()));
    }

    /** Forgets what was told of a text. */
    public void forget(String uri) {
        told.remove(uri);
    }

    private Told tell(Document document, Snapshot snapshot) {
        Told now = new Told(
                Integer.toString(++turn),
                numbers(
                        org.guestwright.services.token.SemanticTokens.of(project.project(), snapshot),
                        document.lines()));
        told.put(document.uri(), now);
        return now;
    }

    /** One edit for all between the first number that differs and the last. */
    private static List<SemanticTokensEdit> edits(List<Integer> before, List<Integer> now) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        int removed = before.size() - end - start;
        List<Integer> added = now.subList(start, now.size() - end);
        return removed == 0 && added.isEmpty()
                ? List.of()
                : List.of(new SemanticTokensEdit(start, removed, List.copyOf(added)));
    }

    private static List<Integer> numbers(List<SemanticToken> tokens, LineIndex lines) {
        List<Integer> numbers = new ArrayList<>(5 * tokens.size());
        Position last = new Position(0, 0);
        for (SemanticToken token : tokens) {
            Position position = lines.position(token.range().start());
            boolean sameLine = position.getLine() == last.getLine();
            numbers.add(position.getLine() - last.getLine());
            numbers.add(sameLine ? position.getCharacter() - last.getCharacter() : position.getCharacter());
            numbers.add(token.range().end() - token.range().start());
            numbers.add(LEGEND.getTokenTypes().indexOf(type(token.type())));
            numbers.add(
                    (token.declaration() ? DECLARATION : 0) | (token.type() == SemanticToken.Type.LET ? READONLY : 0));
            last = position;
        }
        return numbers;
    }

    private static String type(SemanticToken.Type type) {
        return switch (type) {
            case KEYWORD -> SemanticTokenTypes.Keyword;
            case BLOCK -> SemanticTokenTypes.Struct;
            case VARIANT, TYPE -> SemanticTokenTypes.Type;
            case PROPERTY -> SemanticTokenTypes.Property;
            case LITERAL -> SemanticTokenTypes.EnumMember;
            case NUMBER -> SemanticTokenTypes.Number;
            case STRING -> SemanticTokenTypes.String;
            case GUEST -> SemanticTokenTypes.Class;
            case TEMPLATE -> SemanticTokenTypes.Interface;
            case LET, VARIABLE -> SemanticTokenTypes.Variable;
            case PARAMETER -> SemanticTokenTypes.Parameter;
            case FUNCTION -> SemanticTokenTypes.Function;
        };
    }
}
