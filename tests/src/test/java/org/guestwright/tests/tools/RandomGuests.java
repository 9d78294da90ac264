// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.dsl.names.BlockWord;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.dsl.names.Shape;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.tests.random.RandomModel;

/**
 * Guests with devices drawn from the metamodel: any kind of device, with any of its properties, as long as the structure allows it. Files
 * are in a folder of the test, so that a start does not fail for want of them.
 */
final class RandomGuests {
    private static final StructureRules STRUCTURE = new StructureRules(Metamodel.standard());
    private static final int TRIES = 40;

    private final Random random;
    private final RandomModel model;
    private final List<BlockWord> devices = new ArrayList<>();

    RandomGuests(long seed, Path folder) {
        random = new Random(seed);
        model = new RandomModel(random, 4, texts(folder), 25);
        Shape root = NameTable.standard().root();
        for (String word : root.blockNames()) {
            BlockWord block = root.block(word);
            if (!block.path().isEmpty()) {
                devices.add(block);
            }
        }
    }

    private static List<String> texts(Path folder) {
        List<String> texts = new ArrayList<>(List.of(
                "0",
                "1",
                "2",
                "3",
                "4",
                "8",
                "64",
                "1024",
                "vda",
                "vdb",
                "sda",
                "hda",
                "fda",
                "1GiB",
                "52:54:00:12:34:56",
                "127.0.0.1",
                "org.example.0",
                "name",
                "off",
                "auto",
                "/dev/null",
                "/dev/urandom",
                "5d3c8a4e-64a1-4d4c-9f0f-5a2f2c9e1f10",
                "0x1",
                "0x10"));
        texts.add(folder + "/image.qcow2");
        texts.add(folder + "/image.raw");
        return texts;
    }

    /** A guest of a few devices. */
    Domain guest(String arch, String machine) {
        Domain domain = (Domain) new XmlReader()
                .read(
                        "guest.xml",
                        """
                <domain type='qemu'><name>guest</name><memory unit='MiB'>256</memory><vcpu>%d</vcpu>
                <os><type arch='%s' machine='%s'>hvm</type></os><devices/></domain>
                """
                                .formatted(1 + random.nextInt(4), arch, machine))
                .root();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            addDevice(domain);
        }
        return domain;
    }

    private void addDevice(Domain domain) {
        for (int i = 0; i < TRIES; i++) {
            BlockWord block = devices.get(random.nextInt(devices.size()));
            List<Shape> shapes = new ArrayList<>();
            block.variants().values().forEach(variant -> shapes.add(variant.shape()));
            if (block.plain() != null) {
                shapes.add(block.plain());
            }
            EObject device = model.object(shapes.get(random.nextInt(shapes.size())));
            if (add(domain, block, device)) {
                return;
            }
        }
    }

    // What the structure does not allow is taken out again.
    private static boolean add(Domain domain, BlockWord block, EObject device) {
        EObject devices = domain.getDevices();
        Object before = devices.eGet(block.reference());
        if (block.many()) {
            @SuppressWarnings("unchecked")
            EList<EObject> list = (EList<EObject>) before;
            list.add(device);
            if (isWellFormed(domain)) {
                return true;
            }
            list.remove(device);
        } else if (before == null) {
            devices.eSet(block.reference(), device);
            if (isWellFormed(domain)) {
                return true;
            }
            devices.eUnset(block.reference());
        }
        return false;
    }

    private static boolean isWellFormed(Domain domain) {
        List<Problem> problems = new ArrayList<>();
        STRUCTURE.check(domain, problems::add);
        return problems.isEmpty();
    }
}
