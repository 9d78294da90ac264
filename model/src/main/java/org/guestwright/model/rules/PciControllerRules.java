// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.controller.ControllerPackage.Literals.*;
import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.PciControllerName;

/** PCI controllers: which settings go with which of them. */
final class PciControllerRules extends Subject<PciController> {
    private static final String OF = " for PCI controller with index '%s', model '%s' and modelName '%s'";
    private static final Map<PciControllerModel, Set<PciControllerName>> NAMES = new EnumMap<>(Map.of(
            PciControllerModel.PCI_ROOT, EnumSet.of(PciControllerName.SPAPR_PCI_HOST_BRIDGE),
            PciControllerModel.PCI_BRIDGE, EnumSet.of(PciControllerName.PCI_BRIDGE),
            PciControllerModel.DMI_TO_PCI_BRIDGE, EnumSet.of(PciControllerName.I8280_1B11_BRIDGE),
            PciControllerModel.PCIE_TO_PCI_BRIDGE, EnumSet.of(PciControllerName.PCIE_PCI_BRIDGE),
            PciControllerModel.PCIE_ROOT_PORT, EnumSet.of(PciControllerName.IOH3420, PciControllerName.PCIE_ROOT_PORT),
            PciControllerModel.PCIE_SWITCH_UPSTREAM_PORT, EnumSet.of(PciControllerName.X3130_UPSTREAM),
            PciControllerModel.PCIE_SWITCH_DOWNSTREAM_PORT, EnumSet.of(PciControllerName.XIO3130_DOWNSTREAM),
            PciControllerModel.PCI_EXPANDER_BUS, EnumSet.of(PciControllerName.PXB),
            PciControllerModel.PCIE_EXPANDER_BUS, EnumSet.of(PciControllerName.PXB_PCIE)));

    PciControllerRules() {
        super(PCI_CONTROLLER, Stage.DEVICE);

        unsupported("pci.root.address", "pci-root and pcie-root controllers should not have an address")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(pci -> isRoot(pci) && pci.getAddress() != null);
        unsupported("pci.index.high", "PCI controller index %s too high, maximum is 255", (pci, machine) -> index(pci))
                .at(CONTROLLER__INDEX)
                .advice("lower it")
                .when(pci -> index(pci) > 255);
        range(
                "target.index",
                PCI_CONTROLLER_TARGET__INDEX,
                0,
                30,
                "PCI controller target index '%s' out of range - must be 0-30");
        unsupported("pci.target.index", "Only the PCI controller with index 0 can have target index 0, and vice versa")
                .at(PCI_CONTROLLER_TARGET__INDEX)
                .advice("make both 0, or none of them")
                .when(pci -> value(pci, PCI_CONTROLLER_TARGET__INDEX) >= 0
                        && (index(pci) == 0) != (value(pci, PCI_CONTROLLER_TARGET__INDEX) == 0));
        range(
                "chassis-nr",
                PCI_CONTROLLER_TARGET__CHASSIS_NR,
                1,
                255,
                "PCI controller chassisNr '%s' out of range - must be 1-255");
        range(
                "bus-nr",
                PCI_CONTROLLER_TARGET__BUS_NR,
                1,
                254,
                "PCI controller busNr '%s' out of range - must be 1-254");
        unsupported("pci.numa.index", "The PCI controller with index=0 can't be associated with a NUMA node")
                .at(PCI_CONTROLLER_TARGET__NODE)
                .advice("leave the node out")
                .when(pci -> value(pci, PCI_CONTROLLER_TARGET__NODE) >= 0 && index(pci) == 0);
        names();
        options();
    }

    private void names() {
        unsupported(
                        "pci.name.invalid",
                        "Option 'modelName' is not valid" + OF,
                        (pci, machine) -> index(pci),
                        (pci, machine) -> pci.getModel(),
                        (pci, machine) -> shown(pci))
                .at(PCI_CONTROLLER__IMPLEMENTATION)
                .advice("leave it out")
                .when((pci, machine) -> isRoot(pci)
                        && name(pci) != null
                        && !(pci.getModel() == PciControllerModel.PCI_ROOT && machine.isPseries()));
        unsupported(
                        "pci.name.value",
                        "Option 'modelName' has invalid value" + OF,
                        (pci, machine) -> index(pci),
                        (pci, machine) -> pci.getModel(),
                        (pci, machine) -> shown(pci))
                .at(PCI_CONTROLLER__IMPLEMENTATION)
                .advice("leave it out")
                .when(pci -> name(pci) != null
                        && NAMES.containsKey(pci.getModel())
                        && !NAMES.get(pci.getModel()).contains(name(pci)));
        unsupported(
                        "pci.name.unsupported",
                        "The '%s' device is not supported by this QEMU binary",
                        (pci, machine) -> name(pci))
                .at(PCI_CONTROLLER__MODEL)
                .advice("take another controller, or another QEMU")
                .when((pci, machine) -> name(pci) != null && !machine.has(flag(name(pci))));
    }

    private static String flag(PciControllerName name) {
        return name == PciControllerName.I8280_1B11_BRIDGE ? "dmi-to-pci-bridge" : name.getLiteral();
    }

    private void options() {
        only("targetIndex", PCI_CONTROLLER_TARGET__INDEX, EnumSet.of(PciControllerModel.PCI_ROOT));
        unsupported(
                        "pci.hole.machine",
                        "Setting the 64-bit PCI hole size is not supported for machine '%s'",
                        (pci, machine) -> machine.name())
                .at(PCI_CONTROLLER__PCIHOLE64)
                .advice("leave it out")
                .when((pci, machine) -> pci.getPcihole64() != null
                        && (pci.getModel() == PciControllerModel.PCI_ROOT && !machine.isI440fx()
                                || pci.getModel() == PciControllerModel.PCIE_ROOT && !machine.isQ35()));
        unsupported(
                        "pci.hole.model",
                        "Option 'pcihole64' is not valid" + OF,
                        (pci, machine) -> index(pci),
                        (pci, machine) -> pci.getModel(),
                        (pci, machine) -> shown(pci))
                .at(PCI_CONTROLLER__PCIHOLE64)
                .advice("leave it out")
                .when(pci -> pci.getPcihole64() != null && !isRoot(pci));
        only(
                "busNr",
                PCI_CONTROLLER_TARGET__BUS_NR,
                EnumSet.of(PciControllerModel.PCI_EXPANDER_BUS, PciControllerModel.PCIE_EXPANDER_BUS));
        only(
                "numaNode",
                PCI_CONTROLLER_TARGET__NODE,
                EnumSet.of(
                        PciControllerModel.PCI_EXPANDER_BUS,
                        PciControllerModel.PCIE_EXPANDER_BUS,
                        PciControllerModel.PCI_ROOT));
        only("chassisNr", PCI_CONTROLLER_TARGET__CHASSIS_NR, EnumSet.of(PciControllerModel.PCI_BRIDGE));
        Set<PciControllerModel> ports =
                EnumSet.of(PciControllerModel.PCIE_ROOT_PORT, PciControllerModel.PCIE_SWITCH_DOWNSTREAM_PORT);
        only("chassis", PCI_CONTROLLER_TARGET__CHASSIS, ports);
        only("port", PCI_CONTROLLER_TARGET__PORT, ports);
        only(
                "hotplug",
                PCI_CONTROLLER_TARGET__HOTPLUG,
                EnumSet.of(
                        PciControllerModel.PCIE_ROOT_PORT,
                        PciControllerModel.PCIE_SWITCH_DOWNSTREAM_PORT,
                        PciControllerModel.PCI_ROOT));
        unsupported(
                        "pci.hotplug.root",
                        "setting the 'hotplug' property on a 'pci-root' device is not supported by this QEMU binary")
                .lacking("piix4.acpi-root-pci-hotplug")
                .at(PCI_CONTROLLER_TARGET__HOTPLUG)
                .advice("leave it out")
                .when(pci -> pci.getModel() == PciControllerModel.PCI_ROOT
                        && pci.getTarget() != null
                        && pci.getTarget().getHotplug() != null);
        unsupported(
                        "pci.hotplug.port",
                        "setting the 'hotplug' property on a '%s' device is not supported by this QEMU binary",
                        (pci, machine) -> name(pci))
                .lacking("pcie-root-port.hotplug")
                .at(PCI_CONTROLLER_TARGET__HOTPLUG)
                .advice("leave it out")
                .when(pci -> ports.contains(pci.getModel())
                        && pci.getTarget() != null
                        && pci.getTarget().getHotplug() != null);
    }

    private void only(String option, EAttribute feature, Set<PciControllerModel> models) {
        unsupported(
                        "pci.option." + option,
                        "Option '" + option + "' is not valid" + OF,
                        (pci, machine) -> index(pci),
                        (pci, machine) -> pci.getModel(),
                        (pci, machine) -> shown(pci))
                .at(feature)
                .advice("leave it out")
                .when(pci -> pci.getTarget() != null
                        && pci.getTarget().eGet(feature) != null
                        && !models.contains(pci.getModel()));
    }

    private void range(String name, EAttribute feature, int least, int most, String message) {
        unsupported("pci." + name + ".range", message, (pci, machine) -> value(pci, feature))
                .at(feature)
                .advice("take " + least + " to " + most)
                .when(pci -> pci.getTarget() != null
                        && pci.getTarget().eGet(feature) != null
                        && (value(pci, feature) < least || value(pci, feature) > most));
    }

    private static boolean isRoot(PciController pci) {
        return pci.getModel() == PciControllerModel.PCI_ROOT || pci.getModel() == PciControllerModel.PCIE_ROOT;
    }

    private static long index(PciController pci) {
        return number(pci.getIndex(), 0);
    }

    private static PciControllerName name(PciController pci) {
        return pci.getImplementation() == null ? null : pci.getImplementation().getName();
    }

    private static Object shown(PciController pci) {
        return name(pci) == null ? "none" : name(pci);
    }

    private static long value(PciController pci, EAttribute feature) {
        return pci.getTarget() == null ? -1 : number((Number) pci.getTarget().eGet(feature), -1);
    }
}
