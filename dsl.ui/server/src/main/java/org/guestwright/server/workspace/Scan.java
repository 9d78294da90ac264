// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.workspace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.guestwright.server.check.Checks;

/** The first check of all files of a workspace, with a progress bar at which it can be given up. */
public final class Scan {
    private static final String TOKEN = "guestwright/scan";
    /** Fewer files are checked before anybody could read that they are. */
    private static final int FEW = 20;

    private final LanguageClient client;
    private final Checks checks;
    private final Set<Path> open = new HashSet<>();
    private boolean shown;
    private int total;
    private int percentage;

    /** A scan that the client is told of. */
    public Scan(LanguageClient client, Checks checks) {
        this.client = client;
        this.checks = checks;
    }

    /** Has files checked. */
    public void add(List<Path> files, boolean canShow) {
        files.forEach(checks::later);
        open.addAll(files);
        total = open.size();
        if (!shown && canShow && total > FEW) {
            shown = true;
            percentage = 0;
            client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(TOKEN)));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle("Checking guests");
            begin.setCancellable(true);
            begin.setPercentage(0);
            begin.setMessage("0 of " + total);
            tell(begin);
        }
    }

    /** Notes that a file has been checked. */
    public void checked(Path file) {
        if (!open.remove(file) || !shown) {
            return;
        }
        int done = total - open.size();
        if (open.isEmpty()) {
            end(total + " files");
        } else if (100 * done / total > percentage) {
            percentage = 100 * done / total;
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setPercentage(percentage);
            report.setMessage(done + " of " + total);
            tell(report);
        }
    }

    /** Gives up, if it is this scan that a token means. */
    public void cancel(Either<String, Integer> token) {
        if (shown && token != null && token.isLeft() && TOKEN.equals(token.getLeft())) {
            open.forEach(checks::forget);
            open.clear();
            end("given up");
        }
    }

    private void end(String message) {
        shown = false;
        WorkDoneProgressEnd end = new WorkDoneProgressEnd();
        end.setMessage(message);
        tell(end);
    }

    private void tell(WorkDoneProgressNotification notification) {
        client.notifyProgress(new ProgressParams(Either.forLeft(TOKEN), Either.forLeft(notification)));
    }
}
