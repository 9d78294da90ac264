// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;
import org.guestwright.dsl.text.Literal;

/** Whether a tree of Xtext's parser, which takes in much, holds nothing that is only there to be told as an error. */
final class Soundness {
    private Soundness() {}

    static boolean isSound(List<Statement> file) {
        return file.stream()
                .allMatch(statement ->
                        statement instanceof Import named ? isPlain(named.file()) : isSoundOutside(statement));
    }

    private static boolean isSoundOutside(Statement statement) {
        if (statement instanceof Definition definition) {
            return isSound(definition.name())
                    && (!definition.isGuest() || definition.parameters().isEmpty() && definition.target() == null)
                    && definition.parameters().stream()
                            .allMatch(parameter -> parameter.value() == null || isSound(parameter.value()))
                    && isSound(definition.parents(), definition.statements());
        } else if (statement instanceof For loop) {
            return isSound(loop.over()) && loop.statements().stream().allMatch(Soundness::isSoundOutside);
        } else if (statement instanceof If choice) {
            return isSound(choice.condition())
                    && choice.statements().stream().allMatch(Soundness::isSoundOutside)
                    && choice.alternative().stream().allMatch(Soundness::isSoundOutside);
        }
        return isSoundAnywhere(statement);
    }

    private static boolean isSoundInside(Statement statement) {
        if (statement instanceof Property property) {
            return isSound(property.value());
        } else if (statement instanceof Block block) {
            return (block.selector() == null || isSound(block.selector()))
                    && isSound(block.parents(), block.statements());
        } else if (statement instanceof For loop) {
            return isSound(loop.over()) && loop.statements().stream().allMatch(Soundness::isSoundInside);
        } else if (statement instanceof If choice) {
            return isSound(choice.condition())
                    && choice.statements().stream().allMatch(Soundness::isSoundInside)
                    && choice.alternative().stream().allMatch(Soundness::isSoundInside);
        } else if (statement instanceof Remove remove) {
            return remove.selector() == null || isSound(remove.selector());
        }
        return statement instanceof Xml xml ? isSound(xml.text()) : isSoundAnywhere(statement);
    }

    private static boolean isSoundAnywhere(Statement statement) {
        return statement instanceof Let let
                ? let.name() != null && isSound(let.value())
                : statement instanceof Assert condition
                        && isSound(condition.condition())
                        && isSound(condition.message());
    }

    private static boolean isSound(List<Call> parents, List<Statement> body) {
        return parents.stream()
                        .allMatch(call -> isSound(call.name())
                                && call.arguments().stream().allMatch(argument -> isSound(argument.value())))
                && body.stream().allMatch(Soundness::isSoundInside);
    }

    private static boolean isSound(Value value) {
        if (value instanceof ListValue list) {
            return list.items().stream().allMatch(Soundness::isSound);
        } else if (value instanceof MapValue map) {
            return map.entries().stream().allMatch(entry -> isSound(entry.value()));
        }
        return value instanceof Token token && isClosed(token.text());
    }

    private static boolean isClosed(String text) {
        return Literal.of(text).flaws().stream()
                .noneMatch(flaw -> flaw.message().endsWith("not closed"));
    }

    /** Escapes in the names of files are left to the patient reader. */
    private static boolean isPlain(Token file) {
        return isSound(file) && file.text().indexOf('\\') < 0;
    }
}
