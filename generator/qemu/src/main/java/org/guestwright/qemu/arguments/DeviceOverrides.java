// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments;

import org.guestwright.model.qemu.QemuOverride;
import org.guestwright.model.qemu.QemuOverrideDevice;
import org.guestwright.model.qemu.QemuProperty;
import org.guestwright.qemu.CommandBuilder;
import org.guestwright.qemu.option.Option;
import org.guestwright.qemu.option.Props;

/** Properties of devices that a domain's author sets at QEMU itself, by the name of the device. */
final class DeviceOverrides {
    private DeviceOverrides() {}

    static void apply(CommandBuilder command) {
        QemuOverride override = command.guest().domain().getQemuOverride();
        if (override == null) {
            return;
        }
        for (Option option : command.out().list()) {
            if (option instanceof Option.Tree tree && tree.name().equals("-device")) {
                for (QemuOverrideDevice device : override.getDevices()) {
                    if (device.getAlias().equals(tree.props().get("id")) && device.getFrontend() != null) {
                        device.getFrontend().getProperties().forEach(property -> set(tree.props(), property));
                    }
                }
            }
        }
    }

    private static void set(Props props, QemuProperty property) {
        props.remove(property.getName());
        props.with(
                property.getName(),
                switch (property.getType()) {
                    case STRING -> property.getValue();
                    case UNSIGNED -> Long.parseUnsignedLong(property.getValue());
                    case SIGNED -> Long.parseLong(property.getValue());
                    case BOOL -> Boolean.parseBoolean(property.getValue());
                    case REMOVE -> null;
                });
    }
}
