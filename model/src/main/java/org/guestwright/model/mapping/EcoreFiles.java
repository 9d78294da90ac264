// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the metamodel as {@code .ecore} files, one a package, for tools that read Ecore and not Xcore. */
public final class EcoreFiles {
    private EcoreFiles() {}

    /**
     * Writes the standard metamodel; the build calls it.
     *
     * @param arguments the folder
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Metamodel.standard(), Path.of(arguments[0]));
    }

    /** Writes each package of a metamodel into {@code folder} as {@code NAME.ecore}. */
    public static void write(Metamodel metamodel, Path folder) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<Resource> resources = new ArrayList<>();
        Collection<EPackage> copies = EcoreUtil.copyAll(metamodel.packages().stream()
                .filter(one -> !one.getNsURI().startsWith("http://www.eclipse.org/"))
                .toList());
        for (EPackage copy : copies) {
            Resource resource = set.createResource(
                    URI.createFileURI(folder.resolve(copy.getName() + ".ecore").toString()));
            resource.getContents().add(copy);
            resources.add(resource);
        }
        for (Resource resource : resources) {
            resource.save(Map.of());
        }
    }
}
