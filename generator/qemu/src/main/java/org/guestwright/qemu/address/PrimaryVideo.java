// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.address;

import java.util.Set;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoModelType;
import org.guestwright.qemu.Guest;

/** The first graphics card of a PC, which firmware looks for in a usual slot. */
final class PrimaryVideo {
    private PrimaryVideo() {}

    static void reserve(Guest guest, PciTopology topology, PciPlaces places, int slot, Set<PciConnect> wants) {
        Video video = guest.devices().getVideos().isEmpty()
                ? null
                : guest.devices().getVideos().get(0);
        if (video == null
                || video.getModel().getType() == VideoModelType.NONE
                || video.getModel().getType() == VideoModelType.RAMFB
                || !Addresses.isWanted(video.getAddress())) {
            return;
        }
        PciLocation usual = PciLocation.slot(slot);
        topology.validate(usual, wants, true);
        if (topology.isSlotTaken(usual)) {
            places.place(video);
        } else {
            topology.reserve(usual, wants, 0);
            places.setAlways(video, usual, null);
        }
    }
}
