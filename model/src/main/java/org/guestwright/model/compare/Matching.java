// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.mapping.Annotations;

/**
 * Finds out which element of one list is which of another: by their natural keys, then those that are alike but for the key, then
 * the most similar ones, then by position.
 */
final class Matching {
    /** Above so many pairs, similarity is not looked for. */
    private static final int MANY = 10_000;

    private final List<EObject> left;
    private final List<EObject> right;
    /** The position in the second list of each element of the first, or -1. */
    private final int[] partner;

    private final boolean[] taken;

    private Matching(List<EObject> left, List<EObject> right) {
        this.left = left;
        this.right = right;
        this.partner = new int[left.size()];
        this.taken = new boolean[right.size()];
        Arrays.fill(partner, -1);
    }

    /** The position in {@code right} of what is each element of {@code left}, or -1. */
    static int[] of(List<EObject> left, List<EObject> right) {
        Matching matching = new Matching(left, right);
        matching.byKeys();
        if ((long) matching.open(left, true) * matching.open(right, false) <= MANY) {
            matching.bySimilarity();
        }
        matching.byPosition();
        return matching.partner;
    }

    private int open(List<EObject> list, boolean first) {
        int count = 0;
        for (int i = 0; i < list.size(); i++) {
            count += first ? partner[i] < 0 ? 1 : 0 : taken[i] ? 0 : 1;
        }
        return count;
    }

    private void pair(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }

    private void byKeys() {
        for (int rank = 0; ; rank++) {
            Map<String, Integer> ofLeft = new HashMap<>();
            Map<String, Integer> ofRight = new HashMap<>();
            boolean more = collect(left, rank, i -> partner[i] >= 0, ofLeft);
            more |= collect(right, rank, i -> taken[i], ofRight);
            if (!more) {
                return;
            }
            ofLeft.forEach((key, i) -> {
                Integer j = ofRight.get(key);
                if (i >= 0 && j != null && j >= 0) {
                    pair(i, j);
                }
            });
        }
    }

    private interface Done {
        boolean at(int index);
    }

    /** The elements by their key of a rank; -1 for a key that several have. Whether there are keys of this rank or more. */
    private static boolean collect(List<EObject> list, int rank, Done done, Map<String, Integer> found) {
        boolean more = false;
        for (int i = 0; i < list.size(); i++) {
            List<NaturalKey> keys = NaturalKey.of(list.get(i).eClass());
            if (rank < keys.size()) {
                more = true;
                String key = done.at(i) ? null : keys.get(rank).meaning(list.get(i));
                if (key != null) {
                    found.merge(key, i, (one, other) -> -1);
                }
            }
        }
        return more;
    }

    /** A pair, and how much of what they say is the same. */
    private record Candidate(int left, int right, double share) {}

    private void bySimilarity() {
        List<Candidate> candidates = new ArrayList<>();
        List<Map<String, String>> said = new ArrayList<>();
        right.forEach(element -> said.add(null));
        for (int i = 0; i < left.size(); i++) {
            Map<String, String> own = null;
            for (int j = 0; partner[i] < 0 && j < right.size(); j++) {
                if (!taken[j] && left.get(i).eClass() == right.get(j).eClass()) {
                    own = own == null ? Meaning.ofAll(left.get(i)) : own;
                    if (said.get(j) == null) {
                        said.set(j, Meaning.ofAll(right.get(j)));
                    }
                    double share = share(own, said.get(j));
                    if (share > 0 && (isFree(i, j) || isAllButKey(i, j, own, said.get(j)))) {
                        candidates.add(new Candidate(i, j, share));
                    }
                }
            }
        }
        candidates.sort((one, other) -> Double.compare(other.share, one.share));
        for (Candidate candidate : candidates) {
            if (partner[candidate.left] < 0 && !taken[candidate.right]) {
                pair(candidate.left, candidate.right);
            }
        }
    }

    /** Whether two elements may be the same, for not both have a key. */
    private boolean isFree(int i, int j) {
        return key(left.get(i)) == null
                || key(right.get(j)) == null
                || key(left.get(i)).equals(key(right.get(j)));
    }

    /** The best key that an element has. */
    private static String key(EObject element) {
        List<NaturalKey> keys = NaturalKey.of(element.eClass());
        return keys.isEmpty() ? null : keys.get(0).meaning(element);
    }

    /** Whether two elements differ in no more than the values of their key. */
    private boolean isAllButKey(int i, int j, Map<String, String> one, Map<String, String> other) {
        NaturalKey key = NaturalKey.of(left.get(i).eClass()).get(0);
        long different = one.entrySet().stream()
                .filter(entry -> !Objects.equals(other.get(entry.getKey()), entry.getValue()))
                .count();
        return one.keySet().equals(other.keySet()) && different <= key.paths().size() && one.size() > different + 3;
    }

    private static double share(Map<String, String> one, Map<String, String> other) {
        long same = one.entrySet().stream()
                .filter(entry -> Objects.equals(other.get(entry.getKey()), entry.getValue()))
                .count();
        return (double) same / Math.max(one.size(), other.size());
    }

    private void byPosition() {
        boolean last = open(left, true) == 1 && open(right, false) == 1;
        int j = 0;
        for (int i = 0; i < left.size(); i++) {
            if (partner[i] >= 0) {
                continue;
            }
            while (j < right.size() && taken[j]) {
                j++;
            }
            if (j < right.size() && isFree(i, j) && (last ? sameWord(i, j) : sameClass(i, j))) {
                pair(i, j);
            }
        }
    }

    private boolean sameClass(int i, int j) {
        return left.get(i).eClass() == right.get(j).eClass();
    }

    /** Whether two elements are kinds of the same, such as interfaces of two kinds, and not a TPM and a TPM Proxy. */
    private boolean sameWord(int i, int j) {
        return Objects.equals(
                Annotations.guest(left.get(i).eClass(), "block"),
                Annotations.guest(right.get(j).eClass(), "block"));
    }
}
