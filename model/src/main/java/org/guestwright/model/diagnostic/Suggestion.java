// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody meant. */
public final class Suggestion {
    private static final int SHOWN = 3;

    private Suggestion() {}

    /**
     * The candidate nearest to {@code word}: at most a third of its letters away (case counts for nothing, two neighbours that
     * changed places count for one), or one that it is the beginning or the end of.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return nearby(word, candidates).stream().findFirst();
    }

    /** The candidates that are near enough, the nearest first, and not more than three. */
    public static List<String> nearby(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return candidates.stream()
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> new Scored(candidate, score(distance, wanted, candidate.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score >= 0)
                .sorted(Comparator.comparingInt(Scored::score).thenComparing(Scored::candidate))
                .map(Scored::candidate)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** {@code did you mean 'x'?}, or {@code otherwise} where no candidate is near. */
    public static String didYouMean(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(otherwise);
    }

    private static int score(LevenshteinDistance distance, String wanted, String candidate) {
        if (isSwapped(wanted, candidate)) {
            return 1;
        }
        int edits = distance.apply(wanted, candidate);
        if (edits >= 0) {
            return edits;
        }
        boolean part = wanted.length() >= 3 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
        return part ? 100 + candidate.length() : -1;
    }

    /** Whether two neighbouring letters changed places, the commonest slip of all. */
    private static boolean isSwapped(String wanted, String candidate) {
        if (wanted.length() != candidate.length()) {
            return false;
        }
        int at = 0;
        while (at < wanted.length() && wanted.charAt(at) == candidate.charAt(at)) {
            at++;
        }
        return at + 1 < wanted.length()
                && wanted.charAt(at) == candidate.charAt(at + 1)
                && wanted.charAt(at + 1) == candidate.charAt(at)
                && wanted.substring(at + 2).equals(candidate.substring(at + 2));
    }

    private record Scored(String candidate, int score) {}
}
