// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.Let;

/** What has a name that can be used elsewhere: guests, templates and values. It is the name as it is written. */
public class GuestNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject piece) {
        String name = piece instanceof Definition definition
                ? definition.getName()
                : piece instanceof Let let ? let.getName() : null;
        return name == null || name.isEmpty() ? null : QualifiedName.create(name);
    }
}
