// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.capability.GicVersion;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.junit.jupiter.api.Test;

/** Libvirt's own cases, row by row: the argument line, the completed XML, the refusal. Whole rows that pass may not get fewer. */
class LibvirtCorpusTest {
    private static final int PASSING_ARGUMENTS = 408;

    /** What became of one row. */
    record Outcome(String name, String kind, boolean arguments, boolean xml, String difference) {
    }

    @Test
    void everyTpmCaseIsByteForByteAndNoRowThatPassedFails() throws IOException {
        Path folder = Path.of(System.getProperty("libvirt.tests", "../shared/libvirt"));
        assumeTrue(Files.isDirectory(folder), () -> "skipped: libvirt's test data is not at " + folder);
        List<Outcome> outcomes = run(folder, "");
        System.out.println(summary(outcomes));
        assertThat(outcomes.stream().filter(outcome -> outcome.name.contains("tpm"))).allMatch(Outcome::arguments)
                .allMatch(Outcome::xml);
        assertThat(outcomes.stream().filter(Outcome::arguments).count()).isGreaterThanOrEqualTo(PASSING_ARGUMENTS);
    }

    /** Runs the rows whose name contains a text, and prints the first difference of each that fails. */
    public static void main(String[] args) throws IOException {
        List<Outcome> outcomes = run(Path.of(args[0]), args.length > 1 ? args[1] : "");
        Map<String, Integer> reasons = new TreeMap<>();
        outcomes.stream().filter(outcome -> !outcome.arguments || !outcome.xml).forEach(outcome -> {
            if (args.length > 1) {
                System.out.println(outcome.name + ": " + outcome.difference);
            }
            reasons.merge(outcome.difference.replaceAll("[0-9]+", "N"), 1, Integer::sum);
        });
        reasons.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(40)
                .forEach(reason -> System.out.println(reason.getValue() + "\t" + reason.getKey()));
        System.out.println(summary(outcomes));
    }

    private static String summary(List<Outcome> outcomes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            int[] count = counts.computeIfAbsent(outcome.kind, key -> new int[3]);
            count[0]++;
            count[1] += outcome.arguments ? 1 : 0;
            count[2] += outcome.xml ? 1 : 0;
        }
        StringBuilder out = new StringBuilder();
        counts.forEach((kind, count) -> out.append(String.format("%-12s %4d rows, arguments or message %4d, xml %4d%n", kind,
                count[0], count[1], count[2])));
        return out.toString();
    }

    private static List<Outcome> run(Path folder, String filter) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> rows = Files.readAllLines(folder.resolve("manifest.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            if (cells[0].contains(filter)) {
                outcomes.add(run(folder, cells));
            }
        }
        return outcomes;
    }

    private static Outcome run(Path folder, String[] cells) throws IOException {
        String kind = cells[4];
        try {
            return attempt(folder, cells, kind);
        } catch (RuntimeException e) {
            String place = e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
            return new Outcome(cells[0], kind, false, false, e + " at " + place);
        }
    }

    private static Outcome attempt(Path folder, String[] cells, String kind) throws IOException {
        Path input = folder.resolve(cells[1]);
        if (!Files.exists(input)) {
            return new Outcome(cells[0], kind, false, false, "no input");
        }
        XmlDocument document = new XmlReader().read(cells[0], Files.readString(input));
        String expectedMessage = cells[7].equals("-") ? "" : Files.readString(folder.resolve(cells[7])).strip();
        if (!(document.root() instanceof Domain domain)) {
            return new Outcome(cells[0], kind, false, false, "unread: " + document.diagnostics());
        }
        QemuCommand command = new QemuGenerator(profile(cells), CorpusHost.create(cells[11]))
                .forNewDomains(cells[9].contains("ABI_UPDATE")).generate(domain, Style.LIBVIRT);
        if (!kind.equals("args")) {
            String message = command.problems().stream().findFirst()
                    .map(problem -> (problem.category() == null ? "" : problem.category().prefix() + ": ") + problem.message())
                    .orElse("accepted");
            return new Outcome(cells[0], kind, message.equals(expectedMessage), true,
                    "message <" + message + "> not <" + expectedMessage + ">");
        }
        String xml = command.completed() == null ? "" : new XmlWriter().write(command.completed());
        String expectedXml = Files.readString(folder.resolve(cells[6]));
        String text = command.isRefused() ? "" : command.shellText();
        String expectedText = Files.readString(folder.resolve(cells[5]));
        String difference = command.isRefused() ? "refused: " + command.problems().stream().map(Problem::message).toList()
                : !xml.equals(expectedXml) ? "xml " + difference(xml, expectedXml) : "args " + difference(text, expectedText);
        return new Outcome(cells[0], kind, text.equals(expectedText), xml.equals(expectedXml), difference);
    }

    private static String difference(String actual, String expected) {
        String[] ours = actual.split("\n");
        String[] theirs = expected.split("\n");
        for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
            String our = i < ours.length ? ours[i] : "(end)";
            String their = i < theirs.length ? theirs[i] : "(end)";
            if (!our.equals(their)) {
                return "<" + our.strip() + "> not <" + their.strip() + ">";
            }
        }
        return "none";
    }

    private static CapabilityProfile profile(String[] cells) {
        String variant = cells[10].startsWith("variant=") ? cells[10].substring("variant=".length()) : "";
        CapabilityProfile profile = CapabilityProfiles.named(cells[2] + "-" + cells[3] + variant)
                .or(() -> CapabilityProfiles.latest(cells[2])).orElseThrow();
        if (cells[3].equals("latest")) {
            profile = profile.withAliasesAsMachines();
        }
        for (String extra : cells[10].split("\\|")) {
            if (extra.startsWith("QEMU_CAPS_DEL=")) {
                profile = profile.withFlags(Set.of(), flags(extra));
            } else if (extra.startsWith("GIC=")) {
                profile = profile.withGicVersions(Stream.of(2, 3)
                        .filter(number -> extra.endsWith("BOTH") || extra.endsWith("V" + number))
                        .map(number -> new GicVersion(number, true, false)).toList());
            } else if (extra.startsWith("QEMU_CAPS=")) {
                profile = profile.withFlags(flags(extra), Set.of());
            }
        }
        int version = cells[11].indexOf("FAKE_TPM_VERSION=");
        return version < 0 ? profile : profile.withTpmVersions(Set.of(cells[11].substring(version + 17, version + 20)));
    }

    private static Set<String> flags(String extra) {
        Set<String> flags = new HashSet<>();
        for (String name : extra.substring(extra.indexOf('=') + 1).split("\\+")) {
            flags.add(flag(name.substring("QEMU_CAPS_".length())));
        }
        return flags;
    }

    private static String flag(String name) {
        return Stream.of(Capability.values()).filter(capability -> capability.name().equals(name)).map(Capability::flag)
                .findFirst().orElse(name.toLowerCase(Locale.ROOT).replace('_', '-').replaceFirst("^device-", ""));
    }
}
