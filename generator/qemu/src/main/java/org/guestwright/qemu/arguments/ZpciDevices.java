// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.device.ZpciAddress;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.completion.DeviceOrder;
import org.guestwright.qemu.option.Option;
import org.guestwright.qemu.option.Props;

/** The device that numbers a PCI function of an s390x guest; it stands before the function, which it names. */
final class ZpciDevices {
    private ZpciDevices() {}

    static void apply(CommandBuilder command) {
        if (!command.guest().machine().isS390()) {
            return;
        }
        Map<Object, ZpciAddress> numbers = new HashMap<>();
        for (Device device : DeviceOrder.all(command.guest().devices())) {
            if (device.getAlias() != null && device.getAddress() instanceof PciAddress pci && pci.getZpci() != null) {
                numbers.put(device.getAlias().getName(), pci.getZpci());
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        List<Option> written = List.copyOf(command.out().list());
        command.out().list().clear();
        for (Option option : written) {
            if (option instanceof Option.Tree tree && tree.name().equals("-device")) {
                ZpciAddress zpci = numbers.get(tree.props().get("id"));
                if (zpci != null) {
                    command.out()
                            .device(Props.of("driver", "zpci")
                                    .with("uid", zpci.getUid())
                                    .with("fid", zpci.getFid())
                                    .with("target", tree.props().get("id"))
                                    .with("id", "zpci" + zpci.getUid().longValue()));
                }
            }
            command.out().list().add(option);
        }
    }
}
