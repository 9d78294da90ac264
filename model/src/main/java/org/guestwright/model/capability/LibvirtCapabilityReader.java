// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.capability;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what libvirt keeps about a QEMU in its capability cache, {@code <qemuCaps>}. */
public final class LibvirtCapabilityReader {
    private final Set<String> flags = new LinkedHashSet<>();
    private final Map<Accelerator, List<MachineType>> machines = new EnumMap<>(Accelerator.class);
    private final Map<Accelerator, List<CpuModel>> cpuModels = new EnumMap<>(Accelerator.class);
    private final Map<Accelerator, HostCpu> hostCpus = new EnumMap<>(Accelerator.class);
    private final List<GicVersion> gicVersions = new ArrayList<>();
    private final List<String> hyperv = new ArrayList<>();
    private final XMLStreamReader xml;
    private String arch;
    private int version;
    private int bitPosition;
    private SevFacts sev;

    private LibvirtCapabilityReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * Reads one document.
     *
     * @param name the name that the profile is to have
     * @throws IOException when it is not XML
     */
    public static CapabilityProfile read(String name, InputStream document) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            return new LibvirtCapabilityReader(factory.createXMLStreamReader(document)).profile(name);
        } catch (XMLStreamException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private CapabilityProfile profile(String name) throws XMLStreamException {
        Map<String, HostCpu.Property> properties = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "flag" -> flags.add(text("name"));
                case "arch" -> arch = xml.getElementText();
                case "version" -> version = Integer.parseInt(xml.getElementText());
                case "machine" -> list(machines).add(machine());
                case "cpu" -> {
                    List<CpuModel> models = list(cpuModels);
                    models.add(cpuModel());
                }
                case "gic" -> gicVersions.add(
                        new GicVersion(Integer.parseInt(text("version")), yes("kernel"), yes("emulated")));
                case "cap" -> hyperv.add(text("name"));
                case "cbitpos" -> bitPosition = Integer.parseInt(xml.getElementText());
                case "reducedPhysBits" -> sev = new SevFacts(bitPosition, Integer.parseInt(xml.getElementText()));
                case "hostCPU" -> {
                    properties = new LinkedHashMap<>();
                    hostCpus.put(accelerator(), new HostCpu(text("model"), yes("migratability"), properties));
                }
                case "property" -> properties.put(text("name"), new HostCpu.Property(text("value"), yes("migratable")));
                default -> {}
            }
        }
        Map<Accelerator, CapabilityProfile.Target> targets = new EnumMap<>(Accelerator.class);
        machines.forEach((accelerator, types) -> targets.put(
                accelerator,
                new CapabilityProfile.Target(
                        types, cpuModels.getOrDefault(accelerator, List.of()), hostCpus.get(accelerator))));
        return new CapabilityProfile(name, arch, version, flags, targets, gicVersions, hyperv).withSev(sev);
    }

    private CpuModel cpuModel() throws XMLStreamException {
        String name = text("name");
        String typeName = text("typename");
        Boolean usable = decision("usable");
        boolean deprecated = yes("deprecated");
        StringJoiner blockers = new StringJoiner(",");
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("cpu")) {
            if (xml.isStartElement() && xml.getLocalName().equals("blocker")) {
                blockers.add(text("name"));
            }
        }
        return new CpuModel(name, typeName, usable, deprecated, blockers.toString());
    }

    private MachineType machine() {
        return new MachineType(
                text("name"),
                text("alias"),
                Integer.parseInt(text("maxCpus")),
                yes("default"),
                yes("hotplugCpus"),
                yes("numaMemSupported"),
                decision("acpi"),
                yes("deprecated"),
                text("defaultCPU"),
                text("defaultRAMid"));
    }

    private <T> List<T> list(Map<Accelerator, List<T>> lists) {
        return lists.computeIfAbsent(accelerator(), key -> new ArrayList<>());
    }

    private Accelerator accelerator() {
        return Accelerator.ofQemuName(text("type"));
    }

    private String text(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    private boolean yes(String attribute) {
        return "yes".equals(text(attribute));
    }

    private Boolean decision(String attribute) {
        String value = text(attribute);
        return value == null ? null : value.equals("yes");
    }
}
