// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

import org.guestwright.dsl.syntax.Property;

/**
 * A property of a guest, and where it is said.
 *
 * @param scope the names that can be used there
 * @param property the property
 */
record Said(Scope scope, Property property) {}
