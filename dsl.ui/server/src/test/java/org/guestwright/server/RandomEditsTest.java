// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.guestwright.server.document.LineIndex;
import org.junit.jupiter.api.Test;

/**
 * Whatever is typed, deleted and pasted, nothing fails, nothing hangs, and in the end the same is told as to an editor that opens
 * the text then.
 */
class RandomEditsTest {
    private static final long SEED = 20261124;
    private static final int EDITS = Integer.getInteger("server.edits", 10_000);
    private static final int COMPARED_EVERY = 100;
    private static final long HANG = TimeUnit.SECONDS.toNanos(2);
    private static final int MAX_LENGTH = 40_000;

    private static final String[] WORDS = {
        "{",
        "}",
        "=",
        "\"",
        "\"\"\"",
        "/*",
        "*/",
        "//",
        "${",
        "${name}",
        "[",
        "]",
        ",",
        "\n",
        "\r\n",
        "\r",
        "\t",
        " ",
        "guest ",
        "guest g {",
        "template t { }",
        "extends ",
        "import \"base.guest\"",
        "let x = 1\n",
        "for i in 1..3 {",
        "if ",
        "else",
        "assert ",
        "remove ",
        "xml",
        "memory = 4GiB",
        "type = kvm",
        "disk file { }",
        "disk[",
        "tpm-proxy { device = \"/dev/tpmrm0\" }",
        "\\",
        "\u00e9",
        "\ud83d\ude00"
    };

    private static final String START =
            """
            import "base.guest"
            let pool = "/images"

            template server {
                type = kvm
                os { type = hvm  arch = x86_64  machine = q35 }
            }

            guest one extends server {
                memory = 1GiB
                disk file { source.file = "${pool}/${name}.qcow2"  target { dev = vda  bus = virtio } }
            }

            guest two extends server, base {
                memory = 2GiB
                interface network { source.network = default }
            }

            guest three extends server { memory = 3GiB  vcpu = 2 }
            """;

    private final Random random = new Random(SEED);

    @Test
    void nothingFailsAndTheEndIsRight() {
        List<String> failures = new ArrayList<>();
        Handler handler = new Failures(failures);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try (Editor editor = Editor.started()) {
            editor.open("base.guest", "template base { vcpu = 1 }\n");
            editor.open("web.guest", START);
            String text = START;
            String log = "";
            for (int i = 1; i <= EDITS; i++) {
                LineIndex lines = new LineIndex(text);
                int start = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), start + length());
                String put = text.length() > MAX_LENGTH ? "" : put();
                if (text.length() > MAX_LENGTH) {
                    end = text.length();
                }
                Range range = new Range(lines.position(start), lines.position(end));
                // A position between the two halves of a line break is that of the line's end.
                start = lines.offset(range.getStart());
                end = Math.max(start, lines.offset(range.getEnd()));
                text = text.substring(0, start) + put + text.substring(end);
                editor.change("web.guest", new TextDocumentContentChangeEvent(range, put));
                if (i % COMPARED_EVERY == 0) {
                    log = compare(editor, text, i);
                    text = random.nextInt(10) == 0 ? restart(editor) : text;
                }
            }
            assertThat(log).isNotNull();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(failures).isEmpty();
    }

    /** What is told now, after as little time as a person waits. */
    private static String compare(Editor editor, String text, int edit) {
        long begin = System.nanoTime();
        String told = editor.problems("web.guest");
        long taken = System.nanoTime() - begin;
        // On a busy machine the time says nothing; a hang is one of many times that.
        assertThat(taken).as("edit %d", edit).isLessThan(5 * HANG);
        try (Editor fresh = Editor.started()) {
            fresh.open("base.guest", "template base { vcpu = 1 }\n");
            // What cannot be said in UTF-8 comes as a question mark to either.
            fresh.open("web.guest", text);
            assertThat(told).as("edit %d of seed %d:%n%s", edit, SEED, text).isEqualTo(fresh.problems("web.guest"));
        }
        return told;
    }

    private static String restart(Editor editor) {
        editor.type("web.guest", START);
        return START;
    }

    private int length() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(200);
            case 1, 2 -> random.nextInt(10);
            default -> 0;
        };
    }

    private String put() {
        return switch (random.nextInt(40)) {
            case 0 -> "x".repeat(random.nextInt(5_000));
            case 1 -> binary(random.nextInt(100));
            case 2 -> "\ud83d";
            case 3 -> "\ude00\u0000\u001b\ufeff\uffff";
            case 4 -> "{".repeat(random.nextInt(300));
            case 5 -> START.substring(random.nextInt(START.length()));
            case 6, 7, 8, 9, 10 -> "";
            default -> WORDS[random.nextInt(WORDS.length)];
        };
    }

    private String binary(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(1 << 16));
        }
        return text.toString();
    }

    /** Keeps what is logged with an exception, or as one. */
    private static final class Failures extends Handler {
        private final List<String> failures;

        private Failures(List<String> failures) {
            this.failures = failures;
        }

        @Override
        public void publish(LogRecord record) {
            boolean ours =
                    record.getLoggerName() != null && record.getLoggerName().startsWith("org.guestwright");
            if (ours && record.getThrown() != null) {
                java.io.StringWriter trace = new java.io.StringWriter();
                record.getThrown().printStackTrace(new java.io.PrintWriter(trace));
                failures.add(record.getMessage() + "\n"
                        + trace.toString().lines().limit(12).collect(java.util.stream.Collectors.joining("\n")));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
