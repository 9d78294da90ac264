// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.nvram.BlockNvram;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.NvramFactory;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsFactory;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.os.PflashFormat;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.firmware.FirmwareDescriptor;
import org.guestwright.qemu.firmware.FirmwareSelection;

/** The firmware: which image of the host it is, and a file for the variables of UEFI. */
final class FirmwareDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Os os = guest.domain().getOs();
        OsLoader loader = os.getLoader();
        if (loader != null && loader.getPath() != null && loader.getType() == null) {
            loader.setType(OsLoaderType.ROM);
        }
        boolean chosen = os.getFirmware() != null;
        if (!chosen && (loader == null || loader.getType() != OsLoaderType.PFLASH)) {
            return;
        }
        PflashFormat written = loader == null ? null : loader.getFormat();
        if (chosen && !guest.abiUpdate()) {
            asBefore(os);
        }
        FirmwareDescriptor found = FirmwareSelection.find(guest);
        if (found != null) {
            FirmwareDetails.fill(guest, found);
        } else if (chosen) {
            // The host may have a firmware that fits by the time that the guest starts.
            os.setLoader(loader);
            if (loader != null) {
                loader.setFormat(written);
            }
            return;
        } else {
            custom(guest, os);
        }
        variables(guest, os);
        forget(os);
    }

    // A guest that exists got a raw image when there were no others, and must keep it.
    private static void asBefore(Os os) {
        boolean open = (os.getLoader() == null || os.getLoader().getFormat() == null)
                && (os.getNvram() == null || os.getNvram().getFormat() == null);
        if (open) {
            if (os.getLoader() == null) {
                os.setLoader(OsFactory.eINSTANCE.createOsLoader());
            }
            os.getLoader().setFormat(PflashFormat.RAW);
        }
    }

    // An image that has no descriptor; its variables may be known all the same.
    private static void custom(Guest guest, Os os) {
        OsLoader loader = os.getLoader();
        String template = guest.host().firmware().templates().get(loader.getPath());
        boolean known = template != null
                && loader.getReadonly() != YesNo.NO
                && loader.getStateless() != YesNo.YES
                && loader.getFormat() != PflashFormat.QCOW2;
        if (known) {
            loader.setReadonly(YesNo.YES);
            if (os.getNvram() == null) {
                os.setNvram(NvramFactory.eINSTANCE.createFileNvram());
            }
            if (os.getNvram().getTemplate() == null) {
                os.getNvram().setTemplate(template);
            }
        }
        if (loader.getFormat() == null) {
            loader.setFormat(PflashFormat.RAW);
        }
    }

    private static void variables(Guest guest, Os os) {
        OsLoader loader = os.getLoader();
        if (loader.getType() != OsLoaderType.PFLASH
                || loader.getReadonly() != YesNo.YES
                || loader.getStateless() == YesNo.YES) {
            return;
        }
        if (os.getNvram() == null) {
            os.setNvram(NvramFactory.eINSTANCE.createFileNvram());
        }
        OsNvram nvram = os.getNvram();
        if (nvram.getFormat() == null) {
            nvram.setFormat(loader.getFormat());
        }
        if (nvram instanceof FileNvram file && file.getPath() == null && file.getSource() == null) {
            boolean raw = guest.abiUpdate()
                    && nvram.getTemplate() != null
                    && nvram.getTemplate().endsWith(".raw");
            file.setPath(guest.host().stateFolder() + "/nvram/" + guest.domain().getName() + "_VARS"
                    + (nvram.getFormat() == PflashFormat.QCOW2 ? ".qcow2" : raw ? ".raw" : ".fd"));
        }
    }

    // Raw is what is meant where no format is written.
    private static void forget(Os os) {
        if (os.getLoader().getFormat() == PflashFormat.RAW) {
            os.getLoader().setFormat(null);
        }
        if (os.getNvram() != null && os.getNvram().getFormat() == PflashFormat.RAW) {
            os.getNvram().setFormat(null);
        }
    }

    /** Whether a file for the variables is on the host itself, so that a template can be copied to it. */
    static boolean isLocal(OsNvram nvram) {
        return nvram == null || nvram instanceof FileNvram || nvram instanceof BlockNvram;
    }
}
