// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import java.io.StringReader;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseException;
import org.guestwright.dsl.GuestStandaloneSetup;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.syntax.Fault;
import org.guestwright.dsl.syntax.FaultReader;
import org.guestwright.dsl.syntax.Piece;

/** Reads any text by Xtext's parser. */
public final class XtextReader implements FaultReader {
    /** Made when the first text with a fault is met; most programs end without, and it takes half of their start. */
    private static final class Parser {
        private static final IParser INSTANCE = GuestStandaloneSetup.injector().getInstance(IParser.class);
    }

    @Override
    public Piece read(String text, int start, int end, int reach) {
        String stretch = text.substring(start, end);
        try {
            IParseResult result = Parser.INSTANCE.parse(new StringReader(stretch));
            GuestFile file = (GuestFile) result.getRootASTElement();
            List<Fault> faults = new SyntaxFaults(stretch, result).find();
            return new Piece(start, end, reach, false, new TreeBuilder().statements(file.getElements()), faults);
        } catch (StackOverflowError e) {
            return new Piece(start, end, reach, false, List.of(), List.of(tooDeep(stretch)));
        } catch (ParseException e) {
            if (isTooDeep(e)) {
                return new Piece(start, end, reach, false, List.of(), List.of(tooDeep(stretch)));
            }
            throw e;
        }
    }

    private static boolean isTooDeep(Throwable e) {
        return e instanceof StackOverflowError || e.getCause() != null && isTooDeep(e.getCause());
    }

    private static Fault tooDeep(String stretch) {
        int word = 0;
        while (word < stretch.length() && Character.isLetter(stretch.charAt(word))) {
            word++;
        }
        return new Fault(Codes.LIMIT_DEPTH, "this is nested too deep", "take some levels out", 0, word);
    }
}
