// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.guestwright.dsl.guest.Else;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.syntax.Argument;
import org.guestwright.dsl.syntax.Assert;
import org.guestwright.dsl.syntax.Block;
import org.guestwright.dsl.syntax.Body;
import org.guestwright.dsl.syntax.Call;
import org.guestwright.dsl.syntax.Definition;
import org.guestwright.dsl.syntax.For;
import org.guestwright.dsl.syntax.If;
import org.guestwright.dsl.syntax.Import;
import org.guestwright.dsl.syntax.Let;
import org.guestwright.dsl.syntax.Parameter;
import org.guestwright.dsl.syntax.Property;
import org.guestwright.dsl.syntax.Remove;
import org.guestwright.dsl.syntax.Statement;
import org.guestwright.dsl.syntax.Stray;
import org.guestwright.dsl.syntax.Target;
import org.guestwright.dsl.syntax.Token;
import org.guestwright.dsl.syntax.Xml;
import org.guestwright.dsl.text.Nodes;

/** Turns what Xtext's parser made into the syntax tree. */
final class TreeBuilder {

    /** The statements of a file or body. */
    List<Statement> statements(List<? extends EObject> pieces) {
        List<Statement> all = new ArrayList<>(pieces.size());
        for (EObject piece : pieces) {
            all.add(statement(piece));
        }
        return all;
    }

    private Statement statement(EObject piece) {
        Token first = ValueBuilder.token(Nodes.first(piece));
        int end = Nodes.of(piece).getEndOffset();
        if (piece instanceof org.guestwright.dsl.guest.Property) {
            return new Property(ValueBuilder.token(Nodes.reference(piece, 0)), ValueBuilder.of(piece), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Block block) {
            Token name = ValueBuilder.token(Nodes.reference(block, 0));
            Token variant = ValueBuilder.token(Nodes.reference(block, 1));
            Token selector = attribute(block, GuestPackage.Literals.BLOCK__SELECTOR);
            return new Block(name, selector, variant, calls(block.getParents()), body(block), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Let let) {
            return new Let(first, attribute(let, GuestPackage.Literals.LET__NAME), ValueBuilder.of(let), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Import) {
            return new Import(first, attribute(piece, GuestPackage.Literals.IMPORT__URI), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Definition definition) {
            return definition(first, definition, end);
        } else if (piece instanceof org.guestwright.dsl.guest.Stray) {
            return new Stray(first, body(piece), end);
        }
        return computed(first, piece, end);
    }

    private Statement computed(Token first, EObject piece, int end) {
        if (piece instanceof org.guestwright.dsl.guest.For) {
            List<Token> names = NodeModelUtils.findNodesForFeature(piece, GuestPackage.Literals.FOR__NAMES).stream()
                    .map(ValueBuilder::token)
                    .toList();
            return new For(first, names, ValueBuilder.of(piece), body(piece), end);
        } else if (piece instanceof org.guestwright.dsl.guest.If choice) {
            return new If(first, ValueBuilder.of(choice), body(choice), otherwise(choice.getOtherwise()), end);
        } else if (piece instanceof org.guestwright.dsl.guest.Assert) {
            Token message = attribute(piece, GuestPackage.Literals.ASSERT__MESSAGE);
            return new Assert(first, ValueBuilder.of(piece), message, end);
        } else if (piece instanceof org.guestwright.dsl.guest.Remove) {
            Token name = attribute(piece, GuestPackage.Literals.REMOVE__NAME);
            return new Remove(first, name, attribute(piece, GuestPackage.Literals.REMOVE__SELECTOR), end);
        }
        return new Xml(first, attribute(piece, GuestPackage.Literals.XML__TEXT), end);
    }

    private Definition definition(Token first, org.guestwright.dsl.guest.Definition definition, int end) {
        Token name = attribute(definition, GuestPackage.Literals.DEFINITION__NAME);
        List<Parameter> parameters = new ArrayList<>();
        for (org.guestwright.dsl.guest.Parameter parameter : definition.getParameters()) {
            parameters.add(new Parameter(
                    attribute(parameter, GuestPackage.Literals.PARAMETER__TYPE),
                    attribute(parameter, GuestPackage.Literals.PARAMETER__NAME),
                    ValueBuilder.of(parameter)));
        }
        Token block = attribute(definition, GuestPackage.Literals.DEFINITION__TARGET);
        Target target = block == null
                ? null
                : new Target(block, attribute(definition, GuestPackage.Literals.DEFINITION__TARGET_VARIANT));
        return new Definition(first, name, parameters, target, calls(definition.getParents()), body(definition), end);
    }

    private static List<Call> calls(List<org.guestwright.dsl.guest.Call> calls) {
        List<Call> all = new ArrayList<>(calls.size());
        for (org.guestwright.dsl.guest.Call call : calls) {
            INode name = Nodes.reference(call, 0);
            List<Argument> arguments = new ArrayList<>();
            for (org.guestwright.dsl.guest.Argument argument : call.getArguments()) {
                arguments.add(new Argument(
                        attribute(argument, GuestPackage.Literals.ARGUMENT__NAME), ValueBuilder.of(argument)));
            }
            if (name != null) {
                all.add(new Call(
                        ValueBuilder.token(name), arguments, Nodes.of(call).getEndOffset()));
            }
        }
        return all;
    }

    private Body otherwise(Else otherwise) {
        if (otherwise == null || otherwise.getChained() == null) {
            return otherwise == null ? null : body(otherwise);
        }
        Statement chained = statement(otherwise.getChained());
        return new Body(List.of(chained), chained.offset(), chained.end());
    }

    /** What is between the braces of a piece; {@code null} where it has none. */
    private Body body(EObject piece) {
        int offset = -1;
        INode last = null;
        for (INode child : Nodes.of(piece).getChildren()) {
            if (offset >= 0 && child.getText().equals("else")) {
                break;
            }
            if (child instanceof ILeafNode leaf && !leaf.isHidden()) {
                offset = offset < 0 && leaf.getText().equals("{") ? leaf.getOffset() : offset;
                last = child;
            } else if (!(child instanceof ILeafNode)) {
                last = child;
            }
        }
        return offset < 0 ? null : new Body(statements(contents(piece)), offset, last.getEndOffset());
    }

    /** The statements in a piece: elements of a file, or entries of a block. */
    static List<EObject> contents(EObject piece) {
        List<EObject> all = new ArrayList<>();
        for (String name : List.of("elements", "entries")) {
            EStructuralFeature feature = piece.eClass().getEStructuralFeature(name);
            if (feature != null) {
                for (Object statement : (List<?>) piece.eGet(feature)) {
                    all.add((EObject) statement);
                }
            }
        }
        return all;
    }

    private static Token attribute(EObject piece, EStructuralFeature feature) {
        return ValueBuilder.token(Nodes.attribute(piece, feature));
    }
}
