// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.capability.LibvirtCapabilityReader;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.QemuDomains;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which QEMU guests are for. */
final class ProfileOption {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = ByName.class,
            order = 20,
            description =
                    "The QEMU that the guests are for: a profile ('guestwright capabilities' lists them), or a file that "
                            + "'guestwright capabilities probe' wrote (*.profile), or one of libvirt's capability cache (*.xml). Left out, it is the newest profile of the guest's architecture, "
                            + "which is x86_64 for a guest that names none.")
    private CapabilityProfile profile;

    /** A guest with the QEMU that it is for: the profile, or what keeps it from having one. */
    record Choice(CapabilityProfile profile, Diagnostic problem) {}

    Choice forGuest(LoadedGuest guest) {
        Optional<String> named = QemuDomains.architecture(guest.domain());
        String architecture = named.orElse(QemuDomains.DEFAULT_ARCHITECTURE);
        if (profile != null) {
            return named.isPresent()
                            && !profile.arch().equals(architecture)
                            && !profile.arch().equals(CapabilityProfiles.host(architecture))
                    ? new Choice(
                            null,
                            problem(
                                    "profile.architecture",
                                    "the guest is for " + architecture + ", the profile '" + profile.name() + "' for "
                                            + profile.arch(),
                                    "name another profile",
                                    guest))
                    : new Choice(profile, null);
        }
        return CapabilityProfiles.latest(architecture)
                .map(latest -> new Choice(latest, null))
                .orElseGet(() -> new Choice(
                        null,
                        problem(
                                "profile.missing",
                                "no QEMU is known for " + architecture,
                                "'guestwright capabilities' lists those that are",
                                guest)));
    }

    private static Diagnostic problem(String code, String message, String advice, LoadedGuest guest) {
        Domain domain = guest.domain();
        Location location = domain.getOs() == null
                ? guest.trace().locate(domain)
                : guest.trace().locate(domain.getOs());
        return Diagnostic.error(code, message, advice, location);
    }

    /** Finds a profile by its name, or reads it from a file. */
    static final class ByName implements ITypeConverter<CapabilityProfile> {
        @Override
        public CapabilityProfile convert(String name) {
            if (name.endsWith(".profile")) {
                return read(Path.of(name), ".profile", CapabilityProfiles::read, "is no capability profile");
            }
            if (name.endsWith(".xml")) {
                return read(
                        Path.of(name),
                        ".xml",
                        LibvirtCapabilityReader::read,
                        "is no file of libvirt's capability cache");
            }
            List<String> all = CapabilityProfiles.all();
            return CapabilityProfiles.named(name)
                    .orElseThrow(() -> new TypeConversionException("there is no profile '" + name + "'; "
                            + Suggestion.didYouMean(name, all, "'guestwright capabilities' lists them")));
        }

        private static CapabilityProfile read(Path file, String ending, FileReader reader, String complaint) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file)) {
                CapabilityProfile profile = reader.read(name.substring(0, name.length() - ending.length()), in);
                if (profile.arch() != null) {
                    return profile;
                }
            } catch (NoSuchFileException e) {
                throw new TypeConversionException("there is no file '" + file + "'");
            } catch (IOException | RuntimeException e) {
                // told below: whatever it is that is wrong, the file is not what it is taken for
            }
            throw new TypeConversionException("'" + file + "' " + complaint);
        }

        private interface FileReader {
            CapabilityProfile read(String name, InputStream in) throws IOException;
        }
    }
}
