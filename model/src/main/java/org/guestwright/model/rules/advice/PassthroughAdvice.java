// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.advice;

import static org.guestwright.model.domain.DomainPackage.Literals.DEVICES;
import static org.guestwright.model.platform.PlatformPackage.Literals.IOMMU_DRIVER__CACHING_MODE;

import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.UsbController;
import org.guestwright.model.controller.UsbControllerModel;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.hostdev.Hostdev;
import org.guestwright.model.hostdev.PciHostdev;
import org.guestwright.model.hostdev.UsbHostdev;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.platform.IommuModel;
import org.guestwright.model.rules.Stage;
import org.guestwright.model.rules.Subject;

/** What devices of the host need of the guest's other devices. */
final class PassthroughAdvice extends Subject<Devices> {
    PassthroughAdvice() {
        super(DEVICES, Stage.ADVICE);

        warning("iommu.caching-mode.hostdev", "a device of the host behind an Intel IOMMU needs its caching mode")
                .across()
                .advice("set iommu.driver.caching_mode = on")
                .because("By it, QEMU learns which memory the guest gives the device; QEMU refuses the device without.")
                .each((devices, machine, violations) -> {
                    if (devices.getIommu() != null
                            && devices.getIommu().getModel() == IommuModel.INTEL
                            && (devices.getIommu().getDriver() == null
                                    || !isOn(devices.getIommu().getDriver().getCachingMode()))
                            && hasPci(devices)) {
                        violations.report(devices.getIommu(), IOMMU_DRIVER__CACHING_MODE);
                    }
                });
        information("hostdev.usb.slow", "the guest's USB controllers are of USB 1.1")
                .across()
                .advice("add controller usb { model = qemu-xhci }")
                .because("The device runs at 12 Mbit/s, whatever it can do; many refuse.")
                .each((devices, machine, violations) -> {
                    if (isSlow(devices)) {
                        for (Hostdev hostdev : devices.getHostdevs()) {
                            if (hostdev instanceof UsbHostdev) {
                                violations.report(hostdev, null);
                            }
                        }
                        devices.getRedirdevs().forEach(device -> violations.report(device, null));
                    }
                });
        information(
                        "hostdev.pci.machine",
                        "the machine '%s' has no PCI Express, and devices of the host mostly are of it")
                .across()
                .advice("take the machine q35")
                .because(
                        "The device has none of its extended configuration: error reports, and features that its driver may ask for.")
                .each((devices, machine, violations) -> {
                    for (Hostdev hostdev : devices.getHostdevs()) {
                        if (hostdev instanceof PciHostdev && machine.isI440fx()) {
                            violations.report(hostdev, null, machine.name());
                        }
                    }
                });
    }

    private static boolean hasPci(Devices devices) {
        return devices.getHostdevs().stream().anyMatch(PciHostdev.class::isInstance)
                || devices.getInterfaces().stream().anyMatch(HostdevInterface.class::isInstance);
    }

    private static boolean isSlow(Devices devices) {
        boolean found = false;
        for (Controller controller : devices.getControllers()) {
            if (controller instanceof UsbController usb) {
                found = true;
                if (usb.getModel() != UsbControllerModel.PIIX3_UHCI
                        && usb.getModel() != UsbControllerModel.PIIX4_UHCI
                        && usb.getModel() != UsbControllerModel.VT82C686B_UHCI
                        && usb.getModel() != UsbControllerModel.PCI_OHCI) {
                    return false;
                }
            }
        }
        return found;
    }
}
