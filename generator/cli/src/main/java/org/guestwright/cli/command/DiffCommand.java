// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guestwright.cli.compare.Finding;
import org.guestwright.cli.compare.GuestComparison;
import org.guestwright.cli.input.InputException;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.model.compare.Difference;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.QemuDomains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright diff}. */
@Command(
        name = "diff",
        header = "Tell how two definitions differ in what they mean.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        description = {
            "Compares the guests of two files by what they mean: 4GiB is 4194304 KiB, and disks are the same by their target, wherever "
                    + "they stand. Each file is a .guest or libvirt's XML, such as 'virsh dumpxml' writes it; - is standard input. "
                    + "Several guests in a file are compared by their names.",
            "What libvirt would fill in is filled in first, so that what it added to one of them is no difference. Exit code 0: "
                    + "the same; 1: different; 2: they could not be compared."
        },
        footer = {
            "  guestwright diff web.guest old/web.guest   what has changed",
            "  virsh dumpxml web | guestwright diff web.guest -",
            "                                             is it still what was written?",
            "  guestwright diff --all web.guest web.xml   also what libvirt fills in",
            "  guestwright diff --as-written a.xml b.xml  the texts alone, nothing filled in"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int FAILED = 2;

    private final Loader loader = new Loader();
    /** What was completed to find out whether it can be; each is for one comparison, which changes it. */
    private final Map<Domain, CompletedDomain> ready = new IdentityHashMap<>();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The first file, .guest or XML; - for standard input.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The second file, likewise.")
    private Path second;

    @Option(names = "--all", order = 1, description = "Tell also the differences that are only what libvirt fills in.")
    private boolean all;

    @Option(names = "--as-written", order = 2, description = "Compare only what is written, with nothing filled in.")
    private boolean asWritten;

    @Mixin
    private ProfileOption profiles;

    @Mixin
    private FirmwareOption firmware;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            order = 90,
            description = "How differences are shown: text for people, json for machines.")
    private Reporter.Format format;

    @Override
    public Integer call() {
        if (first.equals(second) && first.toString().equals(TextFile.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "only one of the files can be standard input");
        }
        List<LoadedGuest> left;
        List<LoadedGuest> right;
        try (Reporter reporter =
                new Reporter(spec.commandLine().getErr(), Reporter.Format.TEXT, Terminal.ERR.coloured())) {
            left = load(first, reporter);
            right = load(second, reporter);
        }
        if (left == null || right == null) {
            return FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (DifferencePrinter printer = format == Reporter.Format.JSON
                ? new DifferenceJson(out, all)
                : new DifferenceText(out, all, Terminal.OUT.coloured())) {
            compare(left, right, printer);
            return printer.isDifferent() ? DIFFERENT : SAME;
        }
    }

    private List<LoadedGuest> load(Path path, Reporter reporter) {
        try {
            TextFile file = TextFile.readOrInput(path);
            LoadedFile loaded = loader.loadAny(file);
            reporter.report(loaded.diagnostics(), file);
            return loaded.hasErrors() ? null : loaded.guests();
        } catch (InputException e) {
            reporter.report(e.diagnostic(), null);
            return null;
        }
    }

    private void compare(List<LoadedGuest> left, List<LoadedGuest> right, DifferencePrinter printer) {
        if (left.size() == 1 && right.size() == 1) {
            printer.print(left.get(0).domain().getName(), compare(left.get(0), right.get(0)));
            return;
        }
        Map<String, LoadedGuest> others = new LinkedHashMap<>();
        right.forEach(guest -> others.put(guest.domain().getName(), guest));
        for (LoadedGuest guest : left) {
            String name = guest.domain().getName();
            LoadedGuest other = others.remove(name);
            printer.print(name, other == null ? List.of(whole(guest, true)) : compare(guest, other));
        }
        others.forEach((name, guest) -> printer.print(name, List.of(whole(guest, false))));
    }

    /** A guest that only one of the files has. */
    private static Finding whole(LoadedGuest guest, boolean inLeft) {
        Finding.Side there =
                new Finding.Side(null, List.of(), true, guest.trace().locate(guest.domain()));
        Finding.Side absent = new Finding.Side(null, List.of(), false, null);
        return new Finding(
                inLeft ? Difference.Kind.REMOVED : Difference.Kind.ADDED,
                "",
                false,
                inLeft ? there : absent,
                inLeft ? absent : there);
    }

    private List<Finding> compare(LoadedGuest left, LoadedGuest right) {
        if (asWritten) {
            return GuestComparison.asWritten(left, right);
        }
        String reason = reasonAgainst(left);
        reason = reason == null ? reasonAgainst(right) : reason;
        if (reason != null) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("guestwright: '" + left.domain().getName() + "' is compared only as it is written, for " + reason
                    + "\n");
            err.flush();
            return GuestComparison.asWritten(left, right);
        }
        return GuestComparison.completed(left, right, this::complete);
    }

    /** Why nothing can be filled into a guest, or {@code null}. */
    private String reasonAgainst(LoadedGuest guest) {
        if (!QemuDomains.isForQemu(guest.domain())) {
            return "guests of type '" + guest.domain().getType().getLiteral() + "' are not run by QEMU";
        }
        ProfileOption.Choice choice = profiles.forGuest(guest);
        if (choice.profile() == null) {
            return choice.problem().message();
        }
        CompletedDomain completed = complete(guest, guest.domain());
        ready.put(guest.domain(), completed);
        return completed.problems().stream()
                .findFirst()
                .map(problem ->
                        "libvirt would refuse it: " + problem.at(guest.trace()).text())
                .orElse(null);
    }

    private CompletedDomain complete(LoadedGuest guest, Domain domain) {
        CompletedDomain known = ready.remove(domain);
        return known != null
                ? known
                : CompletedDomain.of(domain, profiles.forGuest(guest).profile(), firmware.host());
    }
}
