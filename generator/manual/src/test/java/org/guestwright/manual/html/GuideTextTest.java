// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guestwright.manual.content.Guide;
import org.junit.jupiter.api.Test;

class GuideTextTest {

    @Test
    void allThatTheGuideHas() {
        GuideText text = new GuideText(
                """
                # The guide

                A `disk` and a `word`, over
                two lines.

                - one
                  more
                - two

                | code | |
                | --- | --- |
                | `guest.syntax` | `a` is *wrong* |

                ```guest
                disk file { }
                ```
                """,
                Set.of("disk"));
        assertThat(text.html())
                .isEqualTo(
                        """
                <h1 id="the-guide">The guide</h1>
                <p>A <a href="blocks/disk.html"><code>disk</code></a> and a <code>word</code>, over two lines.</p>
                <ul>
                <li>one more</li>
                <li>two</li>
                </ul>
                <table>
                <tr><th>code</th><th></th></tr>
                <tr><td><code id="guest.syntax">guest.syntax</code></td><td><code>a</code> is <em>wrong</em></td></tr>
                </table>
                <div class="example"><figure><figcaption>.guest</figcaption><pre><code><span class="b">disk</span> \
                <span class="v">file</span> { }</code></pre></figure></div>
                """);
    }

    @Test
    void theCodesOfProblemsAreThoseOfTheGuide() {
        assertThat(Guide.codes())
                .hasSizeGreaterThan(20)
                .containsEntry("guest.syntax", "something stands where it can't")
                .containsEntry("guest.template.cycle", "no such template; templates that extend each other")
                .containsKey("structure.missing");
    }
}
