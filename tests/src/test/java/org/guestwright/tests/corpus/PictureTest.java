// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.picture.box.Box;
import org.guestwright.picture.box.Picture;
import org.guestwright.picture.machine.MachinePicture;
import org.guestwright.picture.machine.Sources;
import org.guestwright.picture.svg.SvgPicture;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.HostConfiguration;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Each document of the corpus can be drawn, as it is written and completed, and each of its devices is in the picture. */
class PictureTest {
    /** Of these the picture does not show all: what is not there ({@code model='none'}), and other names of serial ports. */
    private static final Set<String> NOT_ALWAYS = Set.of("controller", "video", "memballoon", "console");

    @Test
    void eachDocumentIsDrawnWithAllItsDevices() {
        CorpusFolder corpus = CorpusFolder.find().orElse(null);
        assumeTrue(corpus != null, CorpusFolder::missing);
        List<String> wrong = corpus.documents().parallelStream()
                .map(PictureTest::check)
                .filter(Objects::nonNull)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static String check(Document document) {
        try {
            XmlDocument read = new XmlReader().read(document.name(), document.text());
            if (!(read.root() instanceof Domain domain)) {
                return null;
            }
            Sources sources = Sources.written(read.trace());
            String lost = check(domain, MachinePicture.of(domain, sources), sources);
            CompletedDomain completed = read.hasErrors() || isIncomplete(domain) ? null : complete(domain);
            if (lost == null && completed != null) {
                Sources originals = Sources.completed(
                        object -> completed.isAdded(object) ? null : completed.original(object), read.trace());
                lost = check(domain, MachinePicture.of(completed.domain(), originals), sources);
            }
            return lost == null ? null : document.name() + ": " + lost;
        } catch (Exception | StackOverflowError e) {
            return document.name() + ": " + e;
        }
    }

    private static boolean isIncomplete(Domain domain) {
        List<Problem> problems = new ArrayList<>();
        new StructureRules(Metamodel.standard()).check(domain, problems::add);
        return !problems.isEmpty();
    }

    private static CompletedDomain complete(Domain domain) {
        if (domain.getOs() == null
                || domain.getOs().getType() == null
                || domain.getOs().getType().getArch() == null) {
            return null;
        }
        return CapabilityProfiles.latest(domain.getOs().getType().getArch().getLiteral())
                .map(profile -> CompletedDomain.of(domain, profile, new HostConfiguration()))
                .orElse(null);
    }

    /** What is wrong with a picture; {@code null} for nothing. */
    private static String check(Domain domain, Picture picture, Sources sources) throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.parse(new InputSource(new StringReader(SvgPicture.of(picture))));
        Set<String> drawn = new TreeSet<>();
        picture.sections().forEach(section -> collect(section, drawn));
        Set<String> lost = new TreeSet<>();
        if (domain.getDevices() != null) {
            for (EObject device : domain.getDevices().eContents()) {
                String path = sources.of(device).path();
                String name = path.substring(path.indexOf('/') + 1).replaceFirst("\\[.*", "");
                if (!drawn.contains(path) && !NOT_ALWAYS.contains(name)) {
                    lost.add(path);
                }
            }
        }
        return lost.isEmpty() ? null : "not drawn: " + lost;
    }

    private static void collect(Box box, Set<String> paths) {
        if (box.source() != null) {
            paths.add(box.source().path());
        }
        box.links().forEach(link -> collect(link.box(), paths));
    }
}
