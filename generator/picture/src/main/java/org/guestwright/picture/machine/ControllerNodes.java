// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.picture.box.Kind;

/** The boxes of controllers. */
final class ControllerNodes {
    private ControllerNodes() {}

    static Node of(Controller controller) {
        Node node = Node.guest(Kind.BUS, name(controller), controller)
                .detail(model(controller))
                .detail(
                        "I/O thread ",
                        controller.getDriver() == null
                                ? null
                                : controller.getDriver().getIothread(),
                        "");
        if (controller instanceof PciController pci && pci.getTarget() != null) {
            node.detail("NUMA node ", pci.getTarget().getNode(), "");
        }
        return node;
    }

    /** Whether it is the beginning of a PCI hierarchy and not part of another. */
    static boolean isRoot(Controller controller) {
        return controller instanceof PciController pci
                && (pci.getModel() == PciControllerModel.PCI_ROOT || pci.getModel() == PciControllerModel.PCIE_ROOT);
    }

    private static String name(Controller controller) {
        String index =
                controller.getIndex() == null ? "" : controller.getIndex().toString();
        if (controller instanceof PciController pci) {
            String bus = pci.getModel() == PciControllerModel.PCIE_ROOT ? "pcie" : "pci";
            return index.isEmpty() ? bus : bus + "." + index;
        }
        return Words.of(controller.getType()) + index;
    }

    private static Object model(Controller controller) {
        Object model = Words.get(controller, "model");
        return model != null ? model : "controller";
    }
}
