// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.ScsiControllerModel;
import org.guestwright.model.device.AddressType;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.SpaprVioAddress;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.SerialDevice;
import org.guestwright.model.tpm.TPM;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.DeviceOrder;

/** Registers on the virtual I/O bus of pSeries guests; the first ones are QEMU's own choices for each kind of device. */
public final class SpaprVioAddresses implements CompletionStep {
    private static final long NETWORK = 0x1000;
    private static final long SCSI = 0x2000;
    private static final long NVRAM = 0x3000;
    private static final long TPM = 0x4000;
    private static final long SERIAL = 0x3000_0000;
    private static final long STEP = 0x1000;

    @Override
    public void apply(Guest guest) {
        guest.devices()
                .getInterfaces()
                .forEach(net -> assign(
                        guest,
                        net,
                        net.getModel() != null && net.getModel().getType().equals("spapr-vlan"),
                        NETWORK));
        guest.controllers()
                .forEach(controller -> assign(
                        guest,
                        controller,
                        controller instanceof ScsiController scsi && scsi.getModel() == ScsiControllerModel.IBM_VSCSI,
                        SCSI));
        for (SerialDevice serial : guest.devices().getSerials()) {
            assign(guest, serial, serial.getTarget().getType() == CharacterTargetType.SPAPR_VIO_SERIAL, SERIAL);
        }
        if (guest.devices().getNvram() != null) {
            assign(guest, guest.devices().getNvram(), guest.machine().isPseries(), NVRAM);
        }
        guest.devices()
                .getTpms()
                .forEach(tpm ->
                        assign(guest, tpm, tpm instanceof TPM && guest.machine().isPseries(), TPM));
    }

    private static void assign(Guest guest, Device device, boolean onBus, long first) {
        if (onBus && !(device.getAddress() instanceof SpaprVioAddress)) {
            SpaprVioAddress address = DeviceFactory.eINSTANCE.createSpaprVioAddress();
            address.setType(AddressType.SPAPR_VIO);
            device.setAddress(address);
        }
        if (!(device.getAddress() instanceof SpaprVioAddress address)) {
            return;
        }
        if (address.getReg() != null) {
            if (isTaken(guest, address, address.getReg().longValue())) {
                throw new Refusal(
                        "spapr-vio.double",
                        Category.XML_ERROR,
                        String.format(
                                "spapr-vio address %#x already in use",
                                address.getReg().longValue()),
                        device);
            }
            return;
        }
        long register = first;
        while (isTaken(guest, address, register)) {
            register += STEP;
        }
        address.setReg(Numeral.of(register, "0x%08x"));
    }

    private static boolean isTaken(Guest guest, SpaprVioAddress own, long register) {
        for (Device device : DeviceOrder.all(guest.devices())) {
            if (device.getAddress() instanceof SpaprVioAddress other
                    && other != own
                    && other.getReg() != null
                    && other.getReg().longValue() == register) {
                return true;
            }
        }
        return false;
    }
}
