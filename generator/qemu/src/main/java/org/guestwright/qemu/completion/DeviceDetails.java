// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.audio.Sound;
import org.guestwright.model.audio.SoundModel;
import org.guestwright.model.device.VirtioModel;
import org.guestwright.model.platform.PlatformFactory;
import org.guestwright.model.platform.Vsock;
import org.guestwright.model.platform.Watchdog;
import org.guestwright.model.platform.WatchdogAction;
import org.guestwright.model.rng.RandomDeviceBackend;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.types.YesNo;
import org.guestwright.model.value.Numeral;
import org.guestwright.qemu.Guest;

/** Small things that devices leave out: the source of random numbers, a vsock's model, the streams of a sound card. */
final class DeviceDetails implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        for (RandomGenerator rng : guest.devices().getRngs()) {
            if (rng.getBackend() instanceof RandomDeviceBackend random && random.getPath() == null) {
                random.setPath("/dev/random");
            }
        }
        for (Sound sound : guest.devices().getSounds()) {
            if (sound.getModel() == SoundModel.VIRTIO && Guest.number(sound.getStreams(), 0) == 0) {
                sound.setStreams(Numeral.of(2));
            }
        }
        for (Watchdog watchdog : guest.devices().getWatchdogs()) {
            if (watchdog.getAction() == null) {
                watchdog.setAction(WatchdogAction.RESET);
            }
        }
        vsock(guest.devices().getVsock());
        if (guest.devices().getPstore() != null && guest.devices().getPstore().getPath() == null) {
            guest.devices()
                    .getPstore()
                    .setPath(guest.host().stateFolder() + "/nvram/"
                            + guest.domain().getName() + "_PSTORE.raw");
        }
    }

    private static void vsock(Vsock vsock) {
        if (vsock == null) {
            return;
        }
        if (vsock.getModel() == null) {
            vsock.setModel(VirtioModel.VIRTIO);
        }
        if (vsock.getCid() == null) {
            vsock.setCid(PlatformFactory.eINSTANCE.createVsockCid());
        }
        if (vsock.getCid().getAuto() == null) {
            vsock.getCid().setAuto(Guest.number(vsock.getCid().getAddress(), 0) != 0 ? YesNo.NO : YesNo.YES);
        }
    }
}
