// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.project;

import static org.guestwright.model.domain.DomainPackage.Literals.*;
import static org.guestwright.model.nvram.NvramPackage.Literals.*;
import static org.guestwright.model.security.SecurityPackage.Literals.*;

import java.util.BitSet;
import java.util.List;
import org.guestwright.model.cputune.VcpuPin;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.nvram.BlockNvram;
import org.guestwright.model.nvram.FileNvram;
import org.guestwright.model.nvram.OsNvram;
import org.guestwright.model.rules.Numbers;
import org.guestwright.model.rules.project.Claim.Use;
import org.guestwright.model.security.SecurityLabel;
import org.guestwright.model.security.StaticSecurityLabel;
import org.guestwright.model.types.OnOff;

/** What a guest takes that is no device: its generation, UEFI variables, labels, CPUs of the host. */
final class MachineClaims {
    private MachineClaims() {}

    static void add(Domain domain, List<Claim> claims) {
        if (domain.getGenid() != null && !domain.getGenid().isBlank()) {
            claims.add(Claim.alone(ProjectRule.GENERATION, Claims.uuid(domain.getGenid()), domain, DOMAIN__GENID));
        }
        if (domain.getOs() != null) {
            nvram(domain.getOs().getNvram(), claims);
        }
        for (SecurityLabel label : domain.getSeclabels()) {
            // A DAC label is a user of the host, whom guests may well have in common.
            if (label instanceof StaticSecurityLabel fixed
                    && fixed.getLabel() != null
                    && !"dac".equals(fixed.getModel())) {
                claims.add(
                        Claim.alone(ProjectRule.LABEL, fixed.getLabel().strip(), fixed, STATIC_SECURITY_LABEL__LABEL));
            }
        }
        cpus(domain, claims);
    }

    private static void nvram(OsNvram nvram, List<Claim> claims) {
        if (nvram instanceof FileNvram file && file.getPath() != null) {
            claims.add(Claim.alone(ProjectRule.NVRAM, file.getPath(), file, FILE_NVRAM__PATH));
        } else if (nvram instanceof FileNvram file
                && file.getSource() != null
                && file.getSource().getFile() != null) {
            claims.add(Claim.alone(ProjectRule.NVRAM, file.getSource().getFile(), file, FILE_NVRAM__SOURCE));
        } else if (nvram instanceof BlockNvram block
                && block.getSource() != null
                && block.getSource().getDev() != null) {
            claims.add(Claim.alone(ProjectRule.NVRAM, block.getSource().getDev(), block, BLOCK_NVRAM__SOURCE));
        }
    }

    private static void cpus(Domain domain, List<Claim> claims) {
        if (domain.getCputune() == null) {
            return;
        }
        BitSet pinned = new BitSet();
        for (VcpuPin pin : domain.getCputune().getVcpupins()) {
            pinned.or(Numbers.of(pin.getCpuset()));
        }
        boolean dedicated = domain.getFeatures() != null
                && domain.getFeatures().getKvm() != null
                && domain.getFeatures().getKvm().getHintDedicated() != null
                && domain.getFeatures().getKvm().getHintDedicated().getState() == OnOff.ON;
        for (int cpu = pinned.nextSetBit(0); cpu >= 0; cpu = pinned.nextSetBit(cpu + 1)) {
            String number = Integer.toString(cpu);
            claims.add(new Claim(
                    ProjectRule.CPU,
                    number,
                    "",
                    dedicated ? Use.ALONE : Use.TOGETHER,
                    number,
                    domain.getCputune(),
                    null));
        }
    }
}
