// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.NvramFactory;
import org.guestwright.model.os.Os;
import org.guestwright.model.os.OsLoader;
import org.guestwright.model.os.OsLoaderType;
import org.guestwright.model.os.PflashFormat;
import org.guestwright.model.types.YesNo;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** The firmware: what kind of image it is, and a file for the variables of UEFI. Which images a host has is not known here. */
final class FirmwareDefaults implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Os os = guest.domain().getOs();
        if (os.getFirmware() != null) {
            throw new Refusal("firmware.none", Category.OPERATION_FAILED, "Unable to find '" + os.getFirmware().getLiteral()
                    + "' firmware that is compatible with the current configuration", os);
        }
        OsLoader loader = os.getLoader();
        if (loader == null) {
            return;
        }
        if (loader.getPath() != null && loader.getType() == null) {
            loader.setType(OsLoaderType.ROM);
        }
        if (loader.getType() == OsLoaderType.PFLASH) {
            flash(guest, os, loader);
        }
        if (loader.getFormat() == PflashFormat.RAW) {
            loader.setFormat(null);
        }
    }

    private static void flash(Guest guest, Os os, OsLoader loader) {
        String template = guest.host().firmwareTemplates().get(loader.getPath());
        boolean known = template != null && loader.getReadonly() != YesNo.NO && loader.getStateless() != YesNo.YES;
        if (known) {
            loader.setReadonly(YesNo.YES);
        }
        if (loader.getReadonly() != YesNo.YES || loader.getStateless() == YesNo.YES) {
            return;
        }
        if (os.getNvram() == null) {
            os.setNvram(NvramFactory.eINSTANCE.createFileNvram());
        }
        if (!(os.getNvram() instanceof FileNvram nvram)) {
            return;
        }
        if (known && nvram.getTemplate() == null) {
            nvram.setTemplate(template);
        }
        PflashFormat format = nvram.getFormat() == null ? loader.getFormat() : nvram.getFormat();
        if (nvram.getPath() == null && nvram.getSource() == null) {
            boolean raw = guest.abiUpdate() && nvram.getTemplate() != null && nvram.getTemplate().endsWith(".raw");
            nvram.setPath(guest.host().stateFolder() + "/nvram/" + guest.domain().getName() + "_VARS"
                    + (format == PflashFormat.QCOW2 ? ".qcow2" : raw ? ".raw" : ".fd"));
        }
        nvram.setFormat(format == PflashFormat.RAW ? null : format);
    }
}
