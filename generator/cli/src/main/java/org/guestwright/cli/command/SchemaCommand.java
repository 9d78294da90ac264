// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.guestwright.libvirt.rng.RngSchema;
import org.guestwright.model.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guestwright schema}. */
@Command(
        name = "schema",
        header = "Write the RELAX NG schema of domain XML.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        description = {
            "Writes the schema that the metamodel implies to standard output: the whole, or some of its defines, under libvirt's own names.",
            "A define refers to others by names that libvirt's domaincommon.rng and the files that it includes have, too, so that it can"
                    + " take the place of the define of its name there."
        },
        footer = {
            "  guestwright schema > domain.rng            the whole schema; it stands alone",
            "  guestwright schema tpm tpm-backend         two defines, for libvirt's domaincommon.rng",
            "  guestwright schema --with-references tpm   one, and all that it refers to, for a schema of your own",
            "  guestwright schema --list                  the names of all defines"
        })
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "DEFINE", description = "The defines to write; all, if none is named.")
    private List<String> defines = List.of();

    @Option(names = "--list", description = "Write the names of all defines, one a line.")
    private boolean list;

    @Option(
            names = "--with-references",
            description = "Write also the defines that the named ones refer to, and so on.")
    private boolean withReferences;

    @Override
    public Integer call() {
        RngSchema schema = new RngSchema();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            schema.names().forEach(name -> out.print(name + "\n"));
        } else if (defines.isEmpty()) {
            out.print(schema.grammar());
        } else {
            for (String name : defines) {
                if (!schema.names().contains(name)) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "there is no define '" + name + "'; "
                                    + Suggestion.didYouMean(
                                            name, schema.names(), "'guestwright schema --list' names them all"));
                }
            }
            Set<String> wanted = new LinkedHashSet<>(defines);
            out.print(withReferences ? schema.fragmentsWithReferences(wanted) : schema.fragments(wanted));
        }
        out.flush();
        return Guestwright.DONE;
    }
}
