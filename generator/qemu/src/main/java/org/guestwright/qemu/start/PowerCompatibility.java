// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.model.cpu.Cpu;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;
import org.guestwright.qemu.completion.CompletionStep;

/**
 * A pSeries guest that is to see an older POWER processor than the host's: the host can show itself as any that came before it, and as
 * none that came after. Where the host's CPU is not known, nothing is refused.
 */
final class PowerCompatibility implements CompletionStep {
    private static final Pattern POWER = Pattern.compile("power([0-9]{1,3})", Pattern.CASE_INSENSITIVE);

    @Override
    public void apply(Guest guest) {
        Cpu cpu = guest.domain().getCpu();
        if (guest.machine().isPower64()
                && guest.host().cpu() != null
                && cpu != null
                && cpu.getMode() == CpuMode.HOST_MODEL
                && cpu.getModel() != null
                && cpu.getModel().getName() != null) {
            int host = generation(guest.host().cpu().model());
            int wanted = generation(cpu.getModel().getName());
            if (host > 0 && wanted > host) {
                throw new Refusal("cpu.power.newer", Category.CPU_INCOMPATIBLE, "", cpu.getModel());
            }
        }
    }

    private static int generation(String model) {
        Matcher matcher = POWER.matcher(model == null ? "" : model);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
