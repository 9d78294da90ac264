// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.network.BridgeInterface;
import org.guestwright.model.network.CoalesceFrames;
import org.guestwright.model.network.DirectInterface;
import org.guestwright.model.network.DirectMode;
import org.guestwright.model.network.EmulatedInterface;
import org.guestwright.model.network.EthernetInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.network.InterfaceBackend;
import org.guestwright.model.network.InterfaceTarget;
import org.guestwright.model.network.NetworkFactory;
import org.guestwright.model.network.NetworkInterface;
import org.guestwright.model.network.VirtioInterfaceDriver;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;

/** What libvirt does not keep of an interface as it is written: names that it chose itself, and settings that do not belong. */
final class InterfaceDetails implements CompletionStep {
    private static final Set<String> VIRTIO = Set.of("virtio", "virtio-transitional", "virtio-non-transitional");
    // libvirt 10.7, virDomainNetModelType: models that are known in any case of letters
    private static final List<String> MODELS = List.of(
            "netfront",
            "rtl8139",
            "virtio",
            "e1000",
            "e1000e",
            "igb",
            "virtio-transitional",
            "virtio-non-transitional",
            "usb-net",
            "spapr-vlan",
            "lan9118",
            "smc91c111",
            "vlance",
            "vmxnet",
            "vmxnet2",
            "vmxnet3",
            "Am79C970A",
            "Am79C973",
            "82540EM",
            "82545EM",
            "82543GC");
    // libvirt gives these names to the devices that it makes, each time anew
    private static final List<String> GENERATED = List.of("vnet", "macvtap", "macvlan");

    @Override
    public void apply(Guest guest) {
        int number = 0;
        for (Interface net : guest.devices().getInterfaces()) {
            address(guest, net, number++);
            if (net.getModel() != null) {
                net.getModel().setType(canonical(net.getModel().getType()));
            }
            if (!(net instanceof EthernetInterface
                    || net instanceof NetworkInterface
                    || net instanceof BridgeInterface)) {
                net.setFilterref(null);
            }
            forgetName(net);
            source(net);
            CoalesceFrames frames =
                    net.getCoalesce() == null || net.getCoalesce().getRx() == null
                            ? null
                            : net.getCoalesce().getRx().getFrames();
            if (frames == null || Guest.number(frames.getMax(), 0) == 0) {
                net.setCoalesce(null);
            }
            boolean virtio =
                    net.getModel() != null && VIRTIO.contains(net.getModel().getType());
            if (net instanceof EmulatedInterface emulated
                    && emulated.getDriver() instanceof VirtioInterfaceDriver driver) {
                driver(emulated, driver, virtio);
            }
            backend(net, virtio);
        }
    }

    private static void source(Interface net) {
        if (net instanceof DirectInterface direct && direct.getSource().getMode() == null) {
            direct.getSource().setMode(DirectMode.VEPA);
        } else if (net instanceof NetworkInterface network) {
            // the port of the network that the last start got
            network.getSource().setPortid(null);
        }
    }

    private static String canonical(String model) {
        for (String known : MODELS) {
            if (known.equalsIgnoreCase(model)) {
                return known;
            }
        }
        return model;
    }

    private static void address(Guest guest, Interface net, int number) {
        if (net.getMac() == null) {
            String name = guest.domain().getUuid() != null
                    ? guest.domain().getUuid()
                    : guest.domain().getName();
            net.setMac(NetworkFactory.eINSTANCE.createMacAddress());
            net.getMac().setAddress(guest.host().network().mac(name, number));
        } else {
            net.getMac().setAddress(net.getMac().getAddress().toLowerCase(Locale.ROOT));
        }
    }

    private static void forgetName(Interface net) {
        InterfaceTarget target = net.getTarget();
        if (target != null
                && target.getDev() != null
                && target.getManaged() != YesNo.NO
                && GENERATED.stream().anyMatch(target.getDev()::startsWith)) {
            target.setDev(null);
            net.setTarget(target.getManaged() == null ? null : target);
        }
    }

    // One pair of queues is what there is in any case.
    private static void driver(EmulatedInterface net, VirtioInterfaceDriver driver, boolean virtio) {
        if (driver.getQueues() != null && driver.getQueues().intValue() <= 1) {
            driver.setQueues(null);
        }
        boolean empty = Metamodel.standard().isEmpty(driver);
        if (!virtio || empty) {
            net.setDriver(null);
        }
    }

    private static void backend(Interface net, boolean virtio) {
        InterfaceBackend backend = net.getBackend();
        if (backend == null) {
            return;
        }
        if (!virtio) {
            backend.setVhost(null);
        }
        if (Metamodel.standard().isEmpty(backend)) {
            net.setBackend(null);
        }
    }
}
