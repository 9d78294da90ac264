// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.guestwright.dsl.guest.Element;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.GuestPackage;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.guest.Template;
import org.guestwright.dsl.text.Literal;

/** The templates that can be extended in a file: its own, then those of the files that it imports. */
public class GuestScopeProvider implements IScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference != GuestPackage.Literals.CALL__TEMPLATE
                || !(context.eResource().getContents().get(0) instanceof GuestFile file)) {
            return IScope.NULLSCOPE;
        }
        Map<QualifiedName, IEObjectDescription> visible = new LinkedHashMap<>();
        add(file, visible);
        for (GuestFile imported : imports(file)) {
            add(imported, visible);
        }
        return new SimpleScope(new ArrayList<>(visible.values()));
    }

    private static void add(GuestFile file, Map<QualifiedName, IEObjectDescription> visible) {
        for (Element element : file.getElements()) {
            if (element instanceof Template template && template.getName() != null) {
                QualifiedName name = QualifiedName.create(template.getName());
                visible.putIfAbsent(name, EObjectDescription.create(name, template));
            }
        }
    }

    private static List<GuestFile> imports(GuestFile file) {
        List<GuestFile> all = new ArrayList<>();
        for (Element element : file.getElements()) {
            String target = element instanceof Import statement && statement.getUri() != null
                    ? Literal.of(statement.getUri()).constant()
                    : null;
            Resource resource = target == null
                    ? null
                    : EcoreUtil2.getResource(
                            file.eResource(), URI.createFileURI(target).toString());
            if (resource != null
                    && !resource.getContents().isEmpty()
                    && resource.getContents().get(0) instanceof GuestFile imported) {
                all.add(imported);
            }
        }
        return all;
    }
}
