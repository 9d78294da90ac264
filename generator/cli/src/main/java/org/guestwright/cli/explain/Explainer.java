// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.cli.compare.ValueText;
import org.guestwright.cli.explain.Explanation.Kind;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.dsl.path.GuestPaths;
import org.guestwright.dsl.path.GuestValue;
import org.guestwright.model.compare.Comparison;
import org.guestwright.model.diagnostic.ValueOrigin;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.completion.CompletionHistory;
import org.guestwright.qemu.completion.CompletionReasons;

/** Says of the values of a guest where they come from. */
public final class Explainer {
    private final LoadedGuest guest;
    private final CompletedDomain completed;
    private final CompletionHistory history;
    private final GuestPaths written;
    private final GuestPaths paths;

    /**
     * @param completed the guest with what libvirt fills in; {@code null} where nothing is to be filled in
     * @param history how that came about
     */
    public Explainer(LoadedGuest guest, CompletedDomain completed, CompletionHistory history) {
        this.guest = guest;
        this.completed = completed;
        this.history = history;
        this.written = GuestPaths.in(guest.domain());
        this.paths = completed == null ? written : GuestPaths.in(completed.domain());
    }

    /** All values, in the metamodel's order. */
    public List<Explanation> all() {
        return paths.values().stream().map(this::explain).toList();
    }

    /** Shows each value with where it comes from. */
    void each(BiConsumer<GuestValue, Explanation> visitor) {
        paths.values().forEach(value -> visitor.accept(value, explain(value)));
    }

    /** Where a block comes from, of which no value is asked. */
    Explanation block(EObject object) {
        EObject original = completed == null ? object : completed.isAdded(object) ? null : completed.original(object);
        List<ValueOrigin> origins = original == null ? List.of() : guest.trace().origins(original, null, -1);
        return new Explanation(
                paths.of(object),
                "{ }",
                original == null ? Kind.FILLED_IN : origins.isEmpty() ? Kind.IMPLIED : Kind.WRITTEN,
                origins,
                original == null || !origins.isEmpty() ? null : guest.trace().locate(original),
                List.of(),
                null);
    }

    /** The value of a path, or all in the block of it; empty where no guest has such a path. */
    public List<Explanation> of(String path) {
        List<Explanation> found = below(paths, path).stream().map(this::explain).toList();
        if (found.isEmpty()) {
            found = below(written, path).stream().map(this::dropped).toList();
        }
        EObject object = found.isEmpty() ? paths.object(paths.normal(path)) : null;
        return !found.isEmpty() ? found : object != null ? List.of(block(object)) : unset(path);
    }

    /** The paths of all values and blocks that there are. */
    public List<String> known() {
        List<String> all = new ArrayList<>();
        paths.values().forEach(value -> all.add(value.path()));
        return all;
    }

    /** The blocks of which a path does not say which one is meant. */
    public List<String> choices(String path) {
        return paths.choices(path);
    }

    private static List<GuestValue> below(GuestPaths paths, String path) {
        String normal = paths.normal(path);
        return paths.values().stream()
                .filter(value -> value.path().equals(normal)
                        || value.path().startsWith(normal + ".")
                        || value.path().startsWith(normal + "["))
                .toList();
    }

    private Explanation explain(GuestValue value) {
        EObject original = completed == null
                ? value.object()
                : completed.isAdded(value.object()) ? null : completed.original(value.object());
        FeatureMapping feature = value.feature();
        boolean has = original != null && original.eClass() == value.object().eClass() && feature.isSet(original);
        List<ValueOrigin> origins = has ? guest.trace().origins(original, feature.feature(), value.index()) : List.of();
        boolean kept = has && (feature.many() || Comparison.isSame(feature, feature.get(original), value.value()));
        Object shown = kept && !feature.many() ? feature.get(original) : value.value();
        Kind kind = !origins.isEmpty() ? Kind.WRITTEN : kept ? Kind.IMPLIED : Kind.FILLED_IN;
        return new Explanation(
                value.path(),
                ValueText.of(feature, shown),
                kind,
                origins,
                kind == Kind.IMPLIED ? guest.trace().locate(original) : null,
                kept ? List.of() : steps(value),
                null);
    }

    private List<Explanation.Step> steps(GuestValue value) {
        if (history == null) {
            return List.of();
        }
        List<Explanation.Step> steps = new ArrayList<>();
        for (CompletionHistory.Change change : history.of(value.object(), value.feature())) {
            Object before = change.before() instanceof List<?> ? null : change.before();
            boolean same = before != null
                    && change.after() != null
                    && Comparison.isSame(value.feature(), before, change.after());
            if (!same) {
                steps.add(new Explanation.Step(
                        change.step(),
                        CompletionReasons.of(change.step()),
                        before == null ? null : ValueText.of(value.feature(), before)));
            }
        }
        return steps;
    }

    /** A value that somebody wrote, and that is not there any more when the guest is completed. */
    private Explanation dropped(GuestValue value) {
        List<ValueOrigin> origins =
                guest.trace().origins(value.object(), value.feature().feature(), value.index());
        EObject copy = completed == null ? null : completed.copy(value.object());
        List<Explanation.Step> steps = copy == null
                ? List.of()
                : steps(new GuestValue(value.path(), copy, value.feature(), value.index(), value.value()));
        return new Explanation(
                value.path(), ValueText.of(value.feature(), value.value()), Kind.DROPPED, origins, null, steps, null);
    }

    /** A property that could be written and is not. */
    private List<Explanation> unset(String path) {
        String normal = paths.normal(path);
        FeatureMapping feature = paths.property(normal);
        return feature == null
                ? List.of()
                : List.of(new Explanation(
                        normal, null, Kind.UNSET, List.of(), null, List.of(), Documentation.of(feature)));
    }
}
