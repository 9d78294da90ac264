// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.ValueList;

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
        document.surround(regionFor(let).keyword("="), this::oneSpace);
        document.format(let.getList());
    }

    protected void format(Definition definition, IFormattableDocument document) {
        document.prepend(regionFor(definition).feature(GuestPackage.Literals.DEFINITION__NAME), this::oneSpace);
        document.surround(regionFor(definition).keyword("extends"), this::oneSpace);
        for (ISemanticRegion comma : regionFor(definition).keywords(",")) {
            document.prepend(comma, this::noSpace);
            document.append(comma, this::oneSpace);
        }
        body(definition, definition.getEntries(), document);
    }

    protected void format(Block block, IFormattableDocument document) {
        document.prepend(regionFor(block).feature(GuestPackage.Literals.BLOCK__VARIANT), this::oneSpace);
        body(block, block.getEntries(), document);
    }

    protected void format(Property property, IFormattableDocument document) {
        document.surround(regionFor(property).keyword("="), this::oneSpace);
        document.format(property.getList());
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
    }

    @Override
    public ITextReplacer createCommentReplacer(IComment comment) {
        return comment.getText().startsWith("/*") ? new BlockComment(comment) : new LineComment(comment);
    }

    private void body(EObject owner, List<Entry> entries, IFormattableDocument document) {
        ISemanticRegion open = regionFor(owner).keyword("{");
        ISemanticRegion close = regionFor(owner).keyword("}");
        document.prepend(open, this::oneSpace);
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
