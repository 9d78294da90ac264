// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.controller.ControllerPackage.Literals.*;
import static org.guestwright.model.device.DevicePackage.Literals.DEVICE__ADDRESS;

import java.util.EnumSet;
import java.util.Set;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.IdeController;
import org.guestwright.model.controller.SataController;
import org.guestwright.model.controller.ScsiController;
import org.guestwright.model.controller.ScsiControllerModel;
import org.guestwright.model.device.CcwAddress;
import org.guestwright.model.device.PciAddress;

/** Controllers other than PCI's: which there are, and the settings of virtio-scsi. */
final class ControllerRules extends Subject<Controller> {
    private static final Set<ScsiControllerModel> VIRTIO = EnumSet.of(
            ScsiControllerModel.VIRTIO_SCSI,
            ScsiControllerModel.VIRTIO_TRANSITIONAL,
            ScsiControllerModel.VIRTIO_NON_TRANSITIONAL);

    ControllerRules() {
        super(CONTROLLER, Stage.DEVICE);

        wrong("controller.iothread.model", "'iothread' attribute only supported for virtio scsi controllers")
                .asWritten()
                .at(CONTROLLER_DRIVER__IOTHREAD)
                .advice("set the model to virtio-scsi")
                .when(controller -> controller.getDriver() != null
                        && isSet(controller.getDriver().getIothread())
                        && !(controller instanceof ScsiController scsi
                                && (scsi.getModel() == null || VIRTIO.contains(scsi.getModel()))));
        scsi(
                "lsilogic",
                ScsiControllerModel.LSI_LOGIC,
                "lsi",
                "This QEMU doesn't support the LSI 53C895A SCSI controller");
        scsi(
                "virtio",
                ScsiControllerModel.VIRTIO_SCSI,
                "virtio-scsi-pci",
                "This QEMU doesn't support virtio scsi controller");
        scsi(
                "lsisas1068",
                ScsiControllerModel.LSI_SAS1068,
                "mptsas1068",
                "This QEMU doesn't support the LSI SAS1068 (MPT Fusion) controller");
        scsi(
                "lsisas1078",
                ScsiControllerModel.LSI_SAS1078,
                "megasas",
                "This QEMU doesn't support the LSI SAS1078 (MegaRAID) controller");
        scsi(
                "vmpvscsi",
                ScsiControllerModel.VM_PV_SCSI,
                "pvscsi",
                "This QEMU doesn't support the pvscsi (VMware paravirtual SCSI) controller");
        unsupported(
                        "controller.scsi.model.unsupported",
                        "Unsupported controller model: %s",
                        (controller, machine) -> ((ScsiController) controller).getModel())
                .at(SCSI_CONTROLLER__MODEL)
                .advice("take virtio-scsi")
                .when(controller ->
                        controller instanceof ScsiController scsi && scsi.getModel() == ScsiControllerModel.BUS_LOGIC);
        virtioScsiOnly("queues", CONTROLLER_DRIVER__QUEUES, "'queues' is only supported by virtio-scsi controller");
        virtioScsiOnly(
                "cmd-per-lun",
                CONTROLLER_DRIVER__CMD_PER_LUN,
                "'cmd_per_lun' is only supported by virtio-scsi controller");
        virtioScsiOnly(
                "max-sectors",
                CONTROLLER_DRIVER__MAX_SECTORS,
                "'max_sectors' is only supported by virtio-scsi controller");
        virtioScsiOnly(
                "ioeventfd", CONTROLLER_DRIVER__IOEVENTFD, "'ioeventfd' is only supported by virtio-scsi controller");
        unsupported("controller.ide.single", "Only a single IDE controller is supported for this machine type")
                .at(CONTROLLER__INDEX)
                .across()
                .advice("take sata, scsi or virtio for more disks")
                .when((controller, machine) ->
                        controller instanceof IdeController && machine.hasBuiltInIde() && isSet(controller.getIndex()));
        unsupported("controller.ide.machine", "IDE controllers are unsupported for this QEMU binary or machine type")
                .advice("take sata, scsi or virtio")
                .when((controller, machine) -> controller instanceof IdeController && !machine.hasBuiltInIde());
        unsupported(
                        "controller.iothread.address",
                        "virtio-scsi IOThreads only available for virtio pci and virtio ccw controllers")
                .at(DEVICE__ADDRESS)
                .advice("leave the address out")
                .when(controller -> isVirtioScsi(controller)
                        && controller.getDriver() != null
                        && isSet(controller.getDriver().getIothread())
                        && controller.getAddress() != null
                        && !(controller.getAddress() instanceof PciAddress
                                || controller.getAddress() instanceof CcwAddress));
        unsupported(
                        "controller.iothread.missing",
                        "controller iothread '%s' not defined in iothreadid",
                        (controller, machine) ->
                                controller.getDriver().getIothread().longValue())
                .at(CONTROLLER_DRIVER__IOTHREAD)
                .across()
                .advice("add the thread to iothreadids, or raise iothreads")
                .when((controller, machine) -> isVirtioScsi(controller)
                        && controller.getDriver() != null
                        && isSet(controller.getDriver().getIothread())
                        && !IoThreadNumbers.has(
                                machine.domain(),
                                controller.getDriver().getIothread().longValue()));
        unsupported("controller.sata.unsupported", "SATA is not supported with this QEMU binary")
                .lacking("ich9-ahci")
                .advice("take scsi or virtio")
                .when((controller, machine) ->
                        controller instanceof SataController && !(machine.isQ35() && !isSet(controller.getIndex())));
    }

    private void scsi(String name, ScsiControllerModel model, String flag, String message) {
        unsupported("controller.scsi." + name + ".unsupported", message)
                .lacking(flag)
                .at(SCSI_CONTROLLER__MODEL)
                .advice("take another model")
                .when(controller -> controller instanceof ScsiController scsi
                        && (scsi.getModel() == model || VIRTIO.contains(model) && isVirtioScsi(controller)));
    }

    private void virtioScsiOnly(String name, org.eclipse.emf.ecore.EAttribute feature, String message) {
        unsupported("controller." + name + ".model", message)
                .at(feature)
                .advice("set the model to virtio-scsi, or leave it out")
                .when(controller -> !isVirtioScsi(controller)
                        && controller.getDriver() != null
                        && controller.getDriver().eGet(feature) != null);
    }

    private static boolean isVirtioScsi(Controller controller) {
        return controller instanceof ScsiController scsi && VIRTIO.contains(scsi.getModel());
    }
}
