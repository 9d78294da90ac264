// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Target;
import org.guestwright.dsl.syntax.Token;

/** Makes the objects of blocks, or finds those that are there, and fills them. */
final class Blocks {
    private final NameTable names;
    private final Evaluator evaluator;
    private final Problems problems;
    private final WordProblems wrong;
    private final GuestTrace trace;
    private final Assembly assembly;
    private final Statements statements;

    Blocks(NameTable names, Evaluator evaluator, GuestTrace trace, Assembly assembly, Statements statements) {
        this.names = names;
        this.evaluator = evaluator;
        this.problems = evaluator.problems();
        this.wrong = new WordProblems(problems);
        this.trace = trace;
        this.assembly = assembly;
        this.statements = statements;
    }

    void apply(Scope scope, Block block, EObject object, Shape shape) {
        Layer layer = scope.layer();
        Token name = block.name();
        BlockWord word = shape.block(name.text());
        if (word == null) {
            wrong.unknownBlock(layer.locate(name), name.text(), shape);
            trace.part(object).setIncomplete();
            return;
        }
        List<Layer> parents = block.parents().isEmpty() ? List.of() : parents(scope, block, word);
        Token variant = block.variant() == null ? given(parents, word) : block.variant();
        Shape chosen = choose(layer, word, name, variant);
        if (chosen == null) {
            trace.part(object).setIncomplete();
            return;
        }
        EObject owner = assembly.walk(layer, object, word.path(), name);
        if (owner != null) {
            EObject child = word.many()
                    ? assembly.append(owner, word.reference(), chosen)
                    : assembly.enter(layer, owner, word, chosen, variant == null, name);
            if (child != null) {
                fill(scope, block, parents, chosen, child);
            }
        }
    }

    /** Does what a block and its templates say to its object. */
    void fill(Scope scope, Block block, List<Layer> parents, Shape chosen, EObject child) {
        trace.put(child, new Origin(scope, block.name(), true));
        change(scope, block, parents, chosen, child);
    }

    /** The same for an object that has been made elsewhere. */
    void change(Scope scope, Block block, List<Layer> parents, Shape chosen, EObject child) {
        for (Call call : block.parents()) {
            if (scope.unit().template(Unit.plain(call.name().text())) == null) {
                trace.part(child).setIncomplete();
            }
        }
        if (block.variant() != null) {
            Origin kind = new Origin(scope, block.variant(), true);
            chosen.settings().forEach(setting -> trace.put(child, setting.feature(), kind));
        }
        Shape shape = assembly.shape(child);
        for (Layer parent : parents) {
            statements.apply(parent.again(), child, shape);
        }
        statements.apply(scope, block.statements(), child, shape);
        if (parents.isEmpty() && !block.parents().isEmpty()) {
            trace.part(child).setIncomplete();
        }
    }

    /** The templates of a block that are for such blocks, in order. */
    List<Layer> parents(Scope scope, Block block, BlockWord word) {
        List<Layer> all = new Definitions(problems, evaluator.budget()).order(block.parents(), scope);
        Repetitions.drop(all, evaluator);
        all.removeIf(layer -> !isFor(layer, block, word, scope));
        return all;
    }

    private boolean isFor(Layer layer, Block block, BlockWord word, Scope scope) {
        Target target = layer.definition().target();
        BlockWord meant =
                target == null ? null : names.root().block(target.name().text());
        boolean fits = meant != null
                && meant.reference() == word.reference()
                && meant.named() == word.named()
                && (target.variant() == null
                        || block.variant() == null
                        || target.variant().text().equals(block.variant().text()));
        if (!fits && (target == null || meant != null)) {
            String kind = target == null ? "guests" : shown(target.name(), target.variant());
            problems.error(
                    Codes.FORM,
                    "'" + layer.name() + "' is a template for " + kind,
                    "extend one for " + shown(block.name(), block.variant()),
                    scope.passage().locate(block.parents().get(0).name()));
        }
        return fits;
    }

    private static String shown(Token name, Token variant) {
        return "'" + name.text() + (variant == null ? "" : " " + variant.text()) + "'";
    }

    /** The variant that the templates of a block are for, where the block itself does not say one. */
    private static Token given(List<Layer> parents, BlockWord word) {
        for (Layer parent : parents) {
            Token variant = parent.definition().target().variant();
            if (variant != null && word.variants().containsKey(variant.text())) {
                return variant;
            }
        }
        return null;
    }

    Shape choose(Layer layer, BlockWord word, Token name, Token variant) {
        if (variant == null) {
            if (word.plain() == null) {
                wrong.missingVariant(layer.locate(name), word);
            }
            return word.plain();
        }
        BlockWord.Variant found = word.variants().get(variant.text());
        if (found == null) {
            wrong.unknownVariant(layer.locate(variant), variant.text(), word);
            return null;
        }
        return found.shape();
    }
}
