// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

/**
 * An XML document of the corpus.
 *
 * @param name the name of its file
 * @param text the XML
 */
public record Document(String name, String text) {}
