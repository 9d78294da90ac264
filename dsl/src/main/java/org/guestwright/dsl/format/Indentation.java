// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import org.eclipse.xtext.formatting.IIndentationInformation;

/** How far a block is indented. */
public class Indentation implements IIndentationInformation {

    @Override
    public String getIndentString() {
        return "    ";
    }
}
