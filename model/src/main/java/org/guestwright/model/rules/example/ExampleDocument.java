// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guestwright.model.domain.DomainPackage;
import org.guestwright.model.mapping.Metamodel;

/** The domain XML of an example: its elements where they belong, and what else a guest must have. */
final class ExampleDocument {
    private static final Set<String> DEVICES = devices();

    private final RuleExample example;
    private final String elements;
    private final int number;

    /** @param number which of the example's guests it is, from 0 */
    ExampleDocument(RuleExample example, String elements, int number) {
        this.example = example;
        this.elements = elements;
        this.number = number;
    }

    String xml() {
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
        String type = has("qemu") ? "qemu" : has("hvf") ? "hvf" : "kvm";
        return "<domain type='" + type + "'>"
                + (names.contains("name") ? "" : "<name>example" + (number == 0 ? "" : number + 1) + "</name>")
                + (names.contains("uuid")
                        ? ""
                        : "<uuid>c7a5fdbd-edaf-9455-926a-d65c16db18" + String.format("%02d", number + 9) + "</uuid>")
                + (has("numa")
                        ? "<maxMemory slots='16' unit='GiB'>8</maxMemory><memory unit='GiB'>2</memory><vcpu>1</vcpu>"
                                + "<cpu><numa><cell id='0' cpus='0' memory='1048576'/></numa></cpu>"
                        : names.contains("memory") ? "" : "<memory unit='MiB'>1024</memory>")
                + (names.contains("os") ? "" : "<os><type " + machine() + ">hvm</type></os>")
                + domain + "<devices>"
                + (names.contains("devices/controller")
                                        && elements.contains("type='usb'")
                                        && !has("usb")
                                        && !example.code().equals("controller.usb.disabled")
                                || has("nousb")
                        ? ""
                        : "<controller type='usb' model='none'/>")
                + (names.contains("devices/memballoon") ? "" : "<memballoon model='none'/>") + devices
                + "</devices></domain>";
    }

    private String machine() {
        return has("pc")
                ? "arch='x86_64' machine='pc-i440fx-9.1'"
                : has("pseries")
                        ? "arch='ppc64' machine='pseries'"
                        : has("virt")
                                ? "arch='aarch64' machine='virt'"
                                : has("s390x")
                                        ? "arch='s390x' machine='s390-ccw-virtio'"
                                        : example.value("profile=", "").isEmpty()
                                                ? "arch='x86_64' machine='pc-q35-9.1'"
                                                : "arch='x86_64' machine='q35'";
    }

    private boolean has(String word) {
        return example.words().contains(word);
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
}
