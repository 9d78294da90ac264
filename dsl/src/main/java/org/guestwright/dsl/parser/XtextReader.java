// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.io.StringReader;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.guestwright.dsl.GuestStandaloneSetup;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.syntax.FaultReader;
import org.guestwright.dsl.syntax.Piece;
import org.guestwright.dsl.syntax.Statement;

/** Reads any text by Xtext's parser. */
public final class XtextReader implements FaultReader {
    private final IParser parser = GuestStandaloneSetup.injector().getInstance(IParser.class);

    @Override
    public Piece read(String text, int start, int end, int reach) {
        String stretch = text.substring(start, end);
        IParseResult result = parser.parse(new StringReader(stretch));
        GuestFile file = (GuestFile) result.getRootASTElement();
        List<Statement> statements = new TreeBuilder().statements(file.getElements());
        return new Piece(start, end, reach, false, statements, new SyntaxFaults(stretch, result).find());
    }
}
