// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that an expression mentions, in order; of a name with dots all of it. */
public final class MentionedNames {
    private final Set<String> found = new LinkedHashSet<>();

    private MentionedNames() {}

    /** The names in an expression. */
    public static Set<String> of(Expression expression) {
        MentionedNames names = new MentionedNames();
        names.visit(expression);
        return names.found;
    }

    private void visit(Expression expression) {
        String path = Access.path(expression);
        if (path != null) {
            found.add(path);
        } else if (expression instanceof Expression.Member member) {
            visit(member.of());
        } else if (expression instanceof Expression.Index index) {
            visit(List.of(index.of(), index.key()));
        } else if (expression instanceof Expression.Call call) {
            visit(call.arguments());
        } else if (expression instanceof Expression.Unary unary) {
            visit(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            visit(List.of(binary.left(), binary.right()));
        } else if (expression instanceof Expression.Choice choice) {
            visit(List.of(choice.condition(), choice.then(), choice.otherwise()));
        } else if (expression instanceof Expression.ListOf list) {
            visit(list.items());
        }
    }

    private void visit(List<Expression> expressions) {
        expressions.forEach(this::visit);
    }
}
