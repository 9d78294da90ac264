// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.services.place.Place;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.trial.Trial;

/** What a property or block comes to, after templates and expressions. */
final class Effect {
    private static final int LINES = 24;

    private final NameTable names;
    private final XmlWriter writer;
    private final Trial trial;

    Effect(Project project, Snapshot snapshot, Place place) {
        this.names = project.names();
        this.writer = new XmlWriter(names.metamodel());
        this.trial = Trial.whole(project, snapshot, place);
    }

    /** The value of a property as it is in the end, and the XML around it; empty where it has none. */
    String property(PropertyWord word, Shape shape, String written) {
        EObject owner = trial == null ? null : trial.object();
        if (owner == null || owner.eClass() != shape.eClass()) {
            return "";
        }
        for (Step step : word.path()) {
            owner = owner == null ? null : (EObject) owner.eGet(step.reference());
        }
        FeatureMapping feature = word.feature();
        if (owner == null || word.element() != null || !owner.eIsSet(feature.feature())) {
            return "";
        }
        String value = value(feature, owner.eGet(feature.feature()));
        String told = value.equals(written) ? "" : "\nHere it is " + Documentation.code(value) + ".\n";
        String own = writer.writeElements(owner, feature);
        return told + (own.isEmpty() ? xml(owner) : fenced(own));
    }

    private static String value(FeatureMapping feature, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> print(feature, one)).toList().toString();
        }
        return print(feature, value);
    }

    private static String print(FeatureMapping feature, Object value) {
        return value instanceof Boolean yes
                ? (yes ? "yes" : "no")
                : feature.type().print(value);
    }

    /** The XML of the block that begins at a position; empty where there is none. */
    String block(int offset, Shape shape) {
        EObject object = trial == null ? null : trial.objectAt(names, offset, shape);
        return object == null ? "" : xml(object);
    }

    private String xml(EObject object) {
        EObject element = object;
        String text = writer.writeElement(element);
        while (text.isEmpty()) {
            element = element.eContainer();
            text = writer.writeElement(element);
        }
        return element.eContainer() == null ? "" : fenced(text);
    }

    private static String fenced(String text) {
        List<String> lines = text.lines().toList();
        String shown = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        return "\n```xml\n" + shown + (lines.size() > LINES ? "\n..." : "") + "\n```\n";
    }
}
