// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What a document costs on its way in and out. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class DocumentBenchmark {
    private static final XmlReader READER = new XmlReader();
    private static final XmlWriter WRITER = new XmlWriter();
    private static final StructureRules RULES = new StructureRules(Metamodel.standard());

    /** XML to model. */
    @Benchmark
    public XmlDocument read(Documents documents) {
        return read(documents.next());
    }

    /** The structure rules over a model; what they find. */
    @Benchmark
    public List<Problem> rules(Documents documents) {
        return check(documents.next().reading().root());
    }

    /** Model to XML. */
    @Benchmark
    public String write(Documents documents) {
        return WRITER.write(documents.next().reading().root());
    }

    /** XML to model, rules, model to XML. */
    @Benchmark
    public String readCheckWrite(Documents documents) {
        XmlDocument document = read(documents.next());
        return check(document.root()).isEmpty() && !document.hasErrors() ? WRITER.write(document.root()) : null;
    }

    private static XmlDocument read(Documents.Accepted next) {
        return READER.read(next.document().name(), next.document().text());
    }

    private static List<Problem> check(EObject root) {
        List<Problem> problems = new ArrayList<>();
        RULES.check(root, problems::add);
        return problems;
    }
}
