// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.token;

import java.util.List;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Assert;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Xml;
import org.guestwright.services.place.Shapes;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Tree;
import org.guestwright.services.token.SemanticToken.Type;

/** The words in front of a body, and those of statements that have none. */
final class Heads {
    private final Project project;
    private final SemanticTokens tokens;

    Heads(Project project, SemanticTokens tokens) {
        this.project = project;
        this.tokens = tokens;
    }

    /** A guest or template; the result says what stands in it. */
    Shape definition(Tree tree, Definition definition) {
        add(tree, definition.keyword(), Type.KEYWORD, false);
        add(tree, definition.name(), definition.isGuest() ? Type.GUEST : Type.TEMPLATE, true);
        tokens.parameters(tree, definition);
        tokens.calls(tree, definition.parents());
        Shape root = project.names().root();
        if (definition.target() == null) {
            return root;
        }
        add(tree, definition.target().name(), Type.BLOCK, false);
        add(tree, definition.target().variant(), Type.VARIANT, false);
        return Shapes.block(
                root,
                definition.target().name().text(),
                words(definition.target().variant()));
    }

    /** A block; the result says what stands in it, {@code null} where that is unknown. */
    Shape block(Tree tree, Block block, Shape around) {
        boolean known = around == null || around.block(block.name().text()) != null;
        if (known) {
            add(tree, block.name(), Type.BLOCK, false);
            add(tree, block.variant(), Type.VARIANT, false);
        }
        tokens.calls(tree, block.parents());
        return around == null ? null : Shapes.block(around, block.name().text(), words(block.variant()));
    }

    private static List<String> words(Token variant) {
        return variant == null ? List.of() : List.of(variant.text());
    }

    void other(Tree tree, Statement statement) {
        if (statement instanceof Let let) {
            add(tree, let.keyword(), Type.KEYWORD, false);
            add(tree, let.name(), Type.LET, true);
            tokens.value(tree, let.value());
        } else if (statement instanceof Import file) {
            add(tree, file.keyword(), Type.KEYWORD, false);
            add(tree, file.file(), Type.STRING, false);
        } else if (statement instanceof For loop) {
            add(tree, loop.keyword(), Type.KEYWORD, false);
            loop.names().forEach(name -> add(tree, name, Type.VARIABLE, true));
            tokens.value(tree, loop.over());
        } else if (statement instanceof If condition) {
            add(tree, condition.keyword(), Type.KEYWORD, false);
            tokens.value(tree, condition.condition());
        } else if (statement instanceof Assert check) {
            add(tree, check.keyword(), Type.KEYWORD, false);
            tokens.value(tree, check.condition());
            tokens.value(tree, check.message());
        } else if (statement instanceof Remove remove) {
            add(tree, remove.keyword(), Type.KEYWORD, false);
            add(tree, remove.name(), Type.PROPERTY, false);
        } else if (statement instanceof Xml xml) {
            add(tree, xml.keyword(), Type.KEYWORD, false);
            add(tree, xml.text(), Type.STRING, false);
        }
    }

    private void add(Tree tree, Token token, Type type, boolean declaration) {
        if (token != null) {
            tokens.add(tree.range(token), type, declaration);
        }
    }
}
