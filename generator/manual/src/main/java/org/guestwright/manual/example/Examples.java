// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.example;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.guestwright.dsl.compile.CompiledFile;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.dsl.names.Shape;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.manual.content.Block;
import org.guestwright.manual.content.BlockGraph;
import org.guestwright.model.mapping.Annotations;
import org.guestwright.model.mapping.Metamodel;

/** The examples of the manual: those of the metamodel, and the smallest guest that has a block where there is none. */
public final class Examples {
    /** What fits beside the XML on a page. */
    private static final int WIDTH = 54;

    private static final String EMPTY = "guest example {\n    type = kvm\n}\n";

    private final Block root;
    private final SmallestModel models;
    private final GuestPrinter printer;
    private final GuestCompiler compiler;
    private final XmlWriter writer;
    private final List<String> emptyGuest;
    private final List<String> emptyXml;
    private final Map<String, EObject> written = new LinkedHashMap<>();

    /** The examples of the blocks of a metamodel. */
    public Examples(BlockGraph graph) {
        this.root = graph.root();
        this.models = new SmallestModel(graph);
        this.printer = new GuestPrinter(graph.names(), WIDTH);
        this.compiler = new GuestCompiler(
                path -> {
                    throw new NoSuchFileException(path.toString());
                },
                graph.names());
        this.writer = new XmlWriter(graph.metamodel());
        EObject empty = models.guest();
        this.emptyGuest = printer.print(empty).lines().toList();
        this.emptyXml = writer.write(empty).lines().toList();
        collect(graph.metamodel());
    }

    /**
     * The example of a block.
     *
     * @param block the block
     * @param heads the words after the first, of which each may be used
     * @param classes the classes that may have an example, the best first
     */
    public Example of(Block block, List<String> heads, List<EClass> classes) {
        for (EClass type : classes) {
            String text = Annotations.guest(type, "example");
            if (text != null && isOf(block, heads, text)) {
                return example(laidOut(text), true);
            }
        }
        String head = heads.stream().filter(one -> !one.isEmpty()).findFirst().orElse("");
        String around =
                isTop(block) ? null : shortestWith(block.heads().get(head).shape());
        return around != null
                ? example(around, true)
                : example(lines(printer.print(models.guestWith(block, head))), false);
    }

    /** A class that blocks of several words share, as the end of a character device, has an example of one of them. */
    private boolean isOf(Block block, List<String> heads, String text) {
        String beginning = text.substring(0, Math.max(0, text.indexOf('{'))).strip();
        return !isTop(block)
                || heads.stream().anyMatch(head -> block.words().stream()
                        .anyMatch(word -> (word + " " + head).strip().equals(beginning)));
    }

    private boolean isTop(Block block) {
        return block.places().stream().anyMatch(place -> place.parent() == root);
    }

    /** An example of something around it that has such a block, {@code null} if there is none. */
    private String shortestWith(Shape shape) {
        return written.entrySet().stream()
                .filter(entry -> has(entry.getValue(), shape))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static boolean has(EObject guest, Shape shape) {
        for (Iterator<EObject> all = guest.eAllContents(); all.hasNext(); ) {
            if (shape.fits(all.next())) {
                return true;
            }
        }
        return false;
    }

    /** The examples of the metamodel that are no whole guests, with what they mean. */
    private void collect(Metamodel metamodel) {
        for (EPackage ePackage : metamodel.packages()) {
            for (EClassifier classifier : ePackage.getEClassifiers()) {
                String text = classifier instanceof EClass ? Annotations.guest(classifier, "example") : null;
                if (text != null && !isWhole(text)) {
                    String laidOut = laidOut(text);
                    compile(laidOut).guests().forEach(guest -> written.put(laidOut, guest.model()));
                }
            }
        }
    }

    private Example example(String text, boolean written) {
        CompiledFile file = compile(text);
        String xml =
                file.guests().isEmpty() ? "" : writer.write(file.guests().get(0).model());
        return new Example(text, isWhole(text) ? xml : fragment(xml), written);
    }

    /** Compiles an example, in a guest that has nothing else where it is not a whole one. */
    public CompiledFile compile(String text) {
        String whole = isWhole(text) ? text : EMPTY.replace("}", text.indent(4) + "}");
        return compiler.compile(Path.of("example.guest"), whole);
    }

    private static boolean isWhole(String text) {
        return text.startsWith("guest ");
    }

    /** As the printer would write it, so that all examples of the manual look alike. */
    private String laidOut(String text) {
        CompiledFile file = compile(text);
        if (file.hasErrors() || file.guests().isEmpty()) {
            return text;
        }
        String printed = printer.print(file.guests().get(0).model());
        return isWhole(text) ? printed : lines(printed);
    }

    /** The lines in a guest, without those that every guest has. */
    private String lines(String guest) {
        List<String> lines = new ArrayList<>(guest.lines().toList());
        emptyGuest.forEach(lines::remove);
        return lines.stream().map(line -> line.replaceFirst("^ {4}", "")).collect(Collectors.joining("\n"));
    }

    /** The XML without what every guest has around it. */
    private String fragment(String xml) {
        List<String> lines = new ArrayList<>(xml.lines().toList());
        emptyXml.forEach(lines::remove);
        if (lines.size() > 2 && lines.get(0).equals("  <devices>")) {
            lines = lines.subList(1, lines.size() - 1);
        }
        int indentation = lines.stream()
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream().map(line -> line.substring(indentation)).collect(Collectors.joining("\n"));
    }
}
