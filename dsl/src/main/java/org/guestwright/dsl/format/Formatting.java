// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.TextRegion;
import org.guestwright.dsl.GuestStandaloneSetup;
import org.guestwright.dsl.guest.GuestFile;
import org.guestwright.dsl.guest.Import;
import org.guestwright.dsl.guest.Let;
import org.guestwright.dsl.guest.Property;
import org.guestwright.dsl.guest.Stray;

/** Formats whole texts, for the command line and builds. */
public final class Formatting {
    private final Injector injector = GuestStandaloneSetup.injector();
    private final IPreferenceValuesProvider preferences =
            injector.getInstance(Key.get(IPreferenceValuesProvider.class, FormatterPreferences.class));
    private final Provider<XtextResourceSet> resourceSets = injector.getProvider(XtextResourceSet.class);

    /**
     * A text in the one style; the same text where it is in that style already.
     *
     * @return nothing where the text has syntax errors, for then nobody knows what belongs where
     */
    public Optional<String> format(String text) {
        return format(text, null).map(Formatting::trim);
    }

    /**
     * A text of which some lines are in the one style, and the others as they were.
     *
     * @param first the first of the lines, from 1
     * @param last the last of them
     * @return nothing where the text has syntax errors, be it in other lines
     */
    public Optional<String> format(String text, int first, int last) {
        int start = lineStart(text, first);
        return format(text, new TextRegion(start, lineStart(text, last + 1) - start));
    }

    private static int lineStart(String text, int line) {
        int start = 0;
        for (int i = 1; i < line && start < text.length(); i++) {
            int newline = text.indexOf('\n', start);
            start = newline < 0 ? text.length() : newline + 1;
        }
        return start;
    }

    private Optional<String> format(String text, TextRegion lines) {
        XtextResource resource = parse(text);
        if (resource.getParseResult().hasSyntaxErrors() || isWrong(resource)) {
            return Optional.empty();
        }
        ITextRegionAccess regions = injector.getInstance(TextRegionAccessBuilder.class)
                .forNodeModel(resource)
                .create();
        FormatterRequest request = injector.getInstance(FormatterRequest.class);
        request.setTextRegionAccess(regions);
        request.setPreferences(TypedPreferenceValues.castOrWrap(preferences.getPreferenceValues(resource)));
        if (lines != null) {
            request.addRegion(lines);
        }
        List<ITextReplacement> replacements =
                injector.getInstance(IFormatter2.class).format(request);
        return Optional.of(regions.getRewriter().renderToString(replacements));
    }

    /** No blank lines at the beginning, and one line break at the end. */
    private static String trim(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "" : stripped + "\n";
    }

    /** Whether the text holds what the grammar only takes in order to tell what is wrong with it. */
    private static boolean isWrong(XtextResource resource) {
        Iterator<EObject> pieces = resource.getAllContents();
        while (pieces.hasNext()) {
            EObject piece = pieces.next();
            boolean inside = !(piece.eContainer() instanceof GuestFile);
            boolean wrong = piece instanceof Property property
                    ? property.getText() == null && property.getList() == null && property.getMap() == null
                    : piece instanceof Let let
                            ? let.getText() == null && let.getList() == null && let.getMap() == null
                            : piece instanceof Import statement
                                    ? inside || statement.getUri() == null
                                    : piece instanceof Stray;
            if (wrong) {
                return true;
            }
        }
        return false;
    }

    private XtextResource parse(String text) {
        XtextResourceSet resourceSet = resourceSets.get();
        XtextResource resource = (XtextResource) resourceSet.createResource(URI.createURI("text.guest"));
        try {
            resource.reparse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }
}
