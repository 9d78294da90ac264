// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Kind;
import org.guestwright.picture.box.Link;
import org.guestwright.picture.box.Source;

/** A box in the making. */
final class Node {
    private final Kind kind;
    private final boolean outside;
    private final String title;
    private final EObject object;
    private final List<String> details = new ArrayList<>();
    private final List<Hook> hooks = new ArrayList<>();
    private int units;
    private Node parent;

    /** A bus with more places in use than these is drawn by itself. */
    private static final int MANY = 16;

    private record Hook(Place place, Node node) {}

    private Node(Kind kind, boolean outside, String title, EObject object) {
        this.kind = kind;
        this.outside = outside;
        this.title = title;
        this.object = object;
    }

    /** A thing of the guest. */
    static Node guest(Kind kind, String title, EObject object) {
        return new Node(kind, false, title, object);
    }

    /** A thing of the host. */
    static Node host(Kind kind, String title, EObject object) {
        return new Node(kind, true, title, object);
    }

    /** Says more about it; {@code null} and empty texts say nothing. */
    Node detail(Object detail) {
        String text = Words.of(detail);
        if (text != null && !text.isEmpty()) {
            details.add(text);
        }
        return this;
    }

    /** Says more about it, where there is a value: the value between two texts. */
    Node detail(String before, Object value, String after) {
        String text = Words.of(value);
        return text == null || text.isEmpty() ? this : detail(before + text + after);
    }

    /** Says more about it, if so. */
    Node detailIf(boolean condition, String detail) {
        return condition ? detail(detail) : this;
    }

    /** Says of how many equal parts it consists. */
    Node units(int count) {
        units = count;
        return this;
    }

    /** Hangs another on it, in the order of places; those of equal places stay as they come. {@code null} is nothing. */
    Node link(Place place, Node node) {
        if (node != null) {
            int index = hooks.size();
            while (index > 0 && hooks.get(index - 1).place.compareTo(place) > 0) {
                index--;
            }
            hooks.add(index, new Hook(place, node));
            node.parent = this;
        }
        return this;
    }

    /** Hangs another on it, with what that is to it. */
    Node link(String relation, Node node) {
        return link(Place.last(relation), node);
    }

    /** Whether it hangs, maybe over others, on another, or is that. */
    boolean isBehind(Node other) {
        for (Node node = this; node != null; node = node.parent) {
            if (node == other) {
                return true;
            }
        }
        return false;
    }

    EObject object() {
        return object;
    }

    boolean isEmpty() {
        return hooks.isEmpty();
    }

    /**
     * The box, and those that hang on it.
     *
     * @param apart takes the buses that hang on it and are so large that they are to be sections of their own
     */
    Box box(Sources sources, List<Node> apart) {
        List<Link> links = new ArrayList<>();
        for (Hook hook : hooks) {
            if (hook.node.kind == Kind.BUS && hook.node.hooks.size() > MANY) {
                apart.add(hook.node);
                links.add(new Link(hook.place.label(), hook.node.summary(sources)));
            } else {
                links.add(new Link(hook.place.label(), hook.node.box(sources, apart)));
            }
        }
        return box(sources, details, links);
    }

    private Box summary(Sources sources) {
        List<String> all = new ArrayList<>(details);
        all.add(0, hooks.size() + " devices");
        return box(sources, all, List.of());
    }

    private Box box(Sources sources, List<String> text, List<Link> links) {
        Source source = object == null ? null : sources.of(object);
        return new Box(kind, outside, object != null && source == null, title, text, units, source, links);
    }
}
