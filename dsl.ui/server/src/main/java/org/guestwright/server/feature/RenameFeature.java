// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.guestwright.server.document.DocumentPath;
import org.guestwright.services.name.Rename;
import org.guestwright.services.project.Snapshot;

/** Gives names and files other names, in the words of the protocol. */
public final class RenameFeature {
    private final OpenProject project;
    private final Rename rename;

    /** Renames in the texts of a project. */
    public RenameFeature(OpenProject project) {
        this.project = project;
        rename = new Rename(project.project());
    }

    /** The name at an offset that can be another one, or {@code null}. */
    public PrepareRenameResult prepare(Snapshot snapshot, int offset) {
        Rename.Candidate candidate = rename.prepare(snapshot, offset);
        return candidate == null
                ? null
                : new PrepareRenameResult(
                        project.location(snapshot.path(), candidate.range()).getRange(), candidate.name());
    }

    /** The changes that give the symbol at an offset another name; an error says why it cannot have it. */
    public WorkspaceEdit rename(Snapshot snapshot, int offset, String name) {
        project.readAll();
        String refusal = rename.refusal(snapshot, offset, name);
        if (refusal != null) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, refusal, null));
        }
        return project.edit(rename.rename(snapshot, offset, name));
    }

    /** The changes that keep imports right when files and folders go to other places. */
    public WorkspaceEdit move(List<FileRename> files) {
        project.readAll();
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (FileRename file : files) {
            Path from = DocumentPath.file(file.getOldUri());
            Path to = DocumentPath.file(file.getNewUri());
            if (from != null && to != null) {
                moves.put(from, to);
            }
        }
        return project.edit(rename.move(moves));
    }
}
