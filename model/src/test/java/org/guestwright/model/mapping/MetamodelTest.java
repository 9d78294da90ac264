// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.tpm.TpmFactory;
import org.guestwright.model.tpm.TpmPackage;
import org.junit.jupiter.api.Test;

/** What holds for the whole metamodel, so that all that is derived from it can rely on it. */
class MetamodelTest {
    private static final Metamodel METAMODEL = Metamodel.standard();

    @Test
    void aTpmProxyIsADeviceClassOfItsOwnWithItsModelsAsAnEnum() {
        EClass proxy = TpmPackage.Literals.TPM_PROXY;

        assertThat(proxy.getEAllSuperTypes()).extracting(EClass::getName).containsExactly("Device", "TPMDevice");
        assertThat(proxy.getEStructuralFeature("model").getEType()).isSameAs(TpmPackage.Literals.TPM_PROXY_MODEL);
        assertThat(ValueType.of(TpmPackage.Literals.TPM_PROXY_MODEL).literals()).containsExactly("spapr-tpm-proxy");
    }

    @Test
    void anEnumAttributeThatIsNotWrittenIsNull() {
        assertThat(TpmFactory.eINSTANCE.createTPM().getModel()).isNull();
    }

    @Test
    void everyClassFeatureAndLiteralIsDocumented() {
        Stream<ENamedElement> enums =
                classifiers(EEnum.class).flatMap(type -> Stream.concat(Stream.of(type), type.getELiterals().stream()));
        Stream<ENamedElement> classes =
                classes().flatMap(type -> Stream.concat(Stream.of(type), type.getEStructuralFeatures().stream()));

        assertThat(Stream.concat(enums, classes)
                        .filter(element -> Annotations.documentation(element).isEmpty())
                        .map(MetamodelTest::name))
                .isEmpty();
    }

    @Test
    void everyFeatureThatAnAnnotationNamesExists() {
        assertThat(classes()
                        .flatMap(type -> type.getEStructuralFeatures().stream())
                        .filter(feature -> Annotations.xml(feature, "when") != null)
                        .filter(feature -> concrete(feature.getEContainingClass())
                                .noneMatch(type -> type.getEStructuralFeature(
                                                Annotations.xml(feature, "when").split("=")[0])
                                        != null))
                        .map(MetamodelTest::name))
                .isEmpty();
        assertThat(classes()
                        .filter(type -> METAMODEL.of(type).variants() != null)
                        .filter(type -> METAMODEL.of(type).variants().discriminators().stream()
                                .anyMatch(one -> one.feature() == null))
                        .map(MetamodelTest::name))
                .isEmpty();
    }

    @Test
    void whatCanBeContainedCanBeTold() {
        assertThat(classes()
                        .flatMap(type -> type.getEReferences().stream())
                        .filter(EReference::isContainment)
                        .map(EReference::getEReferenceType)
                        .distinct()
                        .filter(type -> type.isAbstract() && METAMODEL.of(type).variants() == null
                                || !type.isAbstract() && METAMODEL.of(type).variants() != null)
                        .map(MetamodelTest::name))
                .isEmpty();
    }

    @Test
    void noTwoAttributesOfAnElementHaveTheSameName() {
        assertThat(classes()
                        .filter(type -> !type.isAbstract())
                        .filter(type -> {
                            List<String> names = METAMODEL.of(type).features().stream()
                                    .filter(feature -> feature.kind() == FeatureMapping.Kind.ATTRIBUTE)
                                    .map(FeatureMapping::name)
                                    .toList();
                            return names.stream().distinct().count() < names.size();
                        })
                        .map(MetamodelTest::name))
                .isEmpty();
    }

    @Test
    void everyLiteralIsAValueOfItsType() {
        assertThat(classes()
                        .flatMap(type -> type.getEAttributes().stream())
                        .map(EAttribute::getEAttributeType)
                        .distinct()
                        .filter(type -> !ValueType.of(type).literals().stream().allMatch(ValueType.of(type)::accepts))
                        .map(EDataType::getName))
                .isEmpty();
    }

    private static Stream<EClass> concrete(EClass type) {
        Stream<EClass> below = METAMODEL.subclasses(type).stream().flatMap(MetamodelTest::concrete);
        return type.isAbstract() ? below : Stream.concat(Stream.of(type), below);
    }

    private static Stream<EClass> classes() {
        return classifiers(EClass.class);
    }

    private static <T extends EClassifier> Stream<T> classifiers(Class<T> kind) {
        return METAMODEL.packages().stream()
                .filter(one -> one.getNsURI().startsWith("http://guestwright.org/"))
                .flatMap(one -> one.getEClassifiers().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static String name(ENamedElement element) {
        return (element instanceof EStructuralFeature feature
                        ? feature.getEContainingClass().getName() + "."
                        : "")
                + element.getName();
    }
}
