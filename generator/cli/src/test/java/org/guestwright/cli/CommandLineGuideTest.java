// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/command-line.md shows is what the program says. After a wanted change, {@code -Dcorpus.docs=write} writes the
 * transcripts anew.
 */
class CommandLineGuideTest {
    private static final Path PAGE = Path.of("../../docs/command-line.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void everyTranscript() throws IOException {
        String page = Files.readString(PAGE);
        Cli cli = new Cli(folder);
        StringBuilder run = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        int transcripts = 0;
        int end = 0;
        while (block.find()) {
            run.append(page, end, block.start());
            end = block.end();
            String text = block.group(3);
            if (block.group(2) != null) {
                cli.file(block.group(2), text);
            } else if (block.group(1).equals("console")) {
                transcripts++;
                text = transcript(cli, text.substring(0, text.indexOf('\n') + 1));
            }
            run.append(page, block.start(), block.start(3)).append(text).append("```");
        }
        run.append(page.substring(end));
        if ("write".equals(System.getProperty("corpus.docs"))) {
            Files.writeString(PAGE, run);
        } else {
            assertThat(page).isEqualTo(run.toString());
        }
        assertThat(transcripts).isPositive();
    }

    private static String transcript(Cli cli, String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.endsWith(".guest") ? "@" + text : text);
        }
        assertThat(words.subList(0, 2)).containsExactly("$", "guestwright");
        Cli.Run run = cli.guestwright(words.subList(2, words.size()).toArray(String[]::new));
        return command + run.out() + run.err();
    }
}
