// SPDX-License-Identifier: EPL-2.0
package org.guestwright.manual.content;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.manual.example.Example;
import org.guestwright.model.diagnostic.Severity;

/**
 * What the manual says, before it has a form. Texts are the metamodel's: one paragraph or several, with code in backquotes.
 *
 * @param root the page of the guest itself
 * @param chapters the pages by subject
 * @param types the data types, by name
 * @param rules the rules, by subject
 */
public record Manual(Page root, List<Chapter> chapters, List<TypeEntry> types, List<RuleGroup> rules) {

    /**
     * Pages of one subject.
     *
     * @param title the subject
     * @param summary what it is about
     * @param pages its blocks that stand in a guest
     * @param shared its blocks that stand in blocks of several pages
     */
    public record Chapter(String title, String summary, List<Page> pages, List<Page> shared) {}

    /**
     * One page.
     *
     * @param name the name of its file
     * @param title the word, or what it is called where it has several words
     * @param code whether the title is a word of the language
     * @param chapter the title of its chapter
     * @param sections the page's own block first, then what stands in it
     */
    public record Page(String name, String title, boolean code, String chapter, List<Section> sections) {

        /** The section of the page's own block. */
        public Section main() {
            return sections.get(0);
        }

        /** What its block is, in a sentence. */
        public String summary() {
            return firstSentence(main().documentation());
        }
    }

    /**
     * A block.
     *
     * @param anchor its place on the page, which is also its dotted path
     * @param title its path on the page as it is written
     * @param level 1 for the page's own, 2 for what stands in that
     * @param documentation what it is
     * @param since the libvirt version with which it came, or {@code null}
     * @param value what it takes where it is written as a property, or {@code null}
     * @param places where it may stand
     * @param xml the path of its element
     * @param notes what must hold for it
     * @param common what all its variants have
     * @param variants what only some have; empty where there is one kind
     */
    public record Section(
            String anchor,
            String title,
            int level,
            String documentation,
            String since,
            PropertyEntry value,
            List<PlaceEntry> places,
            String xml,
            List<String> notes,
            Part common,
            List<Part> variants) {}

    /**
     * What may stand in a block, or in some variants of it.
     *
     * @param heads the words of the variants; an empty one where it can be left out
     * @param anchor its place on the page
     * @param title the words with which the block begins, or {@code null} for what all have
     * @param documentation what the variant is
     * @param since the libvirt version with which it came, or {@code null}
     * @param settings what the words are in XML
     * @param notes what must hold for it
     * @param properties its properties
     * @param blocks its blocks
     * @param example how it is written, or {@code null}
     */
    public record Part(
            List<String> heads,
            String anchor,
            String title,
            String documentation,
            String since,
            String settings,
            List<String> notes,
            List<PropertyEntry> properties,
            List<ChildEntry> blocks,
            Example example) {}

    /**
     * A property.
     *
     * @param word its name
     * @param anchor its place on the page
     * @param presence whether it must be there
     * @param many whether it takes a list
     * @param documentation what it does
     * @param fallback what is taken where it is left out, or {@code null}
     * @param since the libvirt version with which it came, or {@code null}
     * @param type its type
     * @param xml what it is in XML
     * @param notes what must hold for it
     * @param sample a value that it can have, or {@code null}
     */
    public record PropertyEntry(
            String word,
            String anchor,
            Presence presence,
            boolean many,
            String documentation,
            String fallback,
            String since,
            TypeEntry type,
            String xml,
            List<String> notes,
            String sample) {}

    /**
     * A block in another.
     *
     * @param word its word
     * @param target where it is described
     * @param presence whether it must be there
     * @param many whether there can be several
     * @param documentation what it does there
     * @param since the libvirt version with which it came, or {@code null}
     * @param notes what must hold for it
     * @param words what can follow the word
     * @param asProperty whether it can be written with its value alone, as a property
     */
    public record ChildEntry(
            String word,
            Target target,
            Presence presence,
            boolean many,
            String documentation,
            String since,
            List<String> notes,
            List<String> words,
            boolean asProperty) {}

    /**
     * A place of the manual.
     *
     * @param page the name of the page
     * @param anchor the place on the page; that of the page's own block is the page itself
     */
    public record Target(String page, String anchor) {}

    /**
     * Somewhere that a block may stand.
     *
     * @param target where the block around it is described
     * @param path what is written there: the block around and the word
     */
    public record PlaceEntry(Target target, String path) {}

    /** Whether something must be there. */
    public enum Presence {
        /** It can be left out. */
        OPTIONAL,
        /** It must be there. */
        REQUIRED,
        /** It depends on what else is there; a note says on what. */
        SOMETIMES
    }

    /**
     * A data type.
     *
     * @param name its name, which is also its place on the page of types
     * @param documentation what its values are
     * @param form its facets in words: ranges and patterns as code in backquotes
     * @param literals the words that it takes
     * @param closed whether it takes nothing but the words
     * @param union the types of which a value has one
     * @param sample a value, or {@code null}
     * @param uses the properties of this type
     */
    public record TypeEntry(
            String name,
            String documentation,
            List<String> form,
            List<LiteralEntry> literals,
            boolean closed,
            List<String> union,
            String sample,
            List<Use> uses) {}

    /**
     * A property of a type.
     *
     * @param target where it is described
     * @param path its path as it is written
     */
    public record Use(Target target, String path) {}

    /**
     * A word that a property takes.
     *
     * @param word the word
     * @param documentation what it means
     * @param since the libvirt version with which it came, or {@code null}
     * @param notes what must hold for it
     */
    public record LiteralEntry(String word, String documentation, String since, List<String> notes) {}

    /**
     * Rules about one thing.
     *
     * @param name the name of its file
     * @param title what they are about
     * @param code whether the title is a word of the language
     * @param page the page of the block, or {@code null}
     * @param rules the rules, in the order in which they are checked
     */
    public record RuleGroup(String name, String title, boolean code, String page, List<RuleEntry> rules) {}

    /**
     * A rule.
     *
     * @param code its code, which is also its place on the page
     * @param severity how grave it is to violate it
     * @param across whether it is about several blocks, devices or guests
     * @param when when libvirt refuses the same; empty where it does not
     * @param needs the flag of the feature without which it holds, or {@code null}
     * @param message what is told, with a dot for each word that depends on the guest
     * @param advice what to do
     * @param reason why, or {@code null}
     * @param wrong what violates it
     * @param fine what nearly does, or {@code null}
     */
    public record RuleEntry(
            String code,
            Severity severity,
            boolean across,
            String when,
            String needs,
            String message,
            String advice,
            String reason,
            RuleSample wrong,
            RuleSample fine) {}

    /**
     * An example of a rule.
     *
     * @param guests the guest, or several
     * @param said what the rule says of them
     */
    public record RuleSample(List<Example> guests, List<String> said) {}

    /** The pages of all chapters, in their order. */
    public List<Page> pages() {
        List<Page> all = new ArrayList<>();
        chapters.forEach(chapter -> all.addAll(chapter.pages()));
        chapters.forEach(chapter -> all.addAll(chapter.shared()));
        return all;
    }

    static String firstSentence(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }
}
