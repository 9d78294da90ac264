// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.util.List;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** The parameters of what is being called, in the words of the protocol. */
public final class SignatureFeature {
    /** What a person types after which there is another parameter than before. */
    public static final List<String> TRIGGERS = List.of("(", ",", "=");

    private final OpenProject project;

    /** Calls in the texts of a project. */
    public SignatureFeature(OpenProject project) {
        this.project = project;
    }

    /** The template or function whose arguments are being written at an offset, or {@code null}. */
    public SignatureHelp at(Snapshot snapshot, int offset) {
        org.guestwright.services.sign.SignatureHelp.Signature found =
                org.guestwright.services.sign.SignatureHelp.at(project.project(), snapshot, offset);
        if (found == null) {
            return null;
        }
        SignatureInformation signature = new SignatureInformation(found.label());
        signature.setParameters(
                found.parameters().stream().map(SignatureFeature::parameter).toList());
        if (!found.documentation().isEmpty()) {
            signature.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, found.documentation()));
        }
        // Behind the last parameter none is shown as the active one.
        int active = found.active() < 0 ? found.parameters().size() : found.active();
        return new SignatureHelp(List.of(signature), 0, active);
    }

    private static ParameterInformation parameter(Range range) {
        ParameterInformation parameter = new ParameterInformation();
        parameter.setLabel(Tuple.two(range.start(), range.end()));
        return parameter;
    }
}
