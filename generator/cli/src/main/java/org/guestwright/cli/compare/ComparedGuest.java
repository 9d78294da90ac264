// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.compare;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.dsl.path.GuestPaths;
import org.guestwright.dsl.path.GuestValue;
import org.guestwright.model.compare.Comparison;
import org.guestwright.model.compare.Difference.Part;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;

/** A guest that is compared: as it is written, or completed. */
final class ComparedGuest {
    private final LoadedGuest guest;
    private final CompletedDomain completed;
    private final Completer completer;
    private GuestPaths paths;

    private ComparedGuest(LoadedGuest guest, Completer completer) {
        this.guest = guest;
        this.completer = completer;
        this.completed = completer == null ? null : completer.complete(guest.domain());
    }

    static ComparedGuest asWritten(LoadedGuest guest) {
        return new ComparedGuest(guest, null);
    }

    /** A guest with what libvirt fills in, but for what it would choose at will. */
    static ComparedGuest completed(LoadedGuest guest, Completer completer) {
        ComparedGuest compared = new ComparedGuest(guest, completer);
        Given.drop(compared.completed.domain(), compared::isWritten);
        return compared;
    }

    /** Fills in what a domain leaves out. */
    interface Completer {
        CompletedDomain complete(Domain domain);
    }

    Domain domain() {
        return completed == null ? guest.domain() : completed.domain();
    }

    /** Made when there is a difference to tell, for most guests have none. */
    private GuestPaths paths() {
        if (paths == null) {
            paths = GuestPaths.in(domain());
        }
        return paths;
    }

    String path(Part part) {
        String path = paths().of(part.object(), part.feature());
        return part.index() < 0 ? path : path + "[" + part.index() + "]";
    }

    /** The object that a person wrote, of which this one is a copy; {@code null} for one that was filled in. */
    EObject original(EObject object) {
        return completed == null ? object : completed.isAdded(object) ? null : completed.original(object);
    }

    /** Whether a person wrote what is there. */
    boolean isWritten(Part part) {
        EObject original = original(part.object());
        if (original == null || part.feature() == null) {
            return original != null;
        }
        EStructuralFeature feature = feature(original, part);
        return feature != null && original.eIsSet(feature);
    }

    /** Where it is written, or what it is in. */
    Location location(Part part) {
        EObject original = original(part.object());
        if (original == null) {
            return guest.trace().locate(completed.original(part.object()));
        }
        EStructuralFeature feature = isWritten(part) && part.value() != null ? feature(original, part) : null;
        return guest.trace().locate(original, feature, feature == null ? -1 : part.index());
    }

    private static EStructuralFeature feature(EObject original, Part part) {
        return part.feature() == null
                ? null
                : original.eClass()
                        .getEStructuralFeature(part.feature().feature().getName());
    }

    /** Whether libvirt wrote the definition. */
    boolean isLibvirts() {
        return Given.isLibvirts(guest.domain());
    }

    /** Whether somebody wrote another word for the value, of which libvirt makes this one. */
    boolean isResolved(Part part) {
        Object written = writtenValue(part);
        return written != null && !written.toString().equals(part.value().toString());
    }

    /** Whether the value that somebody wrote is just what would be filled in without it. */
    boolean isRestated(Part part) {
        EObject original = original(part.object());
        if (completer == null || original == null || part.feature() == null || part.index() >= 0) {
            return false;
        }
        EStructuralFeature feature = feature(original, part);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Domain copy = (Domain) copier.copy(guest.domain());
        copier.copyReferences();
        EObject without = copier.get(original);
        without.eUnset(feature);
        CompletedDomain filled = completer.complete(copy);
        EObject again = filled.copy(without);
        Object value = again == null ? null : again.eGet(part.feature().feature());
        return filled.problems().isEmpty()
                && value != null
                && value.toString().equals(part.value().toString());
    }

    /** Whether somebody wrote the value that another guest's author wrote, too, whatever libvirt makes of it. */
    boolean saysTheSame(Part part, ComparedGuest other, Part otherPart) {
        Object one = writtenValue(part);
        Object another = other.writtenValue(otherPart);
        return one != null && another != null && Comparison.isSame(part.feature(), one, another);
    }

    private Object writtenValue(Part part) {
        EObject original = original(part.object());
        EStructuralFeature feature = original == null || part.value() == null ? null : feature(original, part);
        Object value = feature == null ? null : original.eGet(feature);
        return value instanceof List<?> ? part.value() : value;
    }

    Finding.Side side(Part part, boolean present) {
        if (!present) {
            return new Finding.Side(null, List.of(), false, location(part));
        }
        Object written = writtenValue(part);
        return new Finding.Side(
                part.value() == null ? null : ValueText.of(part.feature(), written == null ? part.value() : written),
                part.feature() == null ? contents(part.object()) : List.of(),
                isWritten(part),
                location(part));
    }

    /** What somebody wrote into a block; of one that was filled in, all that is in it. */
    private List<String> contents(EObject object) {
        boolean added = original(object) == null;
        String prefix = paths().of(object);
        List<String> all = new ArrayList<>();
        for (GuestValue value : paths().values()) {
            Part part = new Part(value.object(), value.feature(), value.index(), value.value());
            String inner = value.path().equals(prefix)
                    ? ""
                    : value.path().startsWith(prefix + ".")
                            ? value.path().substring(prefix.length() + 1) + " = "
                            : null;
            if (inner != null && (added || isWritten(part)) && !(isLibvirts() && Given.is(part))) {
                all.add(inner + ValueText.of(value.feature(), value.value()));
            }
        }
        return all;
    }
}
