// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.dsl.print.GuestPrinter;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is compiled after each of many edits is what it is when it is compiled for the first time. */
class OpenFileTest {
    private static final Path FILE = Path.of("fleet.guest");
    private static final String FLEET =
            """
            import "base.guest"
            let images = "/images"
            let size = ${2GiB}

            template stored(dev) extends base {
                disk file { source.file = "${images}/${name}.qcow2"  target { dev = ${dev}  bus = virtio } }
            }
            template sealed { tpm { model = tpm-crb  backend emulator { version = "2.0" } } }
            template cow for disk file { driver { name = qemu  type = qcow2 } }

            guest a extends stored(vda) { memory = ${size} }
            guest b extends stored(vdb), sealed { memory = 1GiB  vcpu = 2 }
            guest c { type = kvm  memory = 1GiB  disk file extends cow { target.dev = vdc } }
            for i in 1..3 {
                guest "d-${i}" extends base { memory = ${size * i}  title = "number ${i}" }
            }
            guest e { type = kvm  memory = 1GiB  os { type = hvm } }
            """;
    private static final String[] WRITTEN = {
        "x",
        "",
        " ",
        "\n",
        "{",
        "}",
        "=",
        "4GiB",
        "template ",
        "guest f { type = kvm  memory = 1GiB }\n",
        "let y = 1\n",
        "i"
    };

    private final Map<String, String> files =
            new HashMap<>(Map.of("base.guest", "template base { type = kvm  vcpu = 1 }\n"));
    private final GuestCompiler compiler = new GuestCompiler(path -> {
        if (!files.containsKey(path.toString())) {
            throw new NoSuchFileException(path.toString());
        }
        return files.get(path.toString());
    });
    private final OpenFile open = compiler.open(FILE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void editsGiveWhatTheTextGives(long seed) {
        Random random = new Random(seed);
        String text = FLEET;
        for (int i = 0; i < 120; i++) {
            compare(text);
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(3));
            String changed = text.substring(0, at) + WRITTEN[random.nextInt(WRITTEN.length)] + text.substring(end);
            text = i % 12 == 11 ? FLEET : changed;
        }
    }

    @Test
    void guestsElsewhereKeepTheirModels() {
        List<EObject> before = models(open.compile(FLEET));
        List<EObject> after = models(compare(FLEET.replace("memory = 1GiB  vcpu = 2", "memory = 3GiB\n  vcpu = 2")));
        assertThat(kept(before, after)).containsExactly(true, false, true, true, true, true, true);
    }

    @Test
    void aTemplateConcernsThoseThatExtendIt() {
        List<EObject> before = models(open.compile(FLEET));
        List<EObject> tpm = models(compare(FLEET.replace("tpm-crb", "tpm-tis")));
        List<EObject> disk = models(compare(FLEET.replace("name = qemu ", "")));
        assertThat(kept(before, tpm)).containsExactly(true, false, true, true, true, true, true);
        assertThat(kept(tpm, disk)).containsExactly(true, false, false, true, true, true, true);
    }

    @Test
    void aValueOrAnImportConcernsAll() {
        List<EObject> before = models(open.compile(FLEET));
        List<EObject> value = models(compare(FLEET.replace("${2GiB}", "${3GiB}")));
        files.put("base.guest", "template base { type = qemu  vcpu = 1 }\n");
        List<EObject> imported = models(compare(FLEET.replace("${2GiB}", "${3GiB}")));
        assertThat(kept(before, value)).containsOnly(false);
        assertThat(kept(value, imported)).containsOnly(false);
    }

    @Test
    void aFileThatIsReadConcernsAll() {
        files.put("key", "one");
        String text = "guest a { type = kvm  memory = 1GiB  title = ${read('key')} }\n";
        open.compile(text);
        files.put("key", "two");
        assertThat(compare(text).guests().get(0).domain().getTitle()).isEqualTo("two");
    }

    private CompiledFile compare(String text) {
        CompiledFile file = open.compile(text);
        CompiledFile first = compiler.compile(FILE, text);
        assertThat(file.diagnostics()).as(text).isEqualTo(first.diagnostics());
        assertThat(file.guests().stream().map(OpenFileTest::told).toList())
                .as(text)
                .isEqualTo(first.guests().stream().map(OpenFileTest::told).toList());
        return file;
    }

    /** All that can be asked of a guest. */
    private static String told(CompiledGuest guest) {
        return guest.name() + "\n" + new GuestPrinter().print(guest.model()) + places(guest)
                + guest.diagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> places(CompiledGuest guest) {
        List<String> all = new ArrayList<>();
        add(guest, guest.model(), all);
        for (Iterator<EObject> parts = guest.model().eAllContents(); parts.hasNext(); ) {
            add(guest, parts.next(), all);
        }
        return all;
    }

    private static void add(CompiledGuest guest, EObject object, List<String> all) {
        all.add(guest.trace().locate(object).toString());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                all.add(feature.getName() + guest.trace().locate(object, feature, 0));
            }
        }
    }

    private static List<EObject> models(CompiledFile file) {
        return file.guests().stream().map(CompiledGuest::model).toList();
    }

    private static List<Boolean> kept(List<EObject> before, List<EObject> after) {
        List<Boolean> all = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            all.add(before.get(i) == after.get(i));
        }
        return all;
    }
}
