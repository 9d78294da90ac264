// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** How many must pass at least, by check, in one corpus: a file that only ever goes up. */
public final class Ratchet {
    private final Properties counts = new Properties();

    /** Reads the file: {@code corpus}, the SHA-256 of a manifest, and a count for each check. */
    public Ratchet(InputStream file) {
        try (file) {
            counts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the counts are those of this corpus. */
    public boolean isFor(CorpusFolder corpus) {
        return fingerprint(corpus.root().resolve("manifest.tsv")).equals(counts.getProperty("corpus"));
    }

    /** A sentence for each check of which fewer passed. */
    public List<String> losses(Map<String, Long> passes) {
        return counts.stringPropertyNames().stream()
                .filter(check -> !check.equals("corpus"))
                .sorted()
                .filter(check -> passes.getOrDefault(check, 0L) < count(check))
                .map(check -> check + ": " + passes.getOrDefault(check, 0L) + " pass, there were " + count(check))
                .toList();
    }

    /** A sentence for each check of which more passed. */
    public List<String> gains(Map<String, Long> passes) {
        return passes.entrySet().stream()
                .filter(entry -> entry.getValue() > count(entry.getKey()))
                .map(entry -> "raise " + entry.getKey() + " from " + count(entry.getKey()) + " to " + entry.getValue())
                .toList();
    }

    private long count(String check) {
        return Long.parseLong(counts.getProperty(check, "0"));
    }

    private static String fingerprint(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
