// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
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
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.text.Nodes;

/**
 * Links the words of guests to the metamodel, for editors. All words are linked at once, from the outside in, each by one
 * look into the table of its place; templates stay proxies until somebody asks. A word that means nothing stays unlinked:
 * what is wrong with it is told by expansion.
 */
public class GuestLinker extends LazyLinker {
    private final NameTable names = NameTable.standard();

    @Override
    protected void doLinkModel(EObject root, IDiagnosticConsumer consumer) {
        linkElements(((GuestFile) root).getElements());
    }

    private void linkElements(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Definition definition) {
                linkCalls(definition.getParents());
                Shape shape = definition.getTarget() == null ? names.root() : target(definition);
                if (shape != null) {
                    link(definition.getEntries(), shape);
                }
            } else if (element instanceof For loop) {
                linkElements(loop.getElements());
            } else if (element instanceof If choice) {
                linkElements(choice.getElements());
                linkElse(choice.getOtherwise(), null);
            }
        }
    }

    private void linkElse(Else otherwise, Shape shape) {
        if (otherwise == null) {
            return;
        }
        linkElements(otherwise.getElements());
        link(otherwise.getEntries(), shape);
        if (otherwise.getChained() != null && shape == null) {
            linkElements(List.of(otherwise.getChained()));
        } else if (otherwise.getChained() != null) {
            link(List.of(otherwise.getChained()), shape);
        }
    }

    private void linkCalls(List<Call> calls) {
        for (Call call : calls) {
            INode name = Nodes.reference(call, 0);
            if (name != null) {
                createAndSetProxy(call, name, GuestPackage.Literals.CALL__TEMPLATE);
            }
        }
    }

    /** What stands in a template for a block. */
    private Shape target(Definition template) {
        BlockWord word = names.root().block(template.getTarget());
        INode variant = Nodes.attribute(template, GuestPackage.Literals.DEFINITION__TARGET_VARIANT);
        BlockWord.Variant kind =
                word == null || variant == null ? null : word.variants().get(Nodes.text(variant));
        return word == null || variant != null && kind == null ? null : kind == null ? word.plain() : kind.shape();
    }

    private void link(List<Entry> entries, Shape shape) {
        for (Entry entry : entries) {
            if (entry instanceof Property property) {
                INode name = Nodes.reference(property, 0);
                PropertyWord word = name == null ? null : shape.property(Nodes.text(name));
                property.setFeature(word == null ? null : word.feature().feature());
            } else if (entry instanceof Block block) {
                link(block, shape);
            } else if (entry instanceof For loop) {
                link(loop.getEntries(), shape);
            } else if (entry instanceof If choice) {
                link(choice.getEntries(), shape);
                linkElse(choice.getOtherwise(), shape);
            }
        }
    }

    private void link(Block block, Shape shape) {
        linkCalls(block.getParents());
        INode name = Nodes.reference(block, 0);
        INode variant = Nodes.reference(block, 1);
        BlockWord word = name == null ? null : shape.block(Nodes.text(name));
        BlockWord.Variant kind =
                word == null || variant == null ? null : word.variants().get(Nodes.text(variant));
        block.setFeature(word == null ? null : word.named());
        block.setVariant(kind == null ? null : kind.named());
        Shape inner = word == null ? null : variant == null ? word.plain() : kind == null ? null : kind.shape();
        if (inner != null) {
            link(block.getEntries(), inner);
        }
    }
}
