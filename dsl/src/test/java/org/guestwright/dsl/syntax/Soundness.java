// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.List;
import org.guestwright.dsl.text.Literal;

/** Whether a tree of Xtext's parser, which takes in much, holds nothing that is only there to be told as an error. */
final class Soundness {
    private Soundness() {}

    static boolean isSound(List<Statement> file) {
        return file.stream().allMatch(Soundness::isSound);
    }

    private static boolean isSound(Statement statement) {
        if (statement instanceof Definition definition) {
            return isSound(definition.name())
                    && definition.parameters().isEmpty()
                    && definition.target() == null
                    && definition.parents().stream().allMatch(Soundness::isSound)
                    && isSoundInside(definition.statements());
        }
        return statement instanceof Let let
                ? let.name() != null && isSound(let.value())
                : statement instanceof Import named && isSound(named.file());
    }

    private static boolean isSound(Value value) {
        return value instanceof ListValue list
                ? list.items().stream().allMatch(item -> item instanceof Token && isSound(item))
                : value instanceof Token token && isClosed(token.text());
    }

    /** What the quick reader has not learnt yet is left to the other. */
    private static boolean isSound(Call call) {
        return call.arguments().isEmpty() && call.end() == call.name().end();
    }

    private static boolean isClosed(String text) {
        return Literal.of(text).flaws().stream()
                .noneMatch(flaw -> flaw.message().endsWith("not closed"));
    }

    private static boolean isSoundInside(List<Statement> body) {
        return body.stream()
                .allMatch(statement -> statement instanceof Block block
                        ? block.selector() == null && block.parents().isEmpty() && isSoundInside(block.statements())
                        : statement instanceof Property property && isSound(property.value()));
    }
}
