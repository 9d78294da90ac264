// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.model.cputune.CpuTune;
import org.guestwright.model.cputune.IoThreadSched;
import org.guestwright.model.cputune.VcpuSched;
import org.guestwright.model.domain.Vcpu;
import org.guestwright.qemu.Guest;

/** Which CPUs of the host run which threads of the guest, and how: thread by thread, in order. */
final class CpuPlacements implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Vcpu vcpu = guest.domain().getVcpu();
        vcpu.setCpuset(NumberSets.canonical(vcpu.getCpuset(), vcpu));
        CpuTune tune = guest.domain().getCputune();
        if (tune == null) {
            return;
        }
        tune.getVcpupins().forEach(pin -> pin.setCpuset(NumberSets.canonical(pin.getCpuset(), pin)));
        tune.getIothreadpins().forEach(pin -> pin.setCpuset(NumberSets.canonical(pin.getCpuset(), pin)));
        if (tune.getEmulatorpin() != null) {
            tune.getEmulatorpin()
                    .setCpuset(NumberSets.canonical(tune.getEmulatorpin().getCpuset(), tune.getEmulatorpin()));
        }
        ECollections.sort(
                tune.getVcpupins(), Comparator.comparingInt(pin -> pin.getVcpu().intValue()));
        ECollections.sort(tune.getIothreadpins(), Comparator.comparingInt(pin -> pin.getIothread()
                .intValue()));
        vcpus(tune.getVcpuscheds());
        ioThreads(tune.getIothreadscheds());
    }

    private static void vcpus(EList<VcpuSched> lines) {
        List<VcpuSched> single = new ArrayList<>();
        for (VcpuSched line : lines) {
            for (Long vcpu : NumberSets.parse(line.getVcpus() == null ? "" : line.getVcpus(), line)
                    .numbers()) {
                VcpuSched own = EcoreUtil.copy(line);
                own.setVcpus(vcpu.toString());
                single.add(own);
            }
        }
        single.sort(Comparator.comparingLong(line -> Long.parseLong(line.getVcpus())));
        lines.clear();
        lines.addAll(single);
    }

    private static void ioThreads(EList<IoThreadSched> lines) {
        List<IoThreadSched> single = new ArrayList<>();
        for (IoThreadSched line : lines) {
            for (Long thread : NumberSets.parse(line.getIothreads() == null ? "" : line.getIothreads(), line)
                    .numbers()) {
                IoThreadSched own = EcoreUtil.copy(line);
                own.setIothreads(thread.toString());
                single.add(own);
            }
        }
        single.sort(Comparator.comparingLong(line -> Long.parseLong(line.getIothreads())));
        lines.clear();
        lines.addAll(single);
    }
}
