// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.preview;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.FeatureMapping;

/** The XML of a domain, line by line with where each comes from. */
final class XmlOutput {
    /** No line of a guest's begins like this, unless somebody wants it to. */
    private static final String MARK = "<!-- guestwright:origin ";

    private final StringBuilder text = new StringBuilder();
    private final List<Location> lines = new ArrayList<>();

    /** Writes a domain; a comment of ours in front of each element becomes its place. */
    XmlOutput(Domain domain, Trace trace) {
        List<Location> places = new ArrayList<>();
        String marked = new XmlWriter().write(domain, (object, feature, index) -> {
            places.add(place(object, feature, index, trace));
            return "guestwright:origin " + (places.size() - 1);
        });
        Location next = null;
        for (String line : marked.split("\n")) {
            String bare = line.strip();
            if (bare.startsWith(MARK)) {
                next = places.get(Integer.parseInt(bare.substring(MARK.length(), bare.length() - " -->".length())));
            } else {
                text.append(line).append('\n');
                lines.add(next);
                next = null;
            }
        }
    }

    private static Location place(EObject object, FeatureMapping feature, int index, Trace trace) {
        if (feature == null) {
            return trace.locate(object);
        }
        Object value = feature.get(object);
        if (value instanceof List<?> list && index >= 0) {
            value = list.get(index);
        }
        return value instanceof EObject part ? trace.locate(part) : trace.locate(object, feature.feature(), index);
    }

    /** The XML. */
    String text() {
        return text.toString();
    }

    /** Where each line comes from, {@code null} for one that only ends something. */
    List<Location> lines() {
        return lines;
    }
}
