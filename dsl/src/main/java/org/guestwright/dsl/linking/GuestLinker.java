// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.Entry;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.GuestPackage;
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
        for (Element element : ((GuestFile) root).getElements()) {
            if (element instanceof Definition definition) {
                linkParents(definition);
                link(definition.getEntries(), names.root());
            }
        }
    }

    private void linkParents(Definition definition) {
        definition.getParents().clear();
        for (int i = 0; Nodes.reference(definition, i) != null; i++) {
            createAndSetProxy(definition, Nodes.reference(definition, i), GuestPackage.Literals.DEFINITION__PARENTS);
        }
    }

    private void link(List<Entry> entries, Shape shape) {
        for (Entry entry : entries) {
            if (entry instanceof Property property) {
                INode name = Nodes.reference(property, 0);
                PropertyWord word = name == null ? null : shape.property(Nodes.text(name));
                property.setFeature(word == null ? null : word.feature().feature());
            } else if (entry instanceof Block block) {
                link(block, shape);
            }
        }
    }

    private void link(Block block, Shape shape) {
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
