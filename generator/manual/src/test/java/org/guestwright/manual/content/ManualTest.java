// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.dsl.names.NameTable;
import org.guestwright.manual.content.Manual.ChildEntry;
import org.guestwright.manual.content.Manual.Page;
import org.guestwright.manual.content.Manual.Part;
import org.guestwright.manual.content.Manual.Presence;
import org.guestwright.manual.content.Manual.PropertyEntry;
import org.guestwright.manual.content.Manual.Section;
import org.guestwright.manual.example.Example;
import org.guestwright.manual.example.Examples;
import org.guestwright.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** What the manual says of Guestwright's own metamodel. */
class ManualTest {
    private static final NameTable NAMES = NameTable.standard();
    private static final Manual MANUAL = ManualContents.of(NAMES);

    @Test
    void everyBlockHasAnExampleAndEveryExampleCompiles() {
        Examples examples = new Examples(new BlockGraph(NAMES));
        List<String> wrong = new ArrayList<>();
        for (Section section : sections()) {
            List<Part> kinds = section.variants().isEmpty() ? List.of(section.common()) : section.variants();
            for (Part kind : kinds) {
                Example example = kind.example();
                if (example == null
                        || example.guest().isBlank()
                        || example.xml().isBlank()) {
                    wrong.add(kind.anchor() + " has none");
                } else {
                    List<Diagnostic> found = examples.compile(example.guest()).diagnostics();
                    found.forEach(
                            diagnostic -> wrong.add(kind.anchor() + ": " + diagnostic + " in\n" + example.guest()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachKindOfWhatStandsInAGuestHasAnExampleThatAPersonWrote() {
        List<String> made = new ArrayList<>();
        for (Manual.Chapter chapter : MANUAL.chapters()) {
            for (Page page : chapter.pages()) {
                Section main = page.main();
                List<Part> kinds = main.variants().isEmpty() ? List.of(main.common()) : main.variants();
                kinds.stream().filter(kind -> !kind.example().written()).forEach(kind -> made.add(kind.anchor()));
            }
        }
        // What a line leads to on the host is the same for all lines: shown once, where it is used.
        assertThat(made)
                .allMatch(anchor -> anchor.matches(
                        "(parallel|console|channel|redirdev|smartcard-passthrough)-.+|serial-(spicevmc|qemu-vdagent)"));
    }

    @Test
    void pagesAndPlacesHaveNamesOfTheirOwn() {
        assertThat(MANUAL.pages()).extracting(Page::name).doesNotHaveDuplicates();
        for (Page page : MANUAL.pages()) {
            List<String> anchors = new ArrayList<>();
            for (Section section : page.sections()) {
                anchors.add(section.anchor());
                section.variants().forEach(variant -> anchors.add(variant.anchor()));
                parts(section)
                        .flatMap(part -> part.properties().stream())
                        .map(PropertyEntry::anchor)
                        .forEach(anchors::add);
            }
            assertThat(anchors).as(page.name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyChapterHasItsSubjects() {
        assertThat(MANUAL.chapters())
                .extracting(Manual.Chapter::title)
                .doesNotContain("More")
                .contains("Storage", "Security");
    }

    @Test
    void theTpmProxyIsABlockOfItsOwn() {
        Page page = page("tpm-proxy");
        assertThat(page.chapter()).isEqualTo("Security");
        assertThat(page.main().since()).isEqualTo("6.5.0");
        assertThat(page.main().xml()).isEqualTo("domain/devices/tpm");
        assertThat(page.main().common().example())
                .isEqualTo(new Example(
                        "tpm-proxy { device = \"/dev/tpmrm0\" }",
                        """
                <tpm model='spapr-tpm-proxy'>
                  <backend type='passthrough'>
                    <device path='/dev/tpmrm0'/>
                  </backend>
                </tpm>""",
                        true));
        assertThat(property(page, "device").notes()).containsExactly("Stands for `backend.device.device`.");
        assertThat(property(page, "device").fallback()).isEqualTo("/dev/tpm0");
    }

    @Test
    void whatExcludesEachOtherSaysSo() {
        assertThat(property(page("disk"), "disk.iotune", "total_bytes_sec").notes())
                .containsExactly("Not together with `read_bytes_sec` or `write_bytes_sec`.");
        assertThat(property(page("disk"), "rawio").notes()).containsExactly("Only where `device` is `lun`.");
    }

    @Test
    void aBlockOfOnePageIsASectionThereAndAnotherHasAPage() {
        Page disk = page("disk");
        assertThat(disk.sections())
                .extracting(Section::anchor)
                .contains("disk.driver", "disk.target", "disk.driver.metadata_cache");
        ChildEntry address = disk.main().common().blocks().stream()
                .filter(one -> one.word().equals("address"))
                .findFirst()
                .orElseThrow();
        assertThat(address.target()).isEqualTo(new Manual.Target("address", "address"));
        ChildEntry target = disk.main().common().blocks().stream()
                .filter(one -> one.word().equals("target"))
                .findFirst()
                .orElseThrow();
        assertThat(target.presence()).isEqualTo(Presence.REQUIRED);
    }

    private static List<Section> sections() {
        return MANUAL.pages().stream().flatMap(page -> page.sections().stream()).toList();
    }

    private static Stream<Part> parts(Section section) {
        return Stream.concat(Stream.of(section.common()), section.variants().stream());
    }

    private static Page page(String name) {
        return MANUAL.pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PropertyEntry property(Page page, String word) {
        return property(page, page.main().anchor(), word);
    }

    private static PropertyEntry property(Page page, String section, String word) {
        return page.sections().stream()
                .filter(one -> one.anchor().equals(section))
                .flatMap(ManualTest::parts)
                .flatMap(part -> part.properties().stream())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
