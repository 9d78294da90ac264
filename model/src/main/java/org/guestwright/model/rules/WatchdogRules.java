// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.platform.PlatformPackage.Literals.*;

import java.util.List;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.platform.Watchdog;
import org.guestwright.model.platform.WatchdogModel;

/** Timers that act when the guest stops winding them up. */
final class WatchdogRules extends Subject<Watchdog> {
    WatchdogRules() {
        super(WATCHDOG, Stage.DEVICE);

        unsupported(
                        "watchdog.double",
                        "domain can only have one watchdog with model '%s'",
                        (watchdog, machine) -> watchdog.getModel())
                .in(Stage.MACHINE)
                .at(WATCHDOG__MODEL)
                .across()
                .advice("take one of them away")
                .when((watchdog, machine) -> {
                    List<Watchdog> all = machine.domain().getDevices().getWatchdogs();
                    return watchdog.getModel() != WatchdogModel.I630_0ESB
                            && all.subList(0, all.indexOf(watchdog)).stream()
                                    .anyMatch(other -> other.getModel() == watchdog.getModel());
                });
        unsupported("watchdog.action", "watchdogs with different actions are not supported with this QEMU binary")
                .at(WATCHDOG__ACTION)
                .advice("give all the same action")
                .when((watchdog, machine) ->
                        machine.domain().getDevices().getWatchdogs().get(0).getAction() != watchdog.getAction());
        address("i6300esb", WatchdogModel.I630_0ESB, "%s model of watchdog can go only on PCI bus");
        unsupported("watchdog.ib700.machine", "ib700 model of watchdog cannot be used with this machine type")
                .at(WATCHDOG__MODEL)
                .advice("take i6300esb")
                .when((watchdog, machine) -> watchdog.getModel() == WatchdogModel.IB700 && !machine.isI440fx());
        address("ib700", WatchdogModel.IB700, "%s model of watchdog does not support configuring the address");
        address("diag288", WatchdogModel.DIAG288, "%s model of watchdog is virtual and cannot go on any bus.");
        unsupported("watchdog.diag288.machine", "diag288 model of watchdog is allowed for s390 and s390x only")
                .at(WATCHDOG__MODEL)
                .advice("take i6300esb")
                .when((watchdog, machine) -> watchdog.getModel() == WatchdogModel.DIAG288 && !machine.isS390());
        address(
                "itco",
                WatchdogModel.ITCO,
                "%s model of watchdog is part of the machine and cannot have any address set.");
        unsupported("watchdog.itco.machine", "itco model of watchdog is only part of q35 machine")
                .at(WATCHDOG__MODEL)
                .advice("take i6300esb")
                .when((watchdog, machine) -> watchdog.getModel() == WatchdogModel.ITCO && !machine.isQ35());
    }

    private void address(String name, WatchdogModel model, String message) {
        unsupported("watchdog." + name + ".address", message, (watchdog, machine) -> watchdog.getModel())
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(watchdog -> watchdog.getModel() == model
                        && watchdog.getAddress() != null
                        && !(model == WatchdogModel.I630_0ESB && watchdog.getAddress() instanceof PciAddress));
    }
}
