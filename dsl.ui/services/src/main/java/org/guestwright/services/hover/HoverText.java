// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.hover;

import org.guestwright.services.text.Range;

/**
 * What is to be said of a word.
 *
 * @param range the word
 * @param markdown what it is, in CommonMark
 */
public record HoverText(Range range, String markdown) {}
