// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.firmware;

import org.guestwright.model.domain.Domain;
import org.guestwright.model.feature.Smm;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsFirmware;
import org.guestwright.model.os.OsFirmwareFeature;
import org.guestwright.model.os.OsFirmwareFeatureName;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.security.LaunchSecurity;
import org.guestwright.model.security.Sev;
import org.guestwright.model.security.SevSnp;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;

/** Finds the firmware of a host that is as a domain wants it; what the domain leaves open, the first one decides. */
public final class FirmwareSelection {
    /** The bit of an SEV policy that asks for encrypted registers. */
    private static final int ENCRYPTED_STATE = 1 << 2;

    private FirmwareSelection() {}

    /** The first firmware that fits, or {@code null}. */
    public static FirmwareDescriptor find(Guest guest) {
        Domain domain = guest.domain();
        Os os = domain.getOs();
        OsFirmware wanted = os.getFirmware() != null
                ? os.getFirmware()
                : os.getLoader() == null
                        ? null
                        : os.getLoader().getType() == OsLoaderType.PFLASH ? OsFirmware.EFI : OsFirmware.BIOS;
        for (FirmwareDescriptor candidate : guest.host().firmware().descriptors()) {
            if (candidate.firmware() == wanted
                    && matchesPaths(candidate, os)
                    && candidate.runsOn(guest.machine().arch(), guest.machine().name())
                    && matchesFeatures(candidate, domain)
                    && matchesKind(candidate, os)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean matchesPaths(FirmwareDescriptor candidate, Os os) {
        String path = os.getLoader() == null ? null : os.getLoader().getPath();
        String template = os.getNvram() == null ? null : os.getNvram().getTemplate();
        return (path == null || path.equals(candidate.path()))
                && (template == null || template.equals(candidate.template()));
    }

    private static boolean matchesFeatures(FirmwareDescriptor candidate, Domain domain) {
        Os os = domain.getOs();
        if (domain.getPm() != null) {
            boolean sleeps = domain.getPm().getSuspendToMem() != null
                    && domain.getPm().getSuspendToMem().getEnabled() == YesNo.YES;
            boolean hibernates = domain.getPm().getSuspendToDisk() != null
                    && domain.getPm().getSuspendToDisk().getEnabled() == YesNo.YES;
            if (sleeps && !candidate.has("acpi-s3") || hibernates && !candidate.has("acpi-s4")) {
                return false;
            }
        }
        if (isAgainst(wish(os, OsFirmwareFeatureName.SECURE_BOOT), candidate.has("secure-boot"))
                || isAgainst(wish(os, OsFirmwareFeatureName.ENROLLED_KEYS), candidate.has("enrolled-keys"))) {
            return false;
        }
        YesNo secure = os.getLoader() == null ? null : os.getLoader().getSecure();
        if (isAgainst(secure, candidate.has("requires-smm"))) {
            return false;
        }
        Smm smm = domain.getFeatures() == null ? null : domain.getFeatures().getSmm();
        if (candidate.has("requires-smm") && smm != null && smm.getState() == OnOff.OFF) {
            return false;
        }
        return protects(candidate, domain.getLaunchSecurity());
    }

    private static boolean protects(FirmwareDescriptor candidate, LaunchSecurity security) {
        if (security instanceof SevSnp) {
            return candidate.has("amd-sev-snp");
        }
        if (security instanceof Sev sev) {
            boolean encryptedState = sev.getPolicy() != null && (sev.getPolicy().longValue() & ENCRYPTED_STATE) != 0;
            return candidate.has("amd-sev") && (!encryptedState || candidate.has("amd-sev-es"));
        }
        return true;
    }

    private static boolean matchesKind(FirmwareDescriptor candidate, Os os) {
        if (candidate.kind() == FirmwareDescriptor.Kind.MEMORY) {
            return true;
        }
        OsLoader loader = os.getLoader();
        boolean stateless = loader != null && loader.getStateless() == YesNo.YES;
        if (candidate.kind() != (stateless ? FirmwareDescriptor.Kind.STATELESS : FirmwareDescriptor.Kind.SPLIT)
                || loader != null && loader.getReadonly() == YesNo.NO) {
            return false;
        }
        OsNvram nvram = os.getNvram();
        return (loader == null || loader.getFormat() == null || loader.getFormat() == candidate.format())
                && (stateless
                        || nvram == null
                        || nvram.getFormat() == null
                        || nvram.getFormat() == candidate.templateFormat());
    }

    private static boolean isAgainst(YesNo wish, boolean has) {
        return wish != null && (wish == YesNo.YES) != has;
    }

    private static YesNo wish(Os os, OsFirmwareFeatureName name) {
        if (os.getFirmwareFeatures() != null) {
            for (OsFirmwareFeature feature : os.getFirmwareFeatures().getFeatures()) {
                if (feature.getName() == name) {
                    return feature.getEnabled();
                }
            }
        }
        return null;
    }
}
