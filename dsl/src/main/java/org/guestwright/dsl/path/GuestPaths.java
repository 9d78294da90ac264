// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.guestwright.dsl.names.Head;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.PropertyWord;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.names.Step;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.FeatureMapping.Kind;

/**
 * What everything in a guest is called, in the words of the language: {@code memory}, {@code disk[vda].driver.cache},
 * {@code interface[0].model.type}. An element of a list has its natural key in brackets, or its number, from 0.
 */
public final class GuestPaths {
    private final NameTable names;
    private final EObject domain;
    private final Map<EObject, String> objects = new IdentityHashMap<>();
    /** The blocks in which the objects stand. */
    private final Map<EObject, Shape> shapes = new IdentityHashMap<>();

    private final Map<EObject, Map<FeatureMapping, String>> values = new IdentityHashMap<>();
    private final List<GuestValue> all = new ArrayList<>();
    /** Other ways to say the beginning of a path, and how it is said here. */
    private final Map<String, String> aliases = new HashMap<>();

    private GuestPaths(NameTable names, EObject domain) {
        this.names = names;
        this.domain = domain;
    }

    /** The paths of a domain. */
    public static GuestPaths in(EObject domain) {
        GuestPaths paths = new GuestPaths(NameTable.standard(), domain);
        paths.visit(domain, new Place(paths.names.root(), "", paths.names.root(), List.of(), null));
        paths.all.forEach(value -> paths.aliases.remove(value.path()));
        return paths;
    }

    /** All values in the metamodel's order. */
    public List<GuestValue> values() {
        return all;
    }

    /** The path of an object; empty for the domain and what stands for it. */
    public String of(EObject object) {
        return objects.getOrDefault(object, "");
    }

    /** The path of a value, or of an object where there is no feature. */
    public String of(EObject object, FeatureMapping feature) {
        if (feature == null) {
            return of(object);
        }
        Map<FeatureMapping, String> own = values.get(object);
        String known = own == null ? null : own.get(feature);
        return known != null ? known : join(of(object), names.word(feature));
    }

    /** A path as it is said here; some parts can also be said in other ways, such as {@code disk[0]} for {@code disk[vda]}. */
    public String normal(String path) {
        String normal = "";
        for (String part : PathText.parts(path)) {
            String next = join(normal, part);
            normal = aliases.getOrDefault(next, next);
        }
        return normal;
    }

    /** The object of a path; {@code null} where there is none. */
    public EObject object(String path) {
        for (Map.Entry<EObject, String> entry : objects.entrySet()) {
            if (!path.isEmpty() && entry.getValue().equals(path)) {
                return entry.getKey();
            }
        }
        return path.isEmpty() ? domain : null;
    }

    /** The feature that a property of this path would set, be it written or not; {@code null} where there is no such property. */
    public FeatureMapping property(String path) {
        List<String> parts = PathText.parts(path);
        for (int known = parts.size() - 1; known >= 0; known--) {
            EObject object = object(String.join(".", parts.subList(0, known)));
            Shape shape = object == null ? null : shapes.get(object);
            PropertyWord word =
                    shape == null ? null : shape.property(String.join(".", parts.subList(known, parts.size())));
            if (word != null) {
                return word.feature();
            }
        }
        return null;
    }

    /** The blocks of a word of which there are several, of the first part of a path that lacks brackets; empty where there are none. */
    public List<String> choices(String path) {
        String normal = "";
        for (String part : PathText.parts(path)) {
            String next = join(normal, part);
            List<String> several = objects.values().stream()
                    .filter(known ->
                            known.startsWith(next + "[") && known.indexOf(']', next.length()) == known.length() - 1)
                    .distinct()
                    .sorted()
                    .toList();
            normal = aliases.getOrDefault(next, next);
            if (several.size() > 1 && normal.equals(next)) {
                return several;
            }
        }
        return List.of();
    }

    /**
     * Where the walk is.
     *
     * @param shape what the object is; {@code null} where no block makes such an object
     * @param prefix the path of the block
     * @param view the block in which the words stand
     * @param steps the way from that block to the object
     * @param word what the object's value is called, where it is not by its own word
     */
    private record Place(Shape shape, String prefix, Shape view, List<Step> steps, String word) {}

    private void visit(EObject object, Place place) {
        objects.putIfAbsent(object, place.prefix);
        shapes.put(object, place.view);
        FeatureMapping main = place.shape == null || place.word == null ? null : names.value(place.shape);
        for (FeatureMapping feature : names.metamodel().of(object.eClass()).features()) {
            Object value = feature.get(object);
            if (feature.holdsObjects() && feature.many()) {
                visitElements(feature.objects(object), feature, place);
            } else if (feature.holdsObjects()) {
                if (value != null) {
                    visitSingle((EObject) value, feature, place);
                }
            } else {
                boolean isMain = feature.equals(main);
                String path = isMain ? place.word : join(place.prefix, names.word(feature));
                values.computeIfAbsent(object, key -> new HashMap<>()).put(feature, path);
                if (isMain) {
                    aliases.putIfAbsent(join(path, names.word(feature)), path);
                }
                addValues(object, feature, value, path);
            }
        }
    }

    private void addValues(EObject object, FeatureMapping feature, Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                all.add(new GuestValue(path + "[" + i + "]", object, feature, i, list.get(i)));
            }
        } else if (value != null && !(feature.kind() == Kind.PRESENCE && Boolean.FALSE.equals(value))) {
            all.add(new GuestValue(path, object, feature, -1, value));
        }
    }

    private void visitSingle(EObject child, FeatureMapping feature, Place place) {
        Head head = head(place.shape, feature, child);
        String word = head == null ? names.naming().object(child) : head.block().word();
        String path = join(place.prefix, word);
        if (feature.kind() == Kind.INLINE) {
            Shape shape = inline(place.shape, feature);
            visit(child, new Place(shape, place.prefix, place.view, extend(place, feature, shape), null));
            return;
        }
        List<Step> steps = head == null || place.view == null ? null : extend(place, feature, head.shape());
        if (steps != null && place.view.opens(steps)) {
            aliases.putIfAbsent(path, place.prefix);
            visit(child, new Place(head.shape(), place.prefix, place.view, steps, path));
        } else {
            Shape shape = head == null ? null : head.shape();
            visit(child, new Place(shape, path, shape, List.of(), path));
        }
    }

    private void visitElements(List<EObject> elements, FeatureMapping feature, Place place) {
        Map<String, List<EObject>> byWord = new LinkedHashMap<>();
        Map<EObject, Shape> shapes = new IdentityHashMap<>();
        for (EObject element : elements) {
            Head head = head(place.shape, feature, element);
            String word =
                    head == null ? names.naming().object(element) : head.block().word();
            shapes.put(element, head == null ? null : head.shape());
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(element);
        }
        byWord.forEach((word, same) -> {
            List<String> labels = Labels.of(same);
            for (int i = 0; i < same.size(); i++) {
                String path = join(place.prefix, word);
                String labelled = path + "[" + labels.get(i) + "]";
                aliases.putIfAbsent(path + "[" + i + "]", labelled);
                if (same.size() == 1) {
                    aliases.putIfAbsent(path, labelled);
                }
                Shape shape = shapes.get(same.get(i));
                visit(same.get(i), new Place(shape, labelled, shape, List.of(), labelled));
            }
        });
    }

    private static Head head(Shape shape, FeatureMapping feature, EObject child) {
        return shape == null || feature.kind() == Kind.INLINE
                ? null
                : shape.head((EReference) feature.feature(), child);
    }

    private static Shape inline(Shape shape, FeatureMapping feature) {
        if (shape != null) {
            for (Step step : shape.inlines()) {
                if (step.reference() == feature.feature()) {
                    return step.shape();
                }
            }
        }
        return null;
    }

    private static List<Step> extend(Place place, FeatureMapping feature, Shape shape) {
        List<Step> longer = new ArrayList<>(place.steps);
        longer.add(new Step((EReference) feature.feature(), shape));
        return longer;
    }

    private static String join(String prefix, String word) {
        return prefix.isEmpty() ? word : prefix + "." + word;
    }
}
