// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that ran to its end. */
record Program(int exit, String output) {

    /** Runs a program in a folder, its output and errors together; ends it after so many seconds. */
    static Program run(Path folder, int seconds, String... command) {
        try {
            Path log = Files.createTempFile("program", ".log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String output = Files.readString(log);
            Files.delete(log);
            return new Program(
                    ended ? process.exitValue() : -1, ended ? output : output + "\nended after " + seconds + " s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
