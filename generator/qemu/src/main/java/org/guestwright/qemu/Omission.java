// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import org.eclipse.emf.ecore.EObject;

/**
 * Something of a domain that a standalone line does not have, or has in another way.
 *
 * @param object the part of the domain
 * @param reason why, and what is there instead
 */
public record Omission(EObject object, String reason) {}
