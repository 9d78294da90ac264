// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guestwright.cli.explain.Explainer;
import org.guestwright.cli.explain.Explanation;
import org.guestwright.cli.input.InputException;
import org.guestwright.cli.input.LoadedFile;
import org.guestwright.cli.input.LoadedGuest;
import org.guestwright.cli.input.Loader;
import org.guestwright.cli.input.TextFile;
import org.guestwright.model.diagnostic.Suggestion;
import org.guestwright.qemu.CompletedDomain;
import org.guestwright.qemu.QemuDomains;
import org.guestwright.qemu.completion.CompletionHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright explain}. */
@Command(
        name = "explain",
        header = "Tell where the values of a guest come from.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        description = {
            "Tells of each value its place: in the guest, in a template, with what it replaces there and what stands for each "
                    + "'${...}'; or which step of completion fills it in as libvirt would, and why.",
            "A path is the name of a guest and the names of blocks and properties. Of several blocks of one kind, brackets name "
                    + "one: by what people know it by (a disk by its target), or by its number, from 0."
        },
        footer = {
            "  guestwright explain web.guest              all values of all guests",
            "  guestwright explain web.guest web.memory   one of them",
            "  guestwright explain web.guest \"web.disk[vda]\"",
            "                                             all values of a block",
            "  guestwright explain --as-written web.xml   only what is written, with nothing filled in"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Loader loader = new Loader();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, .guest or XML; - for standard input.")
    private Path path;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "What to explain, such as web.memory; everything, if nothing is named. The name of the guest can be left "
                            + "out where the file has only one.")
    private List<String> wanted = List.of();

    @Option(names = "--as-written", order = 1, description = "Explain only what is written, with nothing filled in.")
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
            description = "How it is shown: text for people, json for machines.")
    private Reporter.Format format;

    @Override
    public Integer call() {
        List<LoadedGuest> guests;
        try (Reporter reporter =
                new Reporter(spec.commandLine().getErr(), Reporter.Format.TEXT, Terminal.ERR.coloured())) {
            guests = load(reporter);
        }
        if (guests == null) {
            return Guestwright.ERRORS;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (ExplanationPrinter printer = format == Reporter.Format.JSON
                ? new ExplanationJson(out)
                : new ExplanationText(out, Terminal.OUT.coloured())) {
            boolean found = true;
            if (wanted.isEmpty()) {
                guests.forEach(
                        guest -> printer.overview(name(guest), explainer(guest).all()));
            }
            for (String one : wanted) {
                found &= explain(one, guests, printer);
            }
            return found ? Guestwright.DONE : Guestwright.ERRORS;
        }
    }

    private List<LoadedGuest> load(Reporter reporter) {
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

    private boolean explain(String path, List<LoadedGuest> guests, ExplanationPrinter printer) {
        LoadedGuest named = null;
        for (LoadedGuest guest : guests) {
            boolean fits = path.equals(name(guest)) || path.startsWith(name(guest) + ".");
            if (fits && (named == null || name(guest).length() > name(named).length())) {
                named = guest;
            }
        }
        if (named == null && guests.size() == 1) {
            Explainer explainer = explainer(guests.get(0));
            return print(name(guests.get(0)), path, explainer, printer);
        }
        if (named == null) {
            List<String> names = guests.stream().map(ExplainCommand::name).toList();
            return unknown(path, didYouMean(path.replaceFirst("\\..*", ""), names));
        }
        Explainer explainer = explainer(named);
        if (path.equals(name(named))) {
            printer.overview(path, explainer.all());
            return true;
        }
        return print(name(named), path.substring(name(named).length() + 1), explainer, printer);
    }

    private boolean print(String guest, String path, Explainer explainer, ExplanationPrinter printer) {
        List<Explanation> found = explainer.of(path);
        if (found.isEmpty()) {
            List<String> choices = explainer.choices(path);
            return unknown(
                    path,
                    choices.isEmpty()
                            ? didYouMean(path, explainer.known())
                            : "there are several, name one: " + String.join(", ", choices));
        }
        if (found.size() == 1) {
            printer.details(guest, found);
        } else {
            printer.overview(guest, found);
        }
        return true;
    }

    private String didYouMean(String path, List<String> known) {
        return Suggestion.didYouMean(path, known, "'guestwright explain " + this.path + "' shows all values");
    }

    private boolean unknown(String path, String advice) {
        PrintWriter err = spec.commandLine().getErr();
        err.print("guestwright: there is no '" + TextWidth.visible(path) + "' in '" + this.path + "'; "
                + TextWidth.visible(advice) + "\n");
        err.flush();
        return false;
    }

    private static String name(LoadedGuest guest) {
        return guest.domain().getName();
    }

    private Explainer explainer(LoadedGuest guest) {
        if (asWritten || !QemuDomains.isForQemu(guest.domain())) {
            return new Explainer(guest, null, null);
        }
        ProfileOption.Choice choice = profiles.forGuest(guest);
        List<String> reasons = new ArrayList<>();
        if (choice.profile() == null) {
            reasons.add(choice.problem().message());
        } else {
            CompletionHistory history = new CompletionHistory();
            CompletedDomain completed = CompletedDomain.of(guest.domain(), choice.profile(), firmware.host(), history);
            if (completed.problems().isEmpty()) {
                return new Explainer(guest, completed, history);
            }
            reasons.add("libvirt would refuse it: "
                    + completed.problems().get(0).at(guest.trace()).text());
        }
        PrintWriter err = spec.commandLine().getErr();
        err.print("guestwright: nothing is filled into '" + name(guest) + "', for " + reasons.get(0) + "\n");
        err.flush();
        return new Explainer(guest, null, null);
    }
}
