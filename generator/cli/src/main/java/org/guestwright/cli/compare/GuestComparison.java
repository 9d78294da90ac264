// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.model.compare.Comparison;
import org.guestwright.model.compare.Difference;
import org.guestwright.model.compare.Difference.Kind;
import org.guestwright.model.compare.Difference.Part;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;

/**
 * Compares two guests by what they mean to libvirt. Where both can be completed, the completed ones are compared, for one may say
 * what libvirt fills in of the other. What then remains of the differences between the texts is still told, but as filled in.
 */
public final class GuestComparison {
    private GuestComparison() {}

    /** The differences between two guests as they are written. */
    public static List<Finding> asWritten(LoadedGuest left, LoadedGuest right) {
        return findings(ComparedGuest.asWritten(left), ComparedGuest.asWritten(right));
    }

    /**
     * The differences between two guests with all that libvirt fills in.
     *
     * @param completer fills it in; both guests must be such that it can
     */
    public static List<Finding> completed(LoadedGuest left, LoadedGuest right, GuestCompletion completer) {
        ComparedGuest one = ComparedGuest.completed(left, domain -> completer.complete(left, domain));
        ComparedGuest other = ComparedGuest.completed(right, domain -> completer.complete(right, domain));
        List<Difference> differences = Comparison.of(one.domain(), other.domain());
        List<Finding> findings = new ArrayList<>();
        Set<Place> told = new HashSet<>();
        for (Difference difference : differences) {
            findings.add(finding(difference, one, other));
            tell(difference.left(), one, told);
            tell(difference.right(), other, told);
        }
        ComparedGuest text = ComparedGuest.asWritten(left);
        ComparedGuest otherText = ComparedGuest.asWritten(right);
        for (Difference difference : Comparison.of(text.domain(), otherText.domain())) {
            if (!told.contains(place(difference.left())) && !told.contains(place(difference.right()))) {
                Finding finding = finding(difference, text, otherText);
                findings.add(new Finding(finding.kind(), finding.path(), true, finding.left(), finding.right()));
            }
        }
        return findings;
    }

    /** Fills in what libvirt fills in. */
    @FunctionalInterface
    public interface GuestCompletion {
        /** Completes a guest, or a copy of its domain with something left out. */
        CompletedDomain complete(LoadedGuest guest, Domain domain);
    }

    /** A value or object of a text, to know it again. */
    private record Place(EObject object, String feature, int index) {}

    private static Place place(Part part) {
        return new Place(
                part.object(),
                part.feature() == null ? null : part.feature().feature().getName(),
                part.index());
    }

    private static void tell(Part part, ComparedGuest guest, Set<Place> told) {
        EObject original = guest.original(part.object());
        if (original != null) {
            told.add(place(new Part(original, part.feature(), part.index(), null)));
        }
    }

    private static List<Finding> findings(ComparedGuest left, ComparedGuest right) {
        return Comparison.of(left.domain(), right.domain()).stream()
                .map(difference -> finding(difference, left, right))
                .toList();
    }

    private static Finding finding(Difference difference, ComparedGuest left, ComparedGuest right) {
        boolean inLeft = difference.kind() != Kind.ADDED;
        boolean inRight = difference.kind() != Kind.REMOVED;
        boolean ofLeft = inLeft && left.isWritten(difference.left());
        boolean ofRight = inRight && right.isWritten(difference.right());
        boolean filledIn = !ofLeft && !ofRight
                || ofLeft && !ofRight && isLeftOpen(difference.left(), left, inRight)
                || ofRight && !ofLeft && isLeftOpen(difference.right(), right, inLeft)
                || ofLeft && ofRight && isOfOneAlias(difference, left, right)
                || difference.kind() == Kind.CHANGED && left.saysTheSame(difference.left(), right, difference.right());
        String path = inLeft ? left.path(difference.left()) : right.path(difference.right());
        return new Finding(
                difference.kind(),
                path,
                filledIn,
                left.side(difference.left(), inLeft),
                right.side(difference.right(), inRight));
    }

    /** Whether what one has can be what libvirt filled in; the other one leaves it out. */
    private static boolean isLeftOpen(Part part, ComparedGuest guest, boolean bothHaveIt) {
        return guest.isLibvirts() && Given.is(part) || bothHaveIt && guest.isRestated(part);
    }

    private static boolean isOfOneAlias(Difference difference, ComparedGuest left, ComparedGuest right) {
        return Given.areOfOneAlias(difference.left(), difference.right())
                && (right.isLibvirts() && left.isResolved(difference.left())
                        || left.isLibvirts() && right.isResolved(difference.right()));
    }
}
