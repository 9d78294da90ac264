// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.guestwright.server.document.Document;
import org.guestwright.server.document.LineIndex;
import org.guestwright.services.completion.Completion;
import org.guestwright.services.completion.Proposal;
import org.guestwright.services.project.Snapshot;
import org.guestwright.services.text.Range;

/** Proposals, in the words of the protocol. What is only read by those who look at one is made then. */
public final class CompletionFeature {
    /** What a person types after which something else is proposed than before. */
    public static final List<String> TRIGGERS = List.of(" ", "=", ".", "\"", "{", "[", "/");

    private final OpenProject project;
    private final Completion completion;
    private String suggestCommand = "";
    /** What was proposed last, to which a question for more belongs. */
    private List<Proposal> last = List.of();

    private int turn;

    /** Proposals for the texts of a project. */
    public CompletionFeature(OpenProject project) {
        this.project = project;
        completion = new Completion(project.project());
    }

    /** Sets the editor's command that asks for proposals; empty for none. */
    public void setSuggestCommand(String command) {
        suggestCommand = command;
    }

    /** What can be written at a position. */
    public List<CompletionItem> at(Document document, Position position) {
        Snapshot snapshot = project.snapshot(document);
        if (snapshot == null) {
            return List.of();
        }
        last = completion.at(snapshot, document.lines().offset(position));
        turn++;
        List<CompletionItem> items = new ArrayList<>(last.size());
        for (int i = 0; i < last.size(); i++) {
            items.add(item(last.get(i), i, document.lines()));
        }
        return items;
    }

    private CompletionItem item(Proposal proposal, int number, LineIndex lines) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        if (!proposal.suffix().isEmpty()) {
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDetail(proposal.suffix());
            item.setLabelDetails(details);
        }
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
        }
        Range range = proposal.edit().range();
        item.setTextEdit(Either.forLeft(new TextEdit(
                lines.range(range.start(), range.end()), proposal.edit().text())));
        item.setFilterText(proposal.label());
        item.setInsertTextFormat(proposal.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setSortText(proposal.order());
        if (proposal.again() && !suggestCommand.isEmpty()) {
            item.setCommand(new Command("", suggestCommand));
        }
        item.setData(turn + ":" + number);
        return item;
    }

    /** A proposal with its documentation, if it is one of those that were made last. */
    public CompletionItem resolve(CompletionItem item) {
        String data = item.getData() instanceof JsonPrimitive number ? number.getAsString() : "";
        String prefix = turn + ":";
        if (data.startsWith(prefix) && data.substring(prefix.length()).matches("\\d{1,6}")) {
            int number = Integer.parseInt(data.substring(prefix.length()));
            String text =
                    number < last.size() ? last.get(number).documentation().get() : null;
            if (text != null && !text.isEmpty()) {
                item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, text));
            }
        }
        return item;
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case PROPERTY -> CompletionItemKind.Property;
            case BLOCK -> CompletionItemKind.Struct;
            case VARIANT -> CompletionItemKind.Class;
            case LITERAL -> CompletionItemKind.EnumMember;
            case UNIT -> CompletionItemKind.Unit;
            case VALUE -> CompletionItemKind.Value;
            case TEMPLATE -> CompletionItemKind.Class;
            case PARAMETER, VARIABLE -> CompletionItemKind.Variable;
            case LET -> CompletionItemKind.Constant;
            case FUNCTION -> CompletionItemKind.Function;
            case FILE -> CompletionItemKind.File;
            case FOLDER -> CompletionItemKind.Folder;
            case SNIPPET -> CompletionItemKind.Snippet;
        };
    }
}
