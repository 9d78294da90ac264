// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.parser;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.guestwright.dsl.expand.Codes;

/** Sorts the parser's errors; what to say about them is decided when the whole tree is there. */
public class SyntaxMessages extends SyntaxErrorMessageProvider {
    private static final String CLOSING_BRACE = "'}'";

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        boolean brace = exception instanceof MismatchedTokenException mismatch
                && mismatch.expecting >= 0
                && CLOSING_BRACE.equals(context.getTokenNames()[mismatch.expecting]);
        return new SyntaxErrorMessage(context.getDefaultMessage(), brace ? Codes.BRACE : Diagnostic.SYNTAX_DIAGNOSTIC);
    }
}
