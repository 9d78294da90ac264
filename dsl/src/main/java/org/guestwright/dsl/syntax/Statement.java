// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

/** A part of a file or of a block. */
public sealed interface Statement extends Written
        permits Assert, Block, Definition, For, If, Import, Let, Property, Remove, Stray, Xml {

    /** Its first word. */
    Token first();

    @Override
    default int offset() {
        return first().offset();
    }
}
