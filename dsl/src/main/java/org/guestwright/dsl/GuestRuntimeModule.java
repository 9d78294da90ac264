// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.guestwright.dsl.format.GuestFormatter;
import org.guestwright.dsl.format.Indentation;
import org.guestwright.dsl.linking.GuestIndex;
import org.guestwright.dsl.linking.GuestLinker;
import org.guestwright.dsl.linking.GuestNames;
import org.guestwright.dsl.linking.GuestScopeProvider;
import org.guestwright.dsl.parser.GuestLexer;
import org.guestwright.dsl.parser.SyntaxMessages;
import org.guestwright.dsl.parser.antlr.internal.InternalGuestLexer;

/** The parts of the language that differ from Xtext's defaults. */
public class GuestRuntimeModule extends AbstractGuestRuntimeModule {

    @Override
    public Class<? extends Lexer> bindLexer() {
        return GuestLexer.class;
    }

    @Override
    public Provider<? extends InternalGuestLexer> provideInternalGuestLexer() {
        return LexerProvider.create(GuestLexer.class);
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(GuestLexer.class);
    }

    /** Sorts the parser's errors. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** The one style. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return GuestFormatter.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return GuestLinker.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return GuestScopeProvider.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return GuestNames.class;
    }

    /** What the index of a workspace holds. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return GuestIndex.class;
    }

    /** Four blanks a level. */
    public Class<? extends IIndentationInformation> bindIIndentationInformation() {
        return Indentation.class;
    }

    /** The formatter asks for its indentation in this way. */
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class)
                .annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }

    @Override
    public Class<? extends ISerializer> bindISerializer() {
        return SourceSerializer.class;
    }
}
