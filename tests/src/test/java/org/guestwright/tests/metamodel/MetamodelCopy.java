// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.metamodel;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.mapping.Metamodel;

/** A copy of the metamodel that can be changed, as if its Xcore files had been edited. It has no Java classes of its own. */
final class MetamodelCopy {
    private final List<EPackage> packages;

    MetamodelCopy() {
        List<EPackage> originals = Metamodel.standard().packages().stream()
                .filter(one -> one.getNsURI().startsWith("http://guestwright.org/"))
                .toList();
        packages = List.copyOf(EcoreUtil.copyAll(originals));
        for (int i = 0; i < packages.size(); i++) {
            packages.get(i).setEFactoryInstance(new Values(originals.get(i)));
        }
    }

    private static void forgetJava(EClassifier classifier) {
        if (classifier instanceof EClass eClass) {
            eClass.setInstanceClassName(null);
            eClass.getEAttributes().stream()
                    .filter(attribute -> attribute.getEType() instanceof EEnum)
                    .forEach(attribute -> attribute.setUnsettable(true));
        } else if (classifier instanceof EEnum) {
            classifier.setInstanceClassName(null);
        }
    }

    /** A class or data type of the copy. */
    EClassifier find(String name) {
        return packages.stream()
                .map(one -> one.getEClassifier(name))
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
    }

    /** The copy as it is now; it must not be changed any more. */
    Metamodel metamodel() {
        packages.forEach(one -> one.getEClassifiers().forEach(MetamodelCopy::forgetJava));
        return new Metamodel((EClass) find("Domain"));
    }

    /** Converts values as the original does, and makes objects in which an enumeration that is not set is null. */
    private static final class Values extends EFactoryImpl {
        private final EPackage original;

        private Values(EPackage original) {
            this.original = original;
        }

        @Override
        public Object createFromString(EDataType type, String text) {
            EClassifier known = original.getEClassifier(type.getName());
            return type instanceof EEnum
                    ? super.createFromString(type, text)
                    : original.getEFactoryInstance().createFromString((EDataType) known, text);
        }

        @Override
        public String convertToString(EDataType type, Object value) {
            EClassifier known = original.getEClassifier(type.getName());
            return type instanceof EEnum
                    ? super.convertToString(type, value)
                    : original.getEFactoryInstance().convertToString((EDataType) known, value);
        }

        @Override
        protected EObject basicCreate(EClass eClass) {
            return new DynamicEObjectImpl(eClass) {
                @Override
                public Object eGet(int feature, boolean resolve, boolean coreType) {
                    boolean unset = eClass().getEStructuralFeature(feature) instanceof EAttribute attribute
                            && attribute.isUnsettable()
                            && !attribute.isMany()
                            && !eIsSet(feature);
                    return unset ? null : super.eGet(feature, resolve, coreType);
                }
            };
        }
    }
}
