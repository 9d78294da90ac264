// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.mapping.ClassMapping;

/**
 * What a block is once its head is read: a class, the values that the head stands for, and the objects that share its
 * element. It knows the words that may stand in the block. Immutable and shared.
 */
public final class Shape {
    private final NameTable names;
    private final ClassMapping mapping;
    private final List<Setting> settings;
    private final List<Step> inlines;
    private final Map<String, PropertyWord> dottedProperties = new ConcurrentHashMap<>();
    private volatile Vocabulary vocabulary;

    Shape(NameTable names, ClassMapping mapping, List<Setting> settings, List<Step> inlines) {
        this.names = names;
        this.mapping = mapping;
        this.settings = List.copyOf(settings);
        this.inlines = List.copyOf(inlines);
    }

    /** The class of the block's object. */
    public EClass eClass() {
        return mapping.eClass();
    }

    /** How the class looks in XML. */
    public ClassMapping mapping() {
        return mapping;
    }

    /** What the words of the head set. */
    public List<Setting> settings() {
        return settings;
    }

    /** The objects that share the element; their words stand in the block itself. */
    public List<Step> inlines() {
        return inlines;
    }

    /** A new object with what the head says, what can only have one value, and the objects that share its element. */
    public EObject create() {
        EObject object = mapping.createWithFixedValues();
        for (Setting setting : settings) {
            object.eSet(setting.feature(), setting.value());
        }
        for (Step inline : inlines) {
            object.eSet(inline.reference(), inline.shape().create());
        }
        return object;
    }

    /** Whether {@code object} could have been made by {@link #create()} and then filled. */
    public boolean fits(EObject object) {
        return object.eClass() == eClass()
                && settings.stream().allMatch(setting -> setting.value().equals(object.eGet(setting.feature())))
                && inlines.stream()
                        .allMatch(inline -> object.eGet(inline.reference()) instanceof EObject shared
                                && inline.shape().fits(shared));
    }

    /** Whether the head says the value of a feature, so that no property does. */
    boolean sets(EStructuralFeature feature) {
        return settings.stream().anyMatch(setting -> setting.feature() == feature);
    }

    /** Whether a word would name what the words of the block's head say. */
    public boolean isSaidByHead(String word) {
        return settings.stream().anyMatch(setting -> names.word(mapping.of(setting.feature()))
                        .equals(word))
                || inlines.stream().anyMatch(inline -> inline.shape().isSaidByHead(word));
    }

    /** The property of a name, which may lead into blocks by dots; {@code null} if there is none. */
    public PropertyWord property(String word) {
        PropertyWord own = vocabulary().properties().get(word);
        if (own != null || word.indexOf('.') <= 0) {
            return own;
        }
        PropertyWord known = dottedProperties.get(word);
        if (known == null) {
            known = resolveProperty(word);
            if (known != null) {
                dottedProperties.put(word, known);
            }
        }
        return known;
    }

    /** The block of a first word, which may lead into others by dots; {@code null} if there is none. */
    public BlockWord block(String word) {
        BlockWord own = vocabulary().blocks().get(word);
        return own != null || word.indexOf('.') <= 0 ? own : resolveBlock(word);
    }

    private PropertyWord resolveProperty(String word) {
        int dot = word.indexOf('.');
        List<Step> path = path(word.substring(0, dot));
        PropertyWord found =
                path == null ? null : path.get(path.size() - 1).shape().property(word.substring(dot + 1));
        for (int i = path == null ? -1 : path.size() - 1; found != null && i >= 0; i--) {
            found = found.below(i == 0 ? word.substring(0, dot + 1) : "", path.get(i));
        }
        return found;
    }

    private BlockWord resolveBlock(String word) {
        int dot = word.indexOf('.');
        List<Step> path = path(word.substring(0, dot));
        BlockWord found =
                path == null ? null : path.get(path.size() - 1).shape().block(word.substring(dot + 1));
        for (int i = path == null ? -1 : path.size() - 1; found != null && i >= 0; i--) {
            found = found.below(path.get(i));
        }
        return found;
    }

    /** The way into a block of which there is one of one kind; {@code null} for others. */
    private List<Step> path(String word) {
        BlockWord block = vocabulary().blocks().get(word);
        if (block == null || block.many() || block.plain() == null) {
            return null;
        }
        List<Step> path = new ArrayList<>(block.path());
        path.add(new Step(block.reference(), block.plain()));
        return path;
    }

    /**
     * How a block that holds {@code child} begins: the other direction of {@link #block}.
     *
     * @param reference the containment of this class in which the child is
     * @return the head; {@code null} where no block makes such an object
     */
    public Head head(EReference reference, EObject child) {
        Head plain = null;
        for (BlockWord block : vocabulary().blocks().values()) {
            if (block.reference() == reference && block.path().isEmpty()) {
                for (BlockWord.Variant variant : block.variants().values()) {
                    if (variant.shape().fits(child)) {
                        return new Head(block, variant.words(), variant.shape());
                    }
                }
                if (plain == null && block.plain() != null && block.plain().fits(child)) {
                    plain = new Head(block, "", block.plain());
                }
            }
        }
        return plain;
    }

    /** The objects whose words may stand in this block itself. */
    List<Step> openSteps() {
        return vocabulary().open();
    }

    /** Whether the words of the block at the end of a path may stand in this block itself. */
    public boolean opens(List<Step> path) {
        return vocabulary().opens(path);
    }

    /** The names of the properties, in the metamodel's order, without those that lead into blocks. */
    public Set<String> propertyNames() {
        return vocabulary().properties().keySet();
    }

    /** The first words of the blocks, in the metamodel's order. */
    public Set<String> blockNames() {
        return vocabulary().blocks().keySet();
    }

    private Vocabulary vocabulary() {
        Vocabulary known = vocabulary;
        if (known == null) {
            known = Vocabulary.of(names, this);
            vocabulary = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return eClass().getName();
    }
}
