// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Problem;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainPackage;
import org.guestwright.model.mapping.Metamodel;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;

/**
 * An example of a rule: {@code ## CODE WORDS}, elements of a guest, and what is said of them, a line a problem after {@code >}.
 *
 * @param code the rule, or {@code accepted}
 * @param words the machine ({@code pc}, {@code pseries}, {@code virt}, {@code s390x}; else {@code q35}), and what is special
 * @param elements elements of the domain and of its devices
 * @param expected what is said
 */
record RuleExample(String code, List<String> words, String elements, List<String> expected) {
    private static final List<String> FILES =
            List.of("controller", "cpu", "device", "disk", "firmware", "hostdev", "memory", "network", "tpm");
    private static final Set<String> DEVICES = devices();

    /** All examples. */
    static Stream<RuleExample> all() {
        return FILES.stream().flatMap(file -> read(file).stream());
    }

    private static List<RuleExample> read(String file) {
        List<RuleExample> examples = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RuleExample.class.getResourceAsStream("/rules/" + file + ".txt"), StandardCharsets.UTF_8))) {
            StringBuilder elements = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("## ")) {
                    List<String> words = Arrays.asList(line.substring(3).split(" "));
                    elements = new StringBuilder();
                    examples.add(new RuleExample(words.get(0), words.subList(1, words.size()), "", new ArrayList<>()));
                } else if (line.startsWith("> ")) {
                    examples.get(examples.size() - 1).expected.add(line.substring(2));
                } else {
                    elements.append(line);
                    RuleExample last = examples.remove(examples.size() - 1);
                    examples.add(new RuleExample(last.code, last.words, elements.toString(), last.expected));
                }
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of the guest. */
    List<String> problems() {
        XmlDocument document = new XmlReader().read("example", xml());
        if (document.hasErrors()) {
            return document.diagnostics().stream().map(Diagnostic::toString).toList();
        }
        Domain domain = (Domain) document.root();
        QemuCommand command = new QemuGenerator(profile(), new HostConfiguration())
                .forNewDomains(words.contains("new"))
                .generate(domain, Style.LIBVIRT);
        return command.problems().stream()
                .filter(problem -> !problem.code().equals("qemu.unsupported"))
                .map(RuleExample::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        String place = problem.object() == null
                ? ""
                : problem.object().eClass().getName()
                        + (problem.feature() == null
                                ? ""
                                : "." + problem.feature().getName());
        return problem.code() + ": "
                + (problem.category() == null
                        ? problem.message()
                        : problem.category().print(problem.message())) + "; " + problem.advice() + " [" + place + "]";
    }

    private CapabilityProfile profile() {
        String arch = words.contains("pseries")
                ? "ppc64"
                : words.contains("virt") ? "aarch64" : words.contains("s390x") ? "s390x" : "x86_64";
        CapabilityProfile profile = (value("profile=", "").isEmpty()
                        ? CapabilityProfiles.latest(arch)
                        : CapabilityProfiles.named(value("profile=", "")))
                .orElseThrow();
        String without = value("without=", "");
        String versions = value("swtpm=", "");
        profile = profile.withFlags(Set.of(), without.isEmpty() ? Set.of() : Set.of(without.split(",")));
        return versions.isEmpty() ? profile : profile.withTpmVersions(Set.of(versions));
    }

    private String value(String key, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }

    private String xml() {
        StringBuilder domain = new StringBuilder();
        StringBuilder devices = new StringBuilder();
        Set<String> names = new LinkedHashSet<>();
        for (String element : split(elements)) {
            String name = element.replaceFirst("^<([\\w-]+)(?s:.*)$", "$1");
            // A module of memory is a device, the amount of it is not.
            boolean device = DEVICES.contains(name) && !(name.equals("memory") && !element.contains("model="));
            (device ? devices : domain).append(element);
            names.add(device ? "devices/" + name : name);
        }
        String type = words.contains("qemu") ? "qemu" : words.contains("hvf") ? "hvf" : "kvm";
        boolean numa = words.contains("numa");
        return "<domain type='" + type + "'><name>example</name><uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>"
                + (numa
                        ? "<maxMemory slots='16' unit='GiB'>8</maxMemory><memory unit='GiB'>2</memory><vcpu>1</vcpu>"
                                + "<cpu><numa><cell id='0' cpus='0' memory='1048576'/></numa></cpu>"
                        : names.contains("memory") ? "" : "<memory unit='MiB'>1024</memory>")
                + (names.contains("os") ? "" : "<os><type " + machine() + ">hvm</type></os>")
                + domain + "<devices>"
                + (names.contains("devices/controller")
                                        && elements.contains("type='usb'")
                                        && !words.contains("usb")
                                        && !code.equals("controller.usb.disabled")
                                || words.contains("nousb")
                        ? ""
                        : "<controller type='usb' model='none'/>")
                + (names.contains("devices/memballoon") ? "" : "<memballoon model='none'/>") + devices
                + "</devices></domain>";
    }

    private String machine() {
        return words.contains("pc")
                ? "arch='x86_64' machine='pc-i440fx-9.1'"
                : words.contains("pseries")
                        ? "arch='ppc64' machine='pseries'"
                        : words.contains("virt")
                                ? "arch='aarch64' machine='virt'"
                                : words.contains("s390x")
                                        ? "arch='s390x' machine='s390-ccw-virtio'"
                                        : value("profile=", "").isEmpty()
                                                ? "arch='x86_64' machine='pc-q35-9.1'"
                                                : "arch='x86_64' machine='q35'";
    }

    // The elements at the top of a text.
    private static List<String> split(String text) {
        List<String> elements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '<') {
                int end = text.indexOf('>', at);
                depth += text.charAt(at + 1) == '/' ? -1 : text.charAt(end - 1) == '/' ? 0 : 1;
                at = end;
                if (depth == 0) {
                    elements.add(text.substring(start, end + 1));
                    start = end + 1;
                }
            }
        }
        return elements;
    }

    private static Set<String> devices() {
        Set<String> names = new LinkedHashSet<>();
        Metamodel.standard()
                .of(DomainPackage.Literals.DEVICES)
                .features()
                .forEach(feature -> names.add(feature.name()));
        return names;
    }

    @Override
    public String toString() {
        return code + " " + String.join(" ", words);
    }
}
