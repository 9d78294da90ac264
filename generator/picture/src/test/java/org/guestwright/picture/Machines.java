// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture;

import java.util.List;
import org.guestwright.libvirt.xml.XmlDocument;
import org.guestwright.libvirt.xml.XmlReader;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;
import org.guestwright.picture.box.Picture;
import org.guestwright.picture.machine.MachinePicture;
import org.guestwright.picture.machine.Sources;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.HostConfiguration;

/** Pictures of small machines for tests. */
public final class Machines {
    private Machines() {}

    /** The picture of a machine with all that libvirt adds, but for the balloon. */
    public static Picture completed(String arch, String machine, String settings, String devices) {
        return completed(arch, xml("kvm", arch, machine, settings, "<memballoon model='none'/>" + devices));
    }

    /** The picture of a domain with all that libvirt adds. */
    public static Picture completed(String arch, String xml) {
        XmlDocument document = new XmlReader().read("test.xml", xml);
        CompletedDomain completed = CompletedDomain.of(
                (Domain) document.root(), CapabilityProfiles.latest(arch).orElseThrow(), new HostConfiguration());
        if (!completed.problems().isEmpty()) {
            throw new IllegalArgumentException(completed.problems().toString());
        }
        return MachinePicture.of(completed.domain(), sources(completed, document.trace()));
    }

    private static Sources sources(CompletedDomain completed, Trace trace) {
        return Sources.completed(object -> completed.isAdded(object) ? null : completed.original(object), trace);
    }

    /** The picture of a machine as it is written. */
    public static Picture written(String devices) {
        return read(xml("kvm", "x86_64", "q35", "", devices));
    }

    /** The picture of a domain as it is written. */
    public static Picture read(String xml) {
        XmlDocument document = new XmlReader().read("test.xml", xml);
        return MachinePicture.of((Domain) document.root(), Sources.written(document.trace()));
    }

    private static String xml(String type, String arch, String machine, String settings, String devices) {
        String memory = settings.contains("<memory ") ? "" : "<memory unit='GiB'>1</memory>";
        return "<domain type='%s'><name>example</name>%s<os><type arch='%s' machine='%s'>hvm</type></os><devices>%s</devices></domain>"
                .formatted(type, memory + settings, arch, machine, devices);
    }

    /** One section of a picture. */
    public static Picture section(Picture picture, String title) {
        return new Picture(
                picture.name(),
                List.of(),
                picture.sections().stream()
                        .filter(section -> section.title().equals(title))
                        .toList());
    }
}
