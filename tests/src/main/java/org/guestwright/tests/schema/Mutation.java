// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The ways in which a document can be spoilt. Each changes one thing and says which, or finds nothing to change. */
enum Mutation {
    DROP_ATTRIBUTE {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Attr attribute = anyAttribute(root, random);
            String path = path(attribute);
            Element owner = attribute.getOwnerElement();
            owner.removeAttributeNode(attribute);
            return new Change(path, owner, attribute.getName());
        }
    },
    ADD_ATTRIBUTE {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element element = any(elements(root), random);
            Vocabulary.Attribute attribute = words.attributeFor(element, random);
            if (element.hasAttribute(attribute.name())) {
                return null;
            }
            element.setAttribute(attribute.name(), attribute.value());
            return new Change(
                    path(element) + " " + attribute.name() + "=" + attribute.value(), element, attribute.name());
        }
    },
    DROP_ELEMENT {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element element = any(inner(root), random);
            String path = path(element);
            Element parent = (Element) element.getParentNode();
            parent.removeChild(element);
            return new Change(path, parent, element.getNodeName());
        }
    },
    ADD_ELEMENT {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element parent = any(elements(root), random);
            Element template = words.elementFor(parent, random);
            Element added = (Element) root.getOwnerDocument().importNode(template, true);
            parent.appendChild(added);
            return new Change(
                    path(parent) + " <" + added.getNodeName() + "> of " + path(template), added, added.getNodeName());
        }
    },
    MOVE_ELEMENT {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element moved = any(inner(root), random);
            String path = path(moved);
            moved.getParentNode().removeChild(moved);
            Element parent = any(elements(root), random);
            parent.appendChild(moved);
            return new Change(path + " to " + path(parent), moved, moved.getNodeName());
        }
    },
    REPEAT_ELEMENT {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element element = any(inner(root), random);
            element.getParentNode().insertBefore(element.cloneNode(true), element);
            return new Change(path(element), element, element.getNodeName());
        }
    },
    CHANGE_VALUE {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Attr attribute = anyAttribute(root, random);
            return set(attribute, words.attribute(random).value());
        }
    },
    CHANGE_LITERAL {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Attr attribute = anyAttribute(root, random);
            return set(attribute, words.valueOf(attribute, random));
        }
    },
    CHANGE_DISCRIMINATOR {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            List<Attr> all = attributes(root).stream()
                    .filter(attribute -> DISCRIMINATORS.contains(attribute.getName()))
                    .toList();
            if (all.isEmpty()) {
                return null;
            }
            Attr attribute = any(all, random);
            return set(attribute, words.valueOf(attribute, random));
        }
    },
    BREAK_PATTERN {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Attr attribute = anyAttribute(root, random);
            String value = attribute.getValue();
            int at = random.nextInt(value.length() + 1);
            return set(attribute, value.substring(0, at) + any(ODD, random) + value.substring(at));
        }
    },
    LEAVE_RANGE {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            List<Attr> numbers = attributes(root).stream()
                    .filter(attribute -> attribute.getValue().matches("(0x)?[0-9a-fA-F]+"))
                    .toList();
            return numbers.isEmpty() ? null : set(any(numbers, random), any(NUMBERS, random));
        }
    },
    CHANGE_TEXT {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            List<Element> texts = inner(root).stream()
                    .filter(element -> elements(element).size() == 1
                            && !element.getTextContent().isBlank())
                    .toList();
            if (texts.isEmpty()) {
                return null;
            }
            Element element = any(texts, random);
            String text = random.nextBoolean() ? any(NUMBERS, random) : element.getTextContent() + any(ODD, random);
            element.setTextContent(text);
            return new Change(path(element) + " to " + text, element, element.getNodeName());
        }
    },
    TEXT_FOR_ELEMENTS {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            Element element = any(elements(root), random);
            boolean text =
                    elements(element).size() == 1 && !element.getTextContent().isBlank();
            if (text) {
                String value = element.getTextContent().strip();
                element.setTextContent("");
                element.appendChild(root.getOwnerDocument().createElement("value"))
                        .setTextContent(value);
            } else {
                element.setTextContent("text");
            }
            return new Change(path(element), element, element.getNodeName());
        }
    },
    EMPTY_VALUE {
        @Override
        Change apply(Element root, Vocabulary words, Random random) {
            if (random.nextBoolean()) {
                return set(anyAttribute(root, random), "");
            }
            Element element = any(inner(root), random);
            element.setTextContent("");
            return new Change(path(element), element, element.getNodeName());
        }
    };

    private static final List<String> DISCRIMINATORS = List.of(
            "type",
            "mode",
            "model",
            "backend",
            "protocol",
            "name",
            "bus",
            "device",
            "driver",
            "transport",
            "offset",
            "relabel",
            "class",
            "compat");
    private static final List<String> ODD = List.of(" ", "x", "/", "é", "\n", "-", "0", ":", ".", "\"");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "65536",
            "4294967296",
            "18446744073709551616",
            "256",
            "0x1f",
            "0x10000",
            "1.5",
            "+7",
            " 3 ",
            "007",
            "ff");

    /**
     * Spoils a document.
     *
     * @return what was changed, or {@code null} where nothing was
     */
    abstract Change apply(Element root, Vocabulary words, Random random);

    private static Change set(Attr attribute, String value) {
        if (attribute.getValue().equals(value)) {
            return null;
        }
        attribute.setValue(value);
        return new Change(path(attribute) + " to " + value, attribute.getOwnerElement(), attribute.getName());
    }

    private static Attr anyAttribute(Element root, Random random) {
        return any(attributes(root), random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Element> inner(Element root) {
        List<Element> all = elements(root);
        return all.subList(1, all.size());
    }

    /** The element and all in it, in the order of the text. */
    static List<Element> elements(Element root) {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, into);
            }
        }
    }

    /** All attributes of the element and of all in it, without declarations of namespaces. */
    static List<Attr> attributes(Element root) {
        List<Attr> all = new ArrayList<>();
        for (Element element : elements(root)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (!attribute.getName().startsWith("xmlns")) {
                    all.add(attribute);
                }
            }
        }
        return all;
    }

    /** Where a node is: the names of the elements around it. */
    static String path(Node node) {
        Node parent = node instanceof Attr attribute ? attribute.getOwnerElement() : node.getParentNode();
        String name = node instanceof Attr ? "@" + node.getNodeName() : node.getNodeName();
        return parent == null || parent instanceof Document ? "/" + name : path(parent) + "/" + name;
    }
}
