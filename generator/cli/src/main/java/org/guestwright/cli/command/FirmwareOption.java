// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guestwright.cli.input.FirmwareFiles;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.firmware.FirmwareDescriptor;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which firmware the host has. */
final class FirmwareOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private List<FirmwareDescriptor> descriptors;

    @Option(
            names = "--firmware",
            paramLabel = "FOLDER",
            order = 21,
            description =
                    "A folder with descriptors of the firmware that the host has, such as /usr/share/qemu/firmware; in a further "
                            + "one, files of the same name take their place. Left out, it is the firmware that QEMU itself installs, "
                            + "and Debian's UEFI with keys for Secure Boot.")
    private void folders(List<Path> folders) {
        List<Path> all = new ArrayList<>(folders);
        for (Path folder : all) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(
                        commandLine(), "Invalid value for option '--firmware': there is no folder '" + folder + "'");
            }
        }
        try {
            descriptors = FirmwareFiles.read(all);
        } catch (IOException e) {
            throw new ParameterException(commandLine(), "Invalid value for option '--firmware': " + e.getMessage());
        }
    }

    private CommandLine commandLine() {
        return command.commandLine();
    }

    /** The host as libvirt's system daemon sees it, with its firmware. */
    HostConfiguration host() {
        HostConfiguration host = new HostConfiguration();
        if (descriptors != null) {
            host.firmware().descriptors(descriptors);
        }
        return host;
    }
}
