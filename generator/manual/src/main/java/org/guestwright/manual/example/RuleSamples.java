// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.rules.example.RuleExample;

/** The examples of rules in both languages, without what every guest has. */
public final class RuleSamples {
    private static final int WIDTH = 54;

    private final XmlReader reader;
    private final XmlWriter writer;
    private final GuestPrinter printer;

    /** The examples in the words of a metamodel. */
    public RuleSamples(NameTable names) {
        reader = new XmlReader(names.metamodel());
        writer = new XmlWriter(names.metamodel());
        printer = new GuestPrinter(names, WIDTH);
    }

    /** The guests of an example; of several, each with its name. */
    public List<Example> of(RuleExample example) {
        boolean project = example.guests().size() > 1;
        List<String> nothing = Collections.nCopies(example.guests().size(), "");
        List<String> bases = new RuleExample("", List.of(), nothing, List.of()).documents();
        List<Example> all = new ArrayList<>();
        for (String document : example.documents()) {
            EObject guest = reader.read("example", document).root();
            EObject base = reader.read("example", bases.get(all.size())).root();
            String name = (String) guest.eGet(guest.eClass().getEStructuralFeature("name"));
            String elements = example.guests().get(all.size());
            String lines = rest(guestBlocks(printer.print(guest)), guestBlocks(printer.print(base)), elements);
            String xml = rest(xmlBlocks(writer.write(guest)), xmlBlocks(writer.write(base)), elements);
            all.add(new Example(
                    project ? "guest " + name + " {\n" + lines.indent(4) + "}" : lines,
                    project && !xml.contains("<name>") ? "<name>" + name + "</name>\n" + xml : xml,
                    true));
        }
        return all;
    }

    private static String rest(List<String> blocks, List<String> common, String elements) {
        Set<String> known = Set.copyOf(common);
        String rest = blocks.stream()
                .filter(block -> !known.contains(block) || isAbout(elements, block, "uuid"))
                .collect(Collectors.joining("\n"));
        // What the example is about may be just what the others have, too.
        return rest.isEmpty()
                ? blocks.stream()
                        .filter(block -> isAbout(elements, block, word(block)))
                        .collect(Collectors.joining("\n"))
                : rest;
    }

    private static boolean isAbout(String elements, String block, String name) {
        return elements.contains("<" + name) && word(block).equals(name);
    }

    private static String word(String block) {
        return block.replaceFirst("^<?([\\w-]+)(?s:.*)$", "$1");
    }

    private static List<String> guestBlocks(String text) {
        List<String> lines =
                text.strip().lines().filter(line -> !line.isBlank()).toList();
        return blocks(lines.subList(1, lines.size() - 1).stream()
                .map(line -> line.replaceFirst("^ {4}", ""))
                .toList());
    }

    /** Devices stand beside the rest: what surrounds them says nothing. */
    private static List<String> xmlBlocks(String text) {
        List<String> lines = new ArrayList<>();
        String indentation = "  ";
        List<String> all = text.strip().lines().toList();
        for (String line : all.subList(1, all.size() - 1)) {
            if (line.equals("  <devices>")) {
                indentation = "    ";
            } else if (line.equals("  </devices>")) {
                indentation = "  ";
            } else if (line.startsWith(indentation)) {
                lines.add(line.substring(indentation.length()));
            }
        }
        return blocks(lines);
    }

    /** What begins at the margin, with what is in it. */
    private static List<String> blocks(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        for (String line : lines) {
            boolean within = line.startsWith(" ") || line.startsWith("}") || line.startsWith("</");
            if (within && !blocks.isEmpty()) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + "\n" + line);
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }
}
