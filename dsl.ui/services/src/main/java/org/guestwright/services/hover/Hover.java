// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.nio.file.Path;
import java.util.List;
import org.guestwright.dsl.expression.Function;
import org.guestwright.dsl.expression.Functions;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Literal;
import org.guestwright.services.name.Mention;
import org.guestwright.services.name.Mentions;
import org.guestwright.services.name.Symbol;
import org.guestwright.services.place.Place;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Declaration;
import org.guestwright.services.project.Declarations;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Lexer;
import org.guestwright.services.text.Range;

/**
 * Says what a word means: the metamodel's documentation, what it comes to after templates and expressions, and the XML that it
 * becomes; for names, what they stand for.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class Hover {
    private final Project project;
    private final Documentation documentation;

    /** Hovers in the files of a project. */
    public Hover(Project project) {
        this.project = project;
        this.documentation = new Documentation(project.names());
    }

    /** What is to be said of the word at a position; {@code null} where that is nothing. */
    public HoverText at(Snapshot snapshot, int offset) {
        Mention mention = Mentions.at(project, snapshot, offset);
        if (mention != null && isLocal(mention.symbol())) {
            return new HoverText(mention.range(), SymbolText.of(project, mention.symbol()));
        }
        Declaration declared = declaredAt(snapshot, offset);
        if (declared != null) {
            return new HoverText(declared.word(), DeclarationText.of(project, declared));
        }
        Place place = snapshot.place(behindWord(snapshot.text(), offset));
        if (place.word().start() == place.word().end()) {
            return null;
        }
        return switch (place.kind()) {
            case ENTRY -> entry(snapshot, place, offset);
            case VARIANT -> variant(snapshot, place);
            case VALUE -> value(snapshot, place);
            case EXPRESSION -> name(snapshot, place, Declaration.Kind.LET);
            case PARENT -> name(snapshot, place, Declaration.Kind.TEMPLATE);
            case IMPORT -> imported(snapshot, place);
            default -> null;
        };
    }

    /** Whether a symbol is no declaration of a file. */
    private boolean isLocal(Symbol symbol) {
        Snapshot file = project.file(symbol.file());
        boolean let = symbol.kind() == Symbol.Kind.LET
                && file.declarations().of(Declaration.Kind.LET).stream()
                        .noneMatch(declaration -> declaration.word().equals(symbol.word()));
        return let || symbol.kind() == Symbol.Kind.PARAMETER || symbol.kind() == Symbol.Kind.VARIABLE;
    }

    private static int behindWord(String text, int offset) {
        int end = offset;
        while (end < text.length() && Lexer.isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Declaration declaredAt(Snapshot snapshot, int offset) {
        for (Declaration declaration : snapshot.declarations().all()) {
            if (declaration.word().touches(offset)) {
                return declaration;
            }
        }
        return null;
    }

    /** A name of a property or block; of one with dots, the part up to the one that is pointed at. */
    private HoverText entry(Snapshot snapshot, Place place, int offset) {
        String text = snapshot.text();
        int end = text.indexOf('.', Math.max(offset, place.word().start()));
        Range range = new Range(
                place.word().start(),
                end < 0 || end > place.word().end() ? place.word().end() : end);
        Shape shape = Shapes.at(project.names(), place);
        String word = range.of(text);
        PropertyWord property = shape == null ? null : shape.property(word);
        BlockWord block = shape == null ? null : shape.block(word);
        boolean assigned = text.substring(place.word().end()).stripLeading().startsWith("=");
        if (property != null
                && (block == null || assigned && range.end() == place.word().end())) {
            Effect effect = new Effect(project, snapshot, place);
            return new HoverText(
                    range,
                    documentation.property(shape, property)
                            + effect.property(property, shape, written(snapshot, place)));
        }
        if (block == null) {
            return null;
        }
        String xml = assigned
                ? ""
                : new Effect(project, snapshot, place).block(place.entry().start(), null);
        return new HoverText(range, documentation.block(shape, block) + xml);
    }

    /** The value behind the name of a property, where it is a word or string. */
    private static String written(Snapshot snapshot, Place place) {
        String entry = place.entry().of(snapshot.text());
        int equals = entry.indexOf('=');
        String constant = equals < 0
                ? null
                : Literal.of(entry.substring(equals + 1).strip()).constant();
        return constant == null ? "" : constant;
    }

    private HoverText variant(Snapshot snapshot, Place place) {
        Shape shape = Shapes.at(project.names(), place);
        BlockWord block = shape == null ? null : shape.block(place.subject().name());
        if (block == null) {
            return null;
        }
        String before = String.join(" ", place.subject().words());
        String words = (before + " " + place.word().of(snapshot.text())).strip();
        for (BlockWord.Variant variant : block.variants().values()) {
            if (variant.words().equals(words) || variant.words().startsWith(words + " ")) {
                String xml =
                        new Effect(project, snapshot, place).block(place.entry().start(), null);
                return new HoverText(place.word(), documentation.variant(block, variant) + xml);
            }
        }
        return null;
    }

    private HoverText value(Snapshot snapshot, Place place) {
        Shape shape = Shapes.at(project.names(), place);
        PropertyWord property =
                shape == null ? null : shape.property(place.subject().name());
        if (property == null) {
            return null;
        }
        String text = place.word().of(snapshot.text());
        String words = property.feature().type().literals().contains(text)
                ? documentation.literal(property, text)
                : documentation.property(shape, property);
        Effect effect = new Effect(project, snapshot, place);
        return new HoverText(place.word(), words + effect.property(property, shape, text));
    }

    private HoverText name(Snapshot snapshot, Place place, Declaration.Kind kind) {
        String name = Declarations.plain(place.word().of(snapshot.text()));
        Declaration found = project.find(snapshot, kind, name);
        boolean called = snapshot.text().startsWith("(", place.word().end());
        if (found != null && (kind == Declaration.Kind.TEMPLATE || !called)) {
            return new HoverText(place.word(), DeclarationText.of(project, found));
        }
        Function function = kind == Declaration.Kind.LET ? Functions.of(name) : null;
        if (function != null && called) {
            return new HoverText(place.word(), FunctionText.of(function));
        }
        PropertyWord property = kind == Declaration.Kind.LET && place.definition() != null
                ? project.names().root().property(name)
                : null;
        return property == null
                ? null
                : new HoverText(
                        place.word(), documentation.property(project.names().root(), property));
    }

    private HoverText imported(Snapshot snapshot, Place place) {
        Snapshot file = project.imported(snapshot, place.word().of(snapshot.text()));
        if (file == null) {
            return null;
        }
        List<String> declared = file.declarations().all().stream()
                .filter(declaration -> declaration.kind() != Declaration.Kind.GUEST)
                .map(declaration -> Documentation.code(declaration.kind().word() + " " + declaration.name()))
                .toList();
        Path name = file.path().getFileName();
        return new HoverText(place.word(), Documentation.page(Documentation.code(name.toString()), "", declared));
    }
}
