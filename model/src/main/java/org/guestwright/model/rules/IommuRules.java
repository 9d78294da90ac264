// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.platform.PlatformPackage.Literals.*;

import org.guestwright.model.device.PciAddress;
import org.guestwright.model.feature.IoapicDriver;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.platform.Iommu;
import org.guestwright.model.platform.IommuDriver;
import org.guestwright.model.platform.IommuModel;
import org.guestwright.model.types.OnOff;

/** The unit that gives devices their view of memory. */
final class IommuRules extends Subject<Iommu> {
    private static final String LACKS = "IOMMU device: '%s' is not supported with this QEMU binary";

    IommuRules() {
        super(IOMMU, Stage.DEVICE);

        machine("iommu.intel.machine", IommuModel.INTEL, "Q35 machines", Machine::isQ35);
        unsupported("iommu.intel.unsupported", LACKS, (iommu, machine) -> iommu.getModel())
                .lacking("intel-iommu")
                .at(IOMMU__MODEL)
                .advice("take virtio")
                .when(iommu -> iommu.getModel() == IommuModel.INTEL);
        machine("iommu.smmuv3.machine", IommuModel.SMMUV3, "ARM Virt machines", Machine::isArmVirt);
        unsupported("iommu.smmuv3.unsupported", LACKS, (iommu, machine) -> iommu.getModel())
                .lacking("machine.virt.iommu")
                .at(IOMMU__MODEL)
                .advice("take virtio")
                .when(iommu -> iommu.getModel() == IommuModel.SMMUV3);
        machine(
                "iommu.virtio.machine",
                IommuModel.VIRTIO,
                "Q35 and ARM Virt machines",
                machine -> machine.isQ35() || machine.isArmVirt());
        unsupported("iommu.virtio.unsupported", LACKS, (iommu, machine) -> iommu.getModel())
                .at(IOMMU__MODEL)
                .advice("take another model")
                .when((iommu, machine) -> iommu.getModel() == IommuModel.VIRTIO
                        && !(machine.has("virtio-iommu-pci") && machine.has("virtio-iommu.boot-bypass")));
        unsupported("iommu.virtio.acpi", "IOMMU device: 'virtio' requires ACPI")
                .at(IOMMU__MODEL)
                .advice("add features { acpi = yes }")
                .when((iommu, machine) ->
                        iommu.getModel() == IommuModel.VIRTIO && !FirmwareRules.hasAcpi(machine.domain()));
        unsupported("iommu.virtio.address", "IOMMU device: 'virtio' needs a PCI address")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(iommu -> iommu.getModel() == IommuModel.VIRTIO
                        && iommu.getAddress() != null
                        && !(iommu.getAddress() instanceof PciAddress));
        lacking(
                "intremap",
                IOMMU_DRIVER__INTREMAP,
                "intel-iommu.intremap",
                "iommu: interrupt remapping is not supported with this QEMU binary");
        lacking(
                "caching-mode",
                IOMMU_DRIVER__CACHING_MODE,
                "intel-iommu.caching-mode",
                "iommu: caching mode is not supported with this QEMU binary");
        lacking("eim", IOMMU_DRIVER__EIM, "intel-iommu.eim", "iommu: eim is not supported with this QEMU binary");
        lacking(
                "iotlb",
                IOMMU_DRIVER__IOTLB,
                "intel-iommu.device-iotlb",
                "iommu: device IOTLB is not supported with this QEMU binary");
        lacking(
                "aw-bits",
                IOMMU_DRIVER__AW_BITS,
                "intel-iommu.aw-bits",
                "iommu: aw_bits is not supported with this QEMU binary");
        lacking(
                "dma-translation",
                IOMMU_DRIVER__DMA_TRANSLATION,
                "intel-iommu.dma-translation",
                "iommu: dma translation is not supported with this QEMU binary");
        unsupported("iommu.intremap.ioapic", "IOMMU interrupt remapping requires split I/O APIC (ioapic driver='qemu')")
                .in(Stage.DOMAIN)
                .at(IOMMU_DRIVER__INTREMAP)
                .across()
                .advice("add features { ioapic.driver = qemu }")
                .when((iommu, machine) -> iommu.getDriver() != null
                        && isOn(iommu.getDriver().getIntremap())
                        && (machine.domain().getFeatures() == null
                                || machine.domain().getFeatures().getIoapic() == null
                                || machine.domain().getFeatures().getIoapic().getDriver() != IoapicDriver.QEMU));
        unsupported("iommu.eim.intremap", "IOMMU eim requires interrupt remapping to be enabled")
                .in(Stage.DOMAIN)
                .at(IOMMU_DRIVER__EIM)
                .advice("set intremap = on")
                .when(Iommu::getDriver, driver -> driver.getEim() == OnOff.ON && driver.getIntremap() != OnOff.ON);
    }

    private void machine(String code, IommuModel model, String machines, java.util.function.Predicate<Machine> has) {
        unsupported(code, "IOMMU device: '%s' is only supported with " + machines, (iommu, machine) -> iommu.getModel())
                .at(IOMMU__MODEL)
                .advice("take another model, or another machine")
                .when((iommu, machine) -> iommu.getModel() == model && !has.test(machine));
    }

    private void lacking(String name, org.eclipse.emf.ecore.EAttribute feature, String flag, String message) {
        unsupported("iommu." + name + ".unsupported", message)
                .lacking(flag)
                .at(feature)
                .advice("leave it out")
                .when(Iommu::getDriver, (IommuDriver driver) -> driver.eGet(feature) != null);
    }
}
