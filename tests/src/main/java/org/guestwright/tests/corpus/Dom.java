// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML by the JDK's own parser, which shares nothing with the product's reader. */
public final class Dom {
    private static final ThreadLocal<DocumentBuilder> BUILDER = ThreadLocal.withInitial(Dom::builder);

    private static final ThreadLocal<Transformer> PRINTER = ThreadLocal.withInitial(Dom::printer);

    private Dom() {}

    // Xerces would make nodes when they are first looked at, which threads must not do at once; so it makes all of them
    // at once.
    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The root element of a document.
     *
     * @throws IllegalArgumentException when it is not well-formed
     */
    public static Element parse(String xml) {
        try {
            return BUILDER.get().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Transformer printer() {
        try {
            Transformer printer = TransformerFactory.newDefaultInstance().newTransformer();
            printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            return printer;
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of a root element, in a document of its own. */
    public static Element copy(Element root) {
        Document document = BUILDER.get().newDocument();
        document.appendChild(document.importNode(root, true));
        return document.getDocumentElement();
    }

    /** The text of an element. */
    public static String print(Element element) {
        StringWriter out = new StringWriter();
        try {
            PRINTER.get().transform(new DOMSource(element), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalArgumentException(e);
        }
        return out.toString();
    }

    /** The line, in the text that {@link #print} makes, in which the start tag of an element ends or its end tag stands. */
    public static int line(Element element, boolean end) {
        int[] lines = {1};
        count(element.getOwnerDocument().getDocumentElement(), element, end, lines);
        return lines[0];
    }

    private static boolean count(Node node, Element until, boolean end, int[] lines) {
        if (node == until && !end) {
            return true;
        }
        if (node instanceof CharacterData data) {
            lines[0] += (int) data.getData().chars().filter(c -> c == '\n').count();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (count(child, until, end, lines)) {
                return true;
            }
        }
        return node == until;
    }
}
