// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Why the steps of completion do what they do, in words for people. */
public final class CompletionReasons {
    private CompletionReasons() {}

    /** A sentence about a step, by the name that {@link CompletionObserver} tells; empty for a name that is none. */
    public static String of(String step) {
        return Texts.ALL.getProperty(step, "");
    }

    /** Only read when somebody asks. */
    private static final class Texts {
        private static final Properties ALL = new Properties();

        static {
            try (Reader reader = new InputStreamReader(
                    CompletionReasons.class.getResourceAsStream("reasons.properties"), StandardCharsets.UTF_8)) {
                ALL.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
