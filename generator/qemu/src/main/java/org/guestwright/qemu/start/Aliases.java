// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.List;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.controller.PciController;
import org.guestwright.model.controller.PciControllerModel;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.ScsiControllerModel;
import org.guestwright.model.device.Alias;
import org.guestwright.model.device.Device;
import org.guestwright.model.device.DeviceFactory;
import org.guestwright.model.device.DimmAddress;
import org.guestwright.model.device.DriveAddress;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.memory.MemoryBalloonModel;
import org.guestwright.model.memory.MemoryDevice;
import org.guestwright.model.network.HostdevInterface;
import org.guestwright.model.network.Interface;
import org.guestwright.model.serial.CharacterTargetType;
import org.guestwright.model.serial.Console;
import org.guestwright.model.serial.ConsoleDevice;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.completion.CompletionStep;
import org.guestwright.qemu.completion.DiskNames;

/** The names under which QEMU knows the devices. Those that a person gave begin with {@code ua-} and stay. */
final class Aliases implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Devices devices = guest.devices();
        devices.getDisks().forEach(disk -> name(disk, disk(guest, disk)));
        int hostdevs = networks(devices);
        count(devices.getFilesystems(), "fs", 0);
        number(devices.getSounds(), "sound");
        count(devices.getHostdevs(), "hostdev", hostdevs);
        count(devices.getRedirdevs(), "redir", 0);
        number(devices.getVideos(), "video");
        guest.controllers().forEach(controller -> name(controller, controller(guest, controller)));
        count(devices.getInputs(), "input", 0);
        number(devices.getParallels(), "parallel");
        number(devices.getSerials(), "serial");
        number(devices.getChannels(), "channel");
        consoles(devices);
        number(devices.getHubs(), "hub");
        number(devices.getShmems(), "shmem");
        number(devices.getSmartcards(), "smartcard");
        number(devices.getWatchdogs(), "watchdog");
        if (devices.getMemballoon() != null && devices.getMemballoon().getModel() != MemoryBalloonModel.NONE) {
            name(devices.getMemballoon(), "balloon0");
        }
        number(devices.getRngs(), "rng");
        number(devices.getTpms(), "tpm");
        memory(devices.getMemories());
        name(devices.getVsock(), "vsock0");
        name(devices.getIommu(), "iommu0");
        number(devices.getCryptos(), "crypto");
        name(devices.getPstore(), "pstore0");
    }

    private static boolean name(Device device, String name) {
        boolean nameless = device != null && device.getAlias() == null;
        if (nameless) {
            Alias alias = DeviceFactory.eINSTANCE.createAlias();
            alias.setName(name);
            device.setAlias(alias);
        }
        return nameless;
    }

    // Of these only the ones without a name of their own are counted.
    private static void count(List<? extends Device> devices, String prefix, int first) {
        int next = first;
        for (Device device : devices) {
            next += name(device, prefix + next) ? 1 : 0;
        }
    }

    private static void number(List<? extends Device> devices, String prefix) {
        for (int i = 0; i < devices.size(); i++) {
            name(devices.get(i), prefix + i);
        }
    }

    // A host device behind an interface is named like the host devices, which come after it.
    private static int networks(Devices devices) {
        int net = 0;
        int hostdev = 0;
        for (Interface card : devices.getInterfaces()) {
            if (card instanceof HostdevInterface) {
                hostdev += name(card, "hostdev" + hostdev) ? 1 : 0;
            } else {
                net += name(card, "net" + net) ? 1 : 0;
            }
        }
        return hostdev;
    }

    private static void consoles(Devices devices) {
        for (int i = 0; i < devices.getConsoles().size(); i++) {
            Console console = devices.getConsoles().get(i);
            if (console instanceof ConsoleDevice device) {
                boolean sameAsSerial = i == 0
                        && device.getTarget().getType() == CharacterTargetType.SERIAL
                        && !devices.getSerials().isEmpty();
                name(
                        device,
                        sameAsSerial ? devices.getSerials().get(0).getAlias().getName() : "console" + i);
            }
        }
    }

    private static void memory(List<MemoryDevice> modules) {
        int pmem = 0;
        int mem = 0;
        int epc = 0;
        for (MemoryDevice module : modules) {
            int slot = module.getAddress() instanceof DimmAddress dimm ? Guest.number(dimm.getSlot(), 0) : 0;
            name(
                    module,
                    switch (module.getModel()) {
                        case DIMM -> "dimm" + slot;
                        case NVDIMM -> "nvdimm" + slot;
                        case VIRTIO_PMEM -> "virtiopmem" + pmem++;
                        case VIRTIO_MEM -> "virtiomem" + mem++;
                        case SGX_EPC -> "epc" + epc++;
                    });
        }
    }

    private static String controller(Guest guest, Controller controller) {
        int index = Guest.index(controller);
        if (controller instanceof PciController pci) {
            return !guest.machine().numbersPciBuses()
                    ? "pci"
                    : pci.getModel() == PciControllerModel.PCIE_ROOT ? "pcie." + index : "pci." + index;
        }
        boolean builtIn = index == 0
                && switch (controller.getType()) {
                    case IDE -> guest.machine().hasBuiltInIde();
                    case SATA -> guest.machine().isQ35();
                    default -> false;
                };
        if (builtIn) {
            return "ide";
        }
        if (controller.getType() == ControllerType.USB && index == 0) {
            return "usb";
        }
        if (controller instanceof ScsiController scsi
                && scsi.getModel() == ScsiControllerModel.NCR53C90
                && index == 0) {
            return "scsi";
        }
        return controller.getType().getLiteral() + index;
    }

    private static String disk(Guest guest, Disk disk) {
        String bus = disk.getTarget().getBus().getLiteral();
        if (!(disk.getAddress() instanceof DriveAddress drive)) {
            return bus + "-disk" + DiskNames.index(disk.getTarget().getDev());
        }
        String place = bus + drive.getController() + "-" + drive.getBus() + "-";
        boolean withTarget = disk.getTarget().getBus() == DiskBus.SCSI
                && !(guest.controller(ControllerType.SCSI, drive.getController().intValue())
                                instanceof ScsiController scsi
                        && scsi.getModel() == ScsiControllerModel.LSI_LOGIC);
        return place + (withTarget ? drive.getTarget() + "-" : "") + drive.getUnit();
    }
}
