// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import org.w3c.dom.Element;

/**
 * One change of a document.
 *
 * @param what what was changed, and how
 * @param where the element that is wrong now
 * @param name the name of the element or attribute that the change is about
 */
record Change(String what, Element where, String name) {}
