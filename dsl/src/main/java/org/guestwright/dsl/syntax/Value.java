// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** What stands behind an {@code =}, as an argument or where a condition is expected. What it means is not known here. */
public sealed interface Value extends Written permits Token, ListValue, MapValue {}
