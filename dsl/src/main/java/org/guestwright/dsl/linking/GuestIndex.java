// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.Let;

/**
 * What the index of a workspace holds: names that can be used elsewhere, and uses of templates, but not every word of the
 * metamodel.
 */
public class GuestIndex extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject piece, IAcceptor<IEObjectDescription> acceptor) {
        if (piece instanceof Definition || piece instanceof Let) {
            super.createEObjectDescriptions(piece, acceptor);
        }
        return piece instanceof GuestFile;
    }

    @Override
    public boolean createReferenceDescriptions(
            EObject piece, URI exportedContainer, IAcceptor<IReferenceDescription> acceptor) {
        if (piece instanceof Definition) {
            super.createReferenceDescriptions(piece, exportedContainer, acceptor);
        }
        return piece instanceof GuestFile;
    }
}
