// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.guestwright.cli.command.Guestwright;

/** The program. Whatever the locale is: what it writes is UTF-8. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        StandardStream stream = new StandardStream(FileDescriptor.out);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        PrintWriter err =
                new PrintWriter(new OutputStreamWriter(new StandardStream(FileDescriptor.err), StandardCharsets.UTF_8));
        int code = Guestwright.commandLine().setOut(out).setErr(err).execute(arguments);
        out.flush();
        IOException failure = stream.failure();
        if (failure != null) {
            err.print("guestwright: standard output cannot be written: " + failure.getMessage() + "\n");
            code = Math.max(code, Guestwright.ERRORS);
        }
        err.flush();
        System.exit(code);
    }
}
