// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guestwright.model.capability.CpuModel;

/**
 * Finds the named model that fits a processor best, and says what differs. Which one is best is libvirt's choice (libvirt 10.7,
 * src/cpu/cpu_x86.c): a model of the same family and model number before others; then the shorter list of differences, where
 * what must be taken away counts more than what is added.
 */
public final class X86CpuDecoder {
    /**
     * A processor as CPUID tells it.
     *
     * @param bits the bits of all its features
     * @param vendor libvirt's name, or {@code null} where it is none of the known
     */
    public record Processor(BitSet bits, String vendor, int family, int model, int stepping) {}

    /** A model's features that the processor has besides, and those that it lacks. */
    private record Candidate(X86Model model, boolean sameSignature, List<String> added, List<String> lacking) {
        int[] cost() {
            int enabled = added.size() + lacking.size();
            int disabled = 0;
            // What is taken away stands last, and libvirt ends its count the earlier the more of it there is.
            for (int i = 0, penalty = 2; i < enabled; i++) {
                if (i >= added.size()) {
                    enabled--;
                    disabled += penalty++;
                }
            }
            return new int[] {enabled + disabled, disabled};
        }
    }

    private final X86CpuMap map;

    public X86CpuDecoder(X86CpuMap map) {
        this.map = map;
    }

    /**
     * The best description of a processor for a guest.
     *
     * @param offered the models that QEMU offers
     * @return {@code null} where no model fits
     */
    public CpuDescription decode(Processor processor, List<CpuModel> offered) {
        BitSet bits = withoutBrokenTransactions(processor);
        Candidate best = null;
        for (int i = map.models().size() - 1; i >= 0; i--) {
            X86Model model = map.models().get(i);
            CpuModel offer = find(offered, model.name());
            boolean sameVendor = processor.vendor() == null
                    || model.vendor() == null
                    || model.vendor().equals(processor.vendor());
            if (offer == null || !sameVendor || !model.forGuests()) {
                continue;
            }
            Candidate candidate = candidate(processor, bits, model, offer);
            if (best == null || isBetter(candidate, best)) {
                best = candidate;
            }
        }
        if (best == null) {
            return null;
        }
        List<CpuDescription.Flag> flags = new ArrayList<>();
        best.added.forEach(name -> flags.add(new CpuDescription.Flag(name, true)));
        best.lacking.forEach(name -> flags.add(new CpuDescription.Flag(name, false)));
        return new CpuDescription(best.model.name(), List.copyOf(flags));
    }

    private static boolean isBetter(Candidate candidate, Candidate best) {
        if (candidate.sameSignature != best.sameSignature) {
            return candidate.sameSignature;
        }
        int[] cost = candidate.cost();
        int[] least = best.cost();
        return cost[0] < least[0] || cost[0] == least[0] && cost[1] < least[1];
    }

    private Candidate candidate(Processor processor, BitSet bits, X86Model model, CpuModel offer) {
        BitSet more = difference(bits, model.bits());
        BitSet less = difference(model.bits(), bits);
        for (String blocker : offer.blockers()) {
            X86Feature feature = map.feature(blocker);
            if (feature != null && !contains(more, feature.bits())) {
                less.or(feature.bits());
            }
        }
        return new Candidate(
                model,
                model.matches(processor.family(), processor.model(), processor.stepping()),
                names(more),
                names(less));
    }

    /** The names of the features that these bits are, each bit counted once. */
    private List<String> names(BitSet bits) {
        List<String> names = new ArrayList<>();
        for (X86Feature feature : map.features()) {
            if (contains(bits, feature.bits())) {
                bits.andNot(feature.bits());
                names.add(feature.name());
            }
        }
        return names;
    }

    // Some of Intel's processors have transactions that do not work.
    private BitSet withoutBrokenTransactions(Processor processor) {
        boolean broken = "Intel".equals(processor.vendor())
                && processor.family() == 6
                && switch (processor.model()) {
                    case 60, 69, 70 -> true;
                    case 63 -> processor.stepping() < 4;
                    default -> false;
                };
        BitSet bits = (BitSet) processor.bits().clone();
        if (broken) {
            bits.andNot(map.feature("hle").bits());
            bits.andNot(map.feature("rtm").bits());
        }
        return bits;
    }

    static boolean contains(BitSet bits, BitSet part) {
        for (int bit = part.nextSetBit(0); bit >= 0; bit = part.nextSetBit(bit + 1)) {
            if (!bits.get(bit)) {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static BitSet difference(BitSet from, BitSet other) {
        BitSet result = (BitSet) from.clone();
        result.andNot(other);
        return result;
    }

    /** The model of that name, or {@code null}. */
    public static CpuModel find(List<CpuModel> models, String name) {
        for (CpuModel model : models) {
            if (model.name().equals(name)) {
                return model;
            }
        }
        return null;
    }
}
