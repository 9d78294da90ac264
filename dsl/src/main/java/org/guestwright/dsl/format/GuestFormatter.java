// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.guestwright.dsl.guest.Argument;
import org.guestwright.dsl.guest.Assert;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Call;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Else;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.For;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.If;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.guest.Item;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.guest.MapEntry;
import org.guestwright.dsl.guest.Parameter;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.Remove;
import org.guestwright.dsl.guest.ValueList;
import org.guestwright.dsl.guest.ValueMap;
import org.guestwright.dsl.guest.Xml;

/**
 * The one style of guests. What is written on one line stays there while it fits; else each entry has a line of its own.
 * Comments and single blank lines are kept.
 */
public class GuestFormatter extends AbstractJavaFormatter {
    private static final String BETWEEN_ENTRIES = "  ";

    protected void format(GuestFile file, IFormattableDocument document) {
        boolean first = true;
        for (Element element : file.getElements()) {
            if (first) {
                document.prepend(element, region -> region.setNewLines(0, 0, 2));
            } else {
                document.prepend(element, region -> region.setNewLines(1, 1, 2));
            }
            document.format(element);
            first = false;
        }
    }

    protected void format(Import statement, IFormattableDocument document) {
        document.append(regionFor(statement).keyword("import"), this::oneSpace);
    }

    protected void format(Let let, IFormattableDocument document) {
        document.append(regionFor(let).keyword("let"), this::oneSpace);
        value(let, let.getList(), let.getMap(), document);
    }

    protected void format(Definition definition, IFormattableDocument document) {
        document.prepend(regionFor(definition).feature(GuestPackage.Literals.DEFINITION__NAME), this::oneSpace);
        parameters(definition, document);
        definition.getParameters().forEach(document::format);
        document.surround(regionFor(definition).keyword("for"), this::oneSpace);
        document.prepend(
                regionFor(definition).feature(GuestPackage.Literals.DEFINITION__TARGET_VARIANT), this::oneSpace);
        document.surround(regionFor(definition).keyword("extends"), this::oneSpace);
        definition.getParents().forEach(document::format);
        body(definition, definition.getEntries(), document);
    }

    protected void format(Parameter parameter, IFormattableDocument document) {
        if (parameter.getType() != null) {
            document.prepend(regionFor(parameter).feature(GuestPackage.Literals.PARAMETER__NAME), this::oneSpace);
        }
        value(parameter, parameter.getList(), parameter.getMap(), document);
    }

    protected void format(Call call, IFormattableDocument document) {
        parentheses(call, document);
        call.getArguments().forEach(document::format);
    }

    protected void format(Argument argument, IFormattableDocument document) {
        value(argument, argument.getList(), argument.getMap(), document);
    }

    protected void format(Block block, IFormattableDocument document) {
        document.surround(regionFor(block).keyword("["), this::noSpace);
        document.prepend(regionFor(block).keyword("]"), this::noSpace);
        document.prepend(regionFor(block).feature(GuestPackage.Literals.BLOCK__VARIANT), this::oneSpace);
        document.surround(regionFor(block).keyword("extends"), this::oneSpace);
        commas(block, document);
        block.getParents().forEach(document::format);
        body(block, block.getEntries(), document);
    }

    protected void format(Property property, IFormattableDocument document) {
        value(property, property.getList(), property.getMap(), document);
    }

    protected void format(For loop, IFormattableDocument document) {
        document.append(regionFor(loop).keyword("for"), this::oneSpace);
        commas(loop, document);
        document.surround(regionFor(loop).keyword("in"), this::oneSpace);
        document.format(loop.getList());
        body(loop, inner(loop.getElements(), loop.getEntries()), document);
    }

    protected void format(If choice, IFormattableDocument document) {
        document.append(regionFor(choice).keyword("if"), this::oneSpace);
        body(choice, inner(choice.getElements(), choice.getEntries()), document);
        document.surround(regionFor(choice).keyword("else"), this::oneSpace);
        document.format(choice.getOtherwise());
    }

    protected void format(Else otherwise, IFormattableDocument document) {
        body(otherwise, inner(otherwise.getElements(), otherwise.getEntries()), document);
        document.format(otherwise.getChained());
    }

    protected void format(Assert statement, IFormattableDocument document) {
        document.append(regionFor(statement).keyword("assert"), this::oneSpace);
        document.prepend(regionFor(statement).feature(GuestPackage.Literals.ASSERT__MESSAGE), this::oneSpace);
    }

    protected void format(Remove statement, IFormattableDocument document) {
        document.append(regionFor(statement).keyword("remove"), this::oneSpace);
        document.surround(regionFor(statement).keyword("["), this::noSpace);
        document.prepend(regionFor(statement).keyword("]"), this::noSpace);
    }

    protected void format(Xml statement, IFormattableDocument document) {
        document.append(regionFor(statement).keyword("xml"), this::oneSpace);
    }

    protected void format(ValueList list, IFormattableDocument document) {
        ISemanticRegion open = regionFor(list).keyword("[");
        ISemanticRegion close = regionFor(list).keyword("]");
        boolean flat = list.getItems().isEmpty() || OneLine.fits(list);
        document.append(open, region -> {
            if (flat) {
                region.noSpace();
            } else {
                region.newLine();
            }
        });
        for (ISemanticRegion comma : regionFor(list).keywords(",")) {
            document.prepend(comma, this::noSpace);
            document.append(comma, region -> {
                if (flat) {
                    region.oneSpace();
                } else {
                    region.newLine();
                }
            });
        }
        if (flat) {
            document.prepend(close, this::noSpace);
        } else {
            document.interior(open, close, this::indent);
            document.prepend(close, this::newLine);
        }
        list.getItems().forEach(document::format);
    }

    protected void format(Item item, IFormattableDocument document) {
        document.format(item.getList());
        document.format(item.getMap());
    }

    protected void format(ValueMap map, IFormattableDocument document) {
        inside(map, map.getEntries(), document);
    }

    protected void format(MapEntry entry, IFormattableDocument document) {
        value(entry, entry.getList(), entry.getMap(), document);
    }

    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return comment.getText().startsWith("/*") ? new BlockComment(comment) : new LineComment(comment);
    }

    private static List<? extends EObject> inner(List<Element> elements, List<Entry> entries) {
        return elements.isEmpty() ? entries : elements;
    }

    private void value(EObject owner, ValueList list, ValueMap map, IFormattableDocument document) {
        document.surround(regionFor(owner).keyword("="), this::oneSpace);
        document.format(list);
        document.format(map);
    }

    /** The parameters of a template; with a line each, where a line ended behind their parenthesis. */
    private void parameters(Definition definition, IFormattableDocument document) {
        ISemanticRegion open = regionFor(definition).keyword("(");
        ISemanticRegion close = regionFor(definition).keyword(")");
        if (open == null || close == null || !open.getNextHiddenRegion().isMultiline()) {
            parentheses(definition, document);
            return;
        }
        document.prepend(open, this::noSpace);
        document.append(open, this::newLine);
        document.interior(open, close, this::indent);
        document.prepend(close, this::newLine);
        for (ISemanticRegion comma : regionFor(definition).keywords(",")) {
            document.prepend(comma, this::noSpace);
            document.append(comma, comma.getOffset() < close.getOffset() ? this::newLine : this::oneSpace);
        }
    }

    private void parentheses(EObject owner, IFormattableDocument document) {
        document.surround(regionFor(owner).keyword("("), this::noSpace);
        document.prepend(regionFor(owner).keyword(")"), this::noSpace);
        commas(owner, document);
    }

    private void commas(EObject owner, IFormattableDocument document) {
        for (ISemanticRegion comma : regionFor(owner).keywords(",")) {
            document.prepend(comma, this::noSpace);
            document.append(comma, this::oneSpace);
        }
    }

    private void body(EObject owner, List<? extends EObject> entries, IFormattableDocument document) {
        document.prepend(regionFor(owner).keyword("{"), this::oneSpace);
        inside(owner, entries, document);
    }

    private void inside(EObject owner, List<? extends EObject> entries, IFormattableDocument document) {
        ISemanticRegion open = regionFor(owner).keyword("{");
        ISemanticRegion close = regionFor(owner).keyword("}");
        if (OneLine.fits(owner)) {
            document.append(open, this::oneSpace);
            for (int i = 1; i < entries.size(); i++) {
                document.prepend(entries.get(i), region -> region.setSpace(BETWEEN_ENTRIES));
            }
            document.prepend(close, this::oneSpace);
        } else if (open != null) {
            document.interior(open, close, this::indent);
            document.append(open, this::newLine);
            for (int i = 1; i < entries.size(); i++) {
                document.prepend(entries.get(i), region -> region.setNewLines(1, 1, 2));
            }
            document.prepend(close, this::newLine);
        }
        entries.forEach(document::format);
    }
}
