// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.guestwright.model.domain.DomainPackage;

/**
 * The metamodel as a whole: the packages that its root class reaches, the subclasses of each class, and the XML mapping of
 * each. It is immutable and can be shared between threads.
 */
public final class Metamodel {
    private final EClass root;
    private final Set<EPackage> packages = new LinkedHashSet<>();
    private final Map<EClass, List<EClass>> subclasses = new HashMap<>();
    private final Map<EClass, ClassMapping> mappings = new ConcurrentHashMap<>();
    private final Map<Class<?>, ClassMapping> mappingsByClass = new ConcurrentHashMap<>();

    /** The metamodel that {@code root}, the class of a document's root element, reaches. */
    public Metamodel(EClass root) {
        this.root = root;
        Deque<EPackage> open = new ArrayDeque<>(List.of(root.getEPackage()));
        while (!open.isEmpty()) {
            EPackage next = open.pop();
            if (packages.add(next)) {
                next.getEClassifiers().forEach(classifier -> visit(classifier, open));
            }
        }
    }

    /** Guestwright's metamodel of libvirt domains. */
    public static Metamodel standard() {
        return Standard.INSTANCE;
    }

    private void visit(EClassifier classifier, Deque<EPackage> open) {
        if (classifier instanceof EClass eClass) {
            for (EClass supertype : eClass.getESuperTypes()) {
                subclasses.computeIfAbsent(supertype, key -> new ArrayList<>()).add(eClass);
                open.push(supertype.getEPackage());
            }
            for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
                open.push(feature.getEType().getEPackage());
            }
        }
    }

    /** The class of the root element. */
    public EClass root() {
        return root;
    }

    /** The packages, that of the root class first. */
    public Set<EPackage> packages() {
        return packages;
    }

    /** The classes that extend {@code eClass} directly, in the metamodel's order. */
    public List<EClass> subclasses(EClass eClass) {
        return subclasses.getOrDefault(eClass, List.of());
    }

    /** The XML mapping of an object's class, of which the object itself need not be asked. */
    public ClassMapping of(EObject object) {
        ClassMapping known = mappingsByClass.get(object.getClass());
        if (known == null) {
            known = of(object.eClass());
            // Classes that are made at run time share one class of Java.
            if (!(object instanceof DynamicEObjectImpl)) {
                mappingsByClass.put(object.getClass(), known);
            }
        }
        return known;
    }

    /** The XML mapping of a class. */
    public ClassMapping of(EClass eClass) {
        ClassMapping known = mappings.get(eClass);
        if (known == null) {
            known = new ClassMapping(this, eClass);
            ClassMapping other = mappings.putIfAbsent(eClass, known);
            known = other == null ? known : other;
        }
        return known;
    }

    /** Shows an object and all that it contains, outermost first. */
    public void visit(EObject object, Consumer<EObject> visitor) {
        visitor.accept(object);
        children(object, child -> visit(child, visitor));
    }

    /** Whether nothing is set in an object. */
    public boolean isEmpty(EObject object) {
        List<FeatureMapping> features = of(object).features();
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).isSet(object)) {
                return false;
            }
        }
        return true;
    }

    /** Shows what an object contains, and not what is further down. */
    public void children(EObject object, Consumer<EObject> visitor) {
        List<FeatureMapping> features = of(object).contained();
        for (int i = 0; i < features.size(); i++) {
            FeatureMapping feature = features.get(i);
            if (!feature.many()) {
                Object only = feature.get(object);
                if (only != null) {
                    visitor.accept((EObject) only);
                }
            } else if (feature.isSet(object)) {
                for (EObject child : feature.objects(object)) {
                    visitor.accept(child);
                }
            }
        }
    }

    /** Only made when somebody asks for it. */
    private static final class Standard {
        private static final Metamodel INSTANCE = new Metamodel(DomainPackage.Literals.DOMAIN);
    }
}
