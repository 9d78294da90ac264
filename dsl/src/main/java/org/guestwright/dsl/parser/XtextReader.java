// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.io.StringReader;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.guestwright.dsl.GuestStandaloneSetup;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.SyntaxFile;

/** Reads texts by Xtext's parser, which goes on behind a mistake. */
public final class XtextReader {
    private final IParser parser = GuestStandaloneSetup.injector().getInstance(IParser.class);

    /** Any text, whatever is wrong with it. */
    public SyntaxFile read(String text) {
        IParseResult result = parser.parse(new StringReader(text));
        GuestFile file = (GuestFile) result.getRootASTElement();
        Piece whole = new Piece(
                0,
                text.length(),
                new TreeBuilder().statements(file.getElements()),
                new SyntaxFaults(text, result).find());
        return new SyntaxFile(text, List.of(whole));
    }
}
