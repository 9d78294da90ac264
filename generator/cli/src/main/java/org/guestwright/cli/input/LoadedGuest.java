// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import org.guestwright.model.diagnostic.Trace;
import org.guestwright.model.domain.Domain;

/**
 * A guest of a file.
 *
 * @param domain what it is
 * @param trace where each part of it was written
 */
public record LoadedGuest(Domain domain, Trace trace) {}
