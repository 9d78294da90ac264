// SPDX-License-Identifier: EPL-2.0
package org.guestwright.libvirt.xml;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.diagnostic.ValueOrigin;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.Metamodel;

/**
 * Where the objects of an XML text stand. Only the start of each element is kept; attributes and plain child elements are
 * looked up in the text when somebody asks, for most texts have no errors.
 */
final class XmlTrace implements Trace {
    /** More of a line is not shown. */
    private static final int MAX_WRITTEN = 120;

    private final String file;
    private final String text;
    private final Metamodel metamodel;
    /** The objects in the order of the text, and where each starts. */
    private EObject[] objects = new EObject[32];

    private int[] starts = new int[32];
    private int count;
    /** Made of these when somebody asks. */
    private Map<EObject, Integer> places;

    XmlTrace(String file, String text, Metamodel metamodel) {
        this.file = file;
        this.text = text;
        this.metamodel = metamodel;
    }

    void put(EObject object, int start) {
        if (count == starts.length) {
            objects = Arrays.copyOf(objects, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
        }
        objects[count] = object;
        starts[count++] = start;
        places = null;
    }

    private synchronized Map<EObject, Integer> places() {
        if (places == null) {
            places = new IdentityHashMap<>();
            for (int i = 0; i < count; i++) {
                places.put(objects[i], starts[i]);
            }
        }
        return places;
    }

    @Override
    public Location locate(EObject object, EStructuralFeature feature, int index) {
        EObject written = object;
        while (written != null && !places().containsKey(written)) {
            written = written.eContainer();
        }
        if (written == null) {
            return Location.startOf(file);
        }
        int start = places().get(written);
        if (feature == null) {
            return tag(start);
        }
        FeatureMapping mapping = metamodel.of(object.eClass()).of(feature);
        return mapping.isElement() ? child(start, mapping, Math.max(0, index)) : attribute(start, mapping.name());
    }

    @Override
    public List<ValueOrigin> origins(EObject object, EStructuralFeature feature, int index) {
        if (feature == null ? !places().containsKey(object) : !object.eIsSet(feature)) {
            return List.of();
        }
        Location place = locate(object, feature, index);
        return List.of(new ValueOrigin(ValueOrigin.Kind.DOCUMENT, "", List.of(), written(place), place, List.of()));
    }

    /** The attribute at a place; the rest of the line where it is a tag. */
    private String written(Location place) {
        int end = place.offset() + place.length();
        if (text.charAt(place.offset()) == '<') {
            int newline = text.indexOf('\n', place.offset());
            end = Math.min(newline < 0 ? text.length() : newline, place.offset() + MAX_WRITTEN);
        }
        return text.substring(place.offset(), end).strip();
    }

    /** The beginning of a tag, {@code <name}. */
    Location tag(int start) {
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return Location.in(file, text, start, end - start);
    }

    /** The name in a tag. */
    String name(int start) {
        Location tag = tag(start);
        return text.substring(start + 1, start + tag.length());
    }

    /** The text in the element whose tag starts at {@code start}; the tag where the text is not written just like that. */
    Location content(int start, String value) {
        int at = start;
        char quote = 0;
        while (at < text.length() && (quote != 0 || text.charAt(at) != '>')) {
            char c = text.charAt(at++);
            quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
        }
        at++;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return !value.isEmpty() && text.startsWith(value, at)
                ? Location.in(file, text, at, value.length())
                : tag(start);
    }

    /** An attribute in the tag that starts at {@code start}; the tag where it has none of this name. */
    Location attribute(int start, String name) {
        int at = start + 1;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && text.charAt(at) != '>') {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int begin = at;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            if (at == begin) {
                break;
            }
            int quote = nextQuote(at);
            int close = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
            if (close < 0) {
                break;
            }
            if (text.substring(begin, at).equals(name)) {
                return Location.in(file, text, begin, close + 1 - begin);
            }
            at = close + 1;
        }
        return tag(start);
    }

    private int nextQuote(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamePart(char c) {
        return !Character.isWhitespace(c) && c != '=' && c != '>' && c != '/' && c != '"' && c != '\'';
    }

    private Location child(int start, FeatureMapping mapping, int index) {
        try {
            XMLStreamReader2 reader = XmlInput.open(text);
            int depth = 0;
            int parentDepth = -1;
            int seen = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    int offset = (int) reader.getLocationInfo().getStartingCharOffset();
                    if (offset == start) {
                        parentDepth = depth;
                    } else if (parentDepth >= 0
                            && depth == parentDepth + 1 + mapping.wrapper().size()
                            && reader.getLocalName().equals(mapping.name())
                            && seen++ == index) {
                        return tag(offset);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == parentDepth) {
                    break;
                }
            }
        } catch (XMLStreamException e) {
            return tag(start);
        }
        return tag(start);
    }
}
