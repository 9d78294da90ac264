// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server.feature;

/**
 * What the services for editors offer, a feature each.
 *
 * @param navigation where names are declared and used
 * @param rename other names
 * @param symbols outlines, and what is in the project
 * @param folding what can be folded away
 * @param selection what is selected around a position
 * @param links the files that are named
 * @param tokens what words mean
 * @param typing lines while they are typed
 * @param lenses remarks above guests and templates
 * @param hints remarks between the words
 * @param signatures the parameters of what is being called
 * @param hierarchy what extends what
 */
public record Features(
        NavigationFeature navigation,
        RenameFeature rename,
        SymbolFeature symbols,
        FoldingFeature folding,
        SelectionFeature selection,
        LinkFeature links,
        TokenFeature tokens,
        TypingFeature typing,
        LensFeature lenses,
        HintFeature hints,
        SignatureFeature signatures,
        HierarchyFeature hierarchy) {

    /** The features for the texts of a project. */
    public static Features of(OpenProject project) {
        return new Features(
                new NavigationFeature(project),
                new RenameFeature(project),
                new SymbolFeature(project),
                new FoldingFeature(project),
                new SelectionFeature(project),
                new LinkFeature(project),
                new TokenFeature(project),
                new TypingFeature(project),
                new LensFeature(project),
                new HintFeature(project),
                new SignatureFeature(project),
                new HierarchyFeature(project));
    }
}
