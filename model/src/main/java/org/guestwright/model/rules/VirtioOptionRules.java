// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.device.DevicePackage.Literals.*;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.device.VirtioOptions;
import org.guestwright.model.disk.Disk;
import org.guestwright.model.disk.DiskBus;
import org.guestwright.model.network.Interface;
import org.guestwright.model.video.Video;
import org.guestwright.model.video.VideoModelType;

/** Options that only virtio devices have. */
final class VirtioOptionRules extends Subject<VirtioOptions> {
    VirtioOptionRules() {
        super(VIRTIO_OPTIONS, Stage.DEVICE);
        only("iommu", VIRTIO_OPTIONS__IOMMU, "iommu driver option");
        only("ats", VIRTIO_OPTIONS__ATS, "ats driver option");
        only("packed", VIRTIO_OPTIONS__PACKED, "packed driver option");
        unsupported("virtio.iommu.transitional", "iommu driver option is not supported by transitional virtio devices")
                .at(VIRTIO_OPTIONS__IOMMU)
                .advice("take the model virtio-non-transitional")
                .when(options -> isOn(options.getIommu()) && isTransitional(options.eContainer()));
        only("page-per-vq", VIRTIO_OPTIONS__PAGE_PER_VQ, "page_per_vq option");
    }

    private void only(String name, EAttribute option, String words) {
        unsupported("virtio." + name, words + " is only supported for virtio devices")
                .at(option)
                .advice("leave it out")
                .when(options -> options.eGet(option) != null && !isVirtio(options.eContainer()));
    }

    private static boolean isTransitional(EObject device) {
        EStructuralFeature model = device.eClass().getEStructuralFeature("model");
        return model instanceof EAttribute && "virtio-transitional".equals(String.valueOf(device.eGet(model)));
    }

    private static boolean isVirtio(EObject device) {
        return device instanceof Disk disk
                ? disk.getTarget() == null || disk.getTarget().getBus() == DiskBus.VIRTIO
                : device instanceof Interface net
                        ? net.getModel() != null
                                && net.getModel().getType() != null
                                && net.getModel().getType().startsWith("virtio")
                        : !(device instanceof Video video)
                                || video.getModel() == null
                                || video.getModel().getType() == VideoModelType.VIRTIO;
    }
}
