// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.feature.FeatureFactory;
import org.guestwright.model.nvram.NvramFactory;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsFactory;
import org.guestwright.model.os.OsFirmwareFeature;
import org.guestwright.model.os.OsFirmwareFeatureName;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.firmware.FirmwareDescriptor;

/** Writes into a domain which firmware it has, and what follows from that. */
final class FirmwareDetails {
    private FirmwareDetails() {}

    static void fill(Guest guest, FirmwareDescriptor firmware) {
        Domain domain = guest.domain();
        Os os = domain.getOs();
        if (os.getLoader() == null) {
            os.setLoader(OsFactory.eINSTANCE.createOsLoader());
        }
        OsLoader loader = os.getLoader();
        loader.setPath(firmware.path());
        if (firmware.kind() == FirmwareDescriptor.Kind.MEMORY) {
            loader.setType(OsLoaderType.ROM);
        } else {
            loader.setType(OsLoaderType.PFLASH);
            loader.setReadonly(YesNo.YES);
            loader.setFormat(firmware.format());
            if (firmware.template() != null && FirmwareDefaults.isLocal(os.getNvram())) {
                if (os.getNvram() == null) {
                    os.setNvram(NvramFactory.eINSTANCE.createFileNvram());
                }
                os.getNvram().setTemplate(firmware.template());
            }
        }
        if (firmware.features().contains("requires-smm")) {
            withManagementMode(domain);
            loader.setSecure(YesNo.YES);
        }
        os.setFirmware(firmware.firmware());
        features(os, firmware);
    }

    private static void withManagementMode(Domain domain) {
        if (domain.getFeatures() == null) {
            domain.setFeatures(FeatureFactory.eINSTANCE.createFeatures());
        }
        if (domain.getFeatures().getSmm() == null) {
            domain.getFeatures().setSmm(FeatureFactory.eINSTANCE.createSmm());
        }
        domain.getFeatures().getSmm().setState(OnOff.ON);
    }

    // What is in variables that are kept elsewhere is not known.
    private static void features(Os os, FirmwareDescriptor firmware) {
        os.setFirmwareFeatures(OsFactory.eINSTANCE.createOsFirmwareFeatures());
        boolean unknownVariables = os.getLoader().getType() == OsLoaderType.PFLASH
                && os.getLoader().getStateless() != YesNo.YES
                && (os.getNvram() == null || os.getNvram().getTemplate() == null);
        if (!unknownVariables) {
            feature(os, OsFirmwareFeatureName.ENROLLED_KEYS, firmware.features().contains("enrolled-keys"));
        }
        feature(os, OsFirmwareFeatureName.SECURE_BOOT, firmware.features().contains("secure-boot"));
    }

    private static void feature(Os os, OsFirmwareFeatureName name, boolean enabled) {
        OsFirmwareFeature feature = OsFactory.eINSTANCE.createOsFirmwareFeature();
        feature.setName(name);
        feature.setEnabled(enabled ? YesNo.YES : YesNo.NO);
        os.getFirmwareFeatures().getFeatures().add(feature);
    }
}
