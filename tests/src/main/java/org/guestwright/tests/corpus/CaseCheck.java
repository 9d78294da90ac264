// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.Optional;
import java.util.function.Function;

/** What is asked of the cases. */
enum CaseCheck {
    /** The completed XML is libvirt's, byte for byte. */
    COMPLETED("completed", CorpusCase::completed) {
        @Override
        Outcome check(CaseRun run, String golden) {
            return run.compare(golden, run.completed());
        }
    },
    /** The argument line is libvirt's, byte for byte. */
    ARGS("args", CorpusCase::args) {
        @Override
        Outcome check(CaseRun run, String golden) {
            return run.compare(golden, run.arguments());
        }
    },
    /** What libvirt refuses is refused, with libvirt's message. */
    REFUSAL("refusal", CorpusCase::error) {
        @Override
        Outcome check(CaseRun run, String golden) {
            Optional<String> message = run.refusal();
            if (message.isEmpty()) {
                return run.unless(Outcome.fail("accepted; libvirt says: " + golden.strip()));
            }
            String difference = TextDifference.first(golden, message.get());
            return difference == null
                    ? Outcome.pass()
                    : Outcome.refused("`" + message.get().strip() + "`, not `" + golden.strip() + "`");
        }
    };

    private final String label;
    private final Function<CorpusCase, String> golden;

    CaseCheck(String label, Function<CorpusCase, String> golden) {
        this.label = label;
        this.golden = golden;
    }

    /** Its name in reports. */
    String label() {
        return label;
    }

    /** The path of the golden file of a case; {@code null} where this is not asked of it. */
    String golden(CorpusCase subject) {
        return golden.apply(subject);
    }

    /** @param golden the text that libvirt gives */
    abstract Outcome check(CaseRun run, String golden);
}
