// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.name;

import org.guestwright.services.text.Range;

/**
 * A place where a name is written.
 *
 * @param range the name, with its quotes
 * @param symbol what it means there
 * @param declaration whether it is declared there
 */
public record Mention(Range range, Symbol symbol, boolean declaration) {}
