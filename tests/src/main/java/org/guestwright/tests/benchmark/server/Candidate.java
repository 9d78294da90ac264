// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark.server;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.guestwright.dsl.compile.CompiledGuest;
import org.guestwright.dsl.compile.GuestCompiler;
import org.guestwright.libvirt.xml.XmlWriter;
import org.guestwright.tests.benchmark.Guests;

/**
 * A server that is measured, and the same guests in its language.
 *
 * @param name what it is called
 * @param command how it is started
 * @param language the language of its texts, which is also how their files end
 * @param before what stands in front of the number that is edited
 * @param settings its settings
 * @param readsFolders whether it checks all files of a folder
 */
record Candidate(
        String name, List<String> command, String language, String before, JsonElement settings, boolean readsFolders) {

    /** Our server. */
    static Candidate ours(List<String> command) {
        return new Candidate("Guestwright", command, "guest", "vcpu = ", new JsonObject(), true);
    }

    /** LemMinX, the server of the extension for XML, with libvirt's schema for files of many domains. */
    static Candidate lemminx(Path jar, Path domainSchema, Path folder) throws IOException {
        Path schema = folder.resolve("domains.rng");
        Files.writeString(
                schema,
                """
                <grammar xmlns="http://relaxng.org/ns/structure/1.0">
                  <start><element name="domains"><oneOrMore><externalRef href="%s"/></oneOrMore></element></start>
                </grammar>
                """
                        .formatted(domainSchema.toUri()));
        JsonElement settings = new Gson()
                .toJsonTree(Map.of(
                        "xml",
                        Map.of(
                                "fileAssociations",
                                List.of(Map.of(
                                        "pattern",
                                        "**/*.xml",
                                        "systemId",
                                        schema.toUri().toString())))));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Candidate("LemMinX", List.of(java, "-jar", jar.toString()), "xml", "<vcpu>", settings, false);
    }

    /** A text of so many guests. */
    String text(int guests) {
        String text = Guests.text(guests);
        if (language.equals("guest")) {
            return text;
        }
        GuestCompiler compiler = new GuestCompiler(path -> {
            throw new NoSuchFileException(path.toString());
        });
        XmlWriter writer = new XmlWriter();
        StringBuilder all = new StringBuilder("<domains>\n");
        for (CompiledGuest guest :
                compiler.compile(Path.of("guests.guest"), text).guests()) {
            all.append(writer.write(guest.domain()));
        }
        return all.append("</domains>\n").toString();
    }
}
