// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.linking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.guestwright.dsl.GuestStandaloneSetup;
import org.guestwright.dsl.guest.Block;
import org.guestwright.dsl.guest.Definition;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.Property;
import org.junit.jupiter.api.Test;

class GuestLinkerTest {
    private final Injector injector = GuestStandaloneSetup.injector();
    private final XtextResourceSet resourceSet = injector.getInstance(XtextResourceSet.class);

    @Test
    void wordsLeadToTheMetamodel() throws IOException {
        XtextResource resource = load(
                "memory:/a.guest",
                """
                guest web {
                    memory = 4GiB
                    tpm-proxy { device = "/dev/tpmrm0" }
                    disk file { source.file = "/x"  target { dve = vda } }
                    hostdev subsystem usb { source.vendor.id = 0x1234 }
                    serial pty { source { path = "/dev/pts/1" } }
                    nonsense { memory = 4GiB }
                }
                """);
        List<String> links = new ArrayList<>();
        resource.getAllContents().forEachRemaining(piece -> {
            if (piece instanceof Property property) {
                links.add(name(property.getFeature()));
            } else if (piece instanceof Block block) {
                links.add(name(block.getFeature()) + " " + name(block.getVariant()));
            }
        });
        assertThat(links)
                .containsExactly(
                        "DomainMemory.value",
                        "TPMProxy null",
                        "TPMPassthroughDevice.path",
                        "Devices.disks FileDisk",
                        "FileSource.file",
                        "Disk.target null",
                        "null",
                        "Devices.hostdevs UsbHostdev",
                        "UsbIdentity.id",
                        "Devices.serials PtySource",
                        "CharacterSource.sources null",
                        "CharacterEndpoint.path",
                        "null null",
                        "null");
    }

    @Test
    void templatesAreFoundInImportedFiles() throws IOException {
        load("memory:/base.guest", "template base { type = kvm }");
        XtextResource resource = load(
                "memory:/web.guest",
                """
                import "base.guest"
                template own extends base { }
                guest web extends own, base, none { }
                """);
        GuestFile file = (GuestFile) resource.getContents().get(0);
        Definition web = (Definition) file.getElements().get(2);
        assertThat(web.getParents().stream()
                        .map(call -> call.getTemplate())
                        .map(template -> template.eIsProxy() ? "?" : template.getName()))
                .containsExactly("own", "base", "?");
    }

    @Test
    void theIndexHoldsNamesOnly() throws IOException {
        XtextResource resource = load(
                "memory:/c.guest",
                """
                let size = 4GiB
                template base { memory = ${size}  vcpu = 2 }
                guest web extends base { cpu.mode = host-model }
                """);
        var description = resource.getResourceServiceProvider()
                .getResourceDescriptionManager()
                .getResourceDescription(resource);
        assertThat(description.getExportedObjects())
                .extracting(exported -> exported.getName().toString())
                .containsExactly("size", "base", "web");
        assertThat(description.getReferenceDescriptions()).isEmpty();
    }

    private XtextResource load(String uri, String text) throws IOException {
        XtextResource resource = (XtextResource) resourceSet.createResource(URI.createURI(uri));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }

    private static String name(ENamedElement element) {
        EObject container = element == null ? null : element.eContainer();
        return element == null
                ? "null"
                : container instanceof org.eclipse.emf.ecore.EClass eClass
                        ? eClass.getName() + "." + element.getName()
                        : element.getName();
    }
}
