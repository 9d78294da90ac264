// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;
import static org.guestwright.model.platform.PlatformPackage.Literals.PANIC;
import static org.guestwright.model.platform.PlatformPackage.Literals.PANIC__MODEL;

import org.guestwright.model.device.IsaAddress;
import org.guestwright.model.device.PciAddress;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.platform.Panic;
import org.guestwright.model.platform.PanicModel;

/** The device by which a guest says that it crashed. */
final class PanicRules extends Subject<Panic> {
    PanicRules() {
        super(PANIC, Stage.MACHINE);

        builtIn("s390", PanicModel.S390, "only S390 guests support panic device of model 's390'", Machine::isS390);
        builtIn(
                "hyperv",
                PanicModel.HYPERV,
                "only i686 and x86_64 guests support panic device of model 'hyperv'",
                Machine::isX86);
        builtIn(
                "pseries",
                PanicModel.PSERIES,
                "only pSeries guests support panic device of model 'pseries'",
                Machine::isPseries);
        unsupported("panic.isa.unsupported", "the QEMU binary does not support the ISA panic device")
                .lacking("pvpanic")
                .at(PANIC__MODEL)
                .advice("take another model")
                .when(panic -> panic.getModel() == PanicModel.ISA);
        unsupported("panic.isa.address", "panic is supported only with ISA address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(panic -> panic.getModel() == PanicModel.ISA
                        && panic.getAddress() != null
                        && !(panic.getAddress() instanceof IsaAddress));
        unsupported("panic.pvpanic.unsupported", "the QEMU binary does not support the PCI pvpanic device")
                .lacking("pvpanic-pci")
                .at(PANIC__MODEL)
                .advice("take another model")
                .when(panic -> panic.getModel() == PanicModel.PVPANIC);
        unsupported("panic.pvpanic.address", "pvpanic is supported only with PCI address type")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(panic -> panic.getModel() == PanicModel.PVPANIC && !(panic.getAddress() instanceof PciAddress));
    }

    private void builtIn(String name, PanicModel model, String message, java.util.function.Predicate<Machine> has) {
        unsupported("panic." + name + ".machine", message)
                .at(PANIC__MODEL)
                .advice("leave the model out")
                .when((panic, machine) -> panic.getModel() == model && !has.test(machine));
        unsupported(
                        "panic." + name + ".address",
                        "setting the panic device address is not supported for model '" + name + "'")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(panic -> panic.getModel() == model && panic.getAddress() != null);
    }
}
