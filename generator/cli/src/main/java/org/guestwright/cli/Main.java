// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.guestwright.cli.command.Guestwright;
import picocli.CommandLine;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        CommandLine commandLine = Guestwright.commandLine().setOut(out).setErr(err);
        int code = commandLine.execute(arguments);
        if (out.checkError()) {
            err.println("guestwright: standard output cannot be written");
            code = Math.max(code, Guestwright.ERRORS);
        }
        err.flush();
        System.exit(code);
    }

    /** Whatever the locale is: what is written is UTF-8. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
