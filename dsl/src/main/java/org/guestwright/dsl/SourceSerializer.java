// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.ReplaceRegion;

/**
 * Writes a syntax tree as the text that it was read from: nothing here changes a tree, edits are made in texts. Models become
 * texts by the printer.
 */
public class SourceSerializer implements ISerializer {

    @Override
    public String serialize(EObject root) {
        return NodeModelUtils.getNode(root).getText();
    }

    @Override
    public String serialize(EObject root, SaveOptions options) {
        return serialize(root);
    }

    @Override
    public void serialize(EObject root, Writer writer, SaveOptions options) throws IOException {
        writer.write(serialize(root));
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject root, SaveOptions options) {
        ITextRegion region = NodeModelUtils.getNode(root).getTotalTextRegion();
        return new ReplaceRegion(region, serialize(root));
    }
}
