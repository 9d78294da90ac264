// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.memory.MemoryBalloon;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.memory.SharedMemory;
import org.guestwright.picture.box.Kind;

/** Memory that is a device. */
final class MemoryNodes {
    private MemoryNodes() {}

    static Node device(MemoryDevice device) {
        Node node = Node.guest(Kind.MEMORY, Words.of(device.getModel()), device);
        if (device.getTarget() != null) {
            node.detail(Words.size(device.getTarget().getSize(), "KiB"))
                    .detail("node ", device.getTarget().getNode(), "")
                    .detail("", Words.size(device.getTarget().getRequested(), "KiB"), " requested");
        }
        String path = device.getSource() == null ? null : device.getSource().getPath();
        return path == null ? node : node.link("", Node.host(Kind.MEMORY, path, device.getSource()));
    }

    static Node shared(SharedMemory memory) {
        Node node = Node.guest(Kind.MEMORY, "shmem", memory)
                .detail(memory.getModel() == null ? null : memory.getModel().getType())
                .detail(memory.getRole());
        String server = memory.getServer() == null ? null : memory.getServer().getPath();
        return node.link(
                "",
                Node.host(Kind.MEMORY, memory.getName() == null ? "shared memory" : memory.getName(), memory)
                        .detail(Words.size(memory.getSize(), "B"))
                        .detail("server ", server, ""));
    }

    static Node balloon(MemoryBalloon balloon) {
        return Node.guest(Kind.MEMORY, "memballoon", balloon).detail(balloon.getModel());
    }
}
