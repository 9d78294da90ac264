// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the x86 part of libvirt's CPU map, {@code <cpus>}, and gives its compact form. */
final class LibvirtCpuMapReader {
    private static final String[] REGISTERS = {"eax", "ebx", "ecx", "edx"};

    private final Path folder;
    private final StringBuilder out = new StringBuilder();
    private final List<X86CpuMapWriter.Written> models = new ArrayList<>();

    private LibvirtCpuMapReader(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder the folder with {@code index.xml}
     * @throws IOException when a file is missing or no XML
     */
    static String read(Path folder) throws IOException {
        LibvirtCpuMapReader reader = new LibvirtCpuMapReader(folder);
        for (Element arch : children(reader.root("index.xml"))) {
            if (arch.getAttribute("name").equals("x86")) {
                reader.facts(arch);
            }
        }
        return reader.out.toString();
    }

    private void facts(Element parent) throws IOException {
        for (Element element : children(parent)) {
            switch (element.getTagName()) {
                case "include" -> facts(root(element.getAttribute("filename")));
                case "vendor" -> out.append("vendor ")
                        .append(element.getAttribute("name"))
                        .append(' ')
                        .append(element.getAttribute("string"))
                        .append('\n');
                case "feature" -> feature(element);
                case "model" -> model(element);
                default -> throw new IOException("unknown element " + element.getTagName());
            }
        }
    }

    private void feature(Element feature) {
        List<String> bits = new ArrayList<>();
        List<String> qemuNames = new ArrayList<>();
        for (Element child : children(feature)) {
            if (child.getTagName().equals("alias")) {
                if (child.getAttribute("source").equals("qemu")) {
                    qemuNames.add(child.getAttribute("name"));
                }
                continue;
            }
            boolean msr = child.getTagName().equals("msr");
            String place = msr
                    ? "msr." + Long.toHexString(number(child, "index"))
                    : Long.toHexString(number(child, "eax_in")) + "." + Long.toHexString(number(child, "ecx_in"));
            for (String register : REGISTERS) {
                long value = number(child, register);
                for (int bit = 0; bit < 32; bit++) {
                    if ((value >> bit & 1) == 1) {
                        bits.add(place + "." + register + "." + bit);
                    }
                }
            }
        }
        out.append("feature ")
                .append(feature.getAttribute("name"))
                .append(' ')
                .append(String.join(",", bits))
                .append(feature.getAttribute("migratable").equals("no") ? " bound" : "")
                .append(qemuNames.isEmpty() ? "" : " qemu=" + String.join(",", qemuNames))
                .append('\n');
    }

    private void model(Element model) throws IOException {
        StringBuilder attributes = new StringBuilder();
        List<String> signatures = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        Set<String> features = new LinkedHashSet<>();
        for (Element child : children(model)) {
            switch (child.getTagName()) {
                case "decode" -> attributes
                        .append(child.getAttribute("host").equals("on") ? " host" : "")
                        .append(child.getAttribute("guest").equals("on") ? " guest" : "");
                case "vendor" -> attributes.append(" vendor=").append(child.getAttribute("name"));
                case "signature" -> signatures.add(child.getAttribute("family") + "/" + child.getAttribute("model")
                        + (child.hasAttribute("stepping") ? "/" + child.getAttribute("stepping") : ""));
                case "feature" -> {
                    boolean isRemoved = child.getAttribute("removed").equals("yes");
                    (isRemoved ? removed : features).add(child.getAttribute("name"));
                }
                default -> throw new IOException("unknown element " + child.getTagName());
            }
        }
        out.append(X86CpuMapWriter.model(
                model.getAttribute("name"),
                attributes + list(" signature=", signatures) + list(" removed=", removed),
                List.copyOf(features),
                models));
    }

    private static String list(String name, List<String> values) {
        return values.isEmpty() ? "" : name + String.join(",", values);
    }

    private Element root(String file) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static long number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? Long.decode(element.getAttribute(attribute)) : 0;
    }

    private static List<Element> children(Element parent) {
        List<Element> list = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                list.add(element);
            }
        }
        return list;
    }
}
