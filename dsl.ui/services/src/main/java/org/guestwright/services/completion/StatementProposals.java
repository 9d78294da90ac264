// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

import java.util.List;

/** Proposes the language's own statements. */
final class StatementProposals {
    private static final int LAST = 3;

    private StatementProposals() {}

    /** A keyword, what it does, and how it is written. */
    private record Statement(String keyword, String detail, String text, String documentation) {}

    private static final Statement LET =
            new Statement("let", "A value with a name.", "let ${1:name} = $0", "`${name}` is the value then.");
    private static final List<Statement> CONTROL = List.of(
            new Statement(
                    "for",
                    "The same once for each value of a list.",
                    "for ${1:i} in ${2:1..3} {\n    $0\n}",
                    "`for NAME in LIST { ... }`, or `for KEY, VALUE in MAP { ... }`."),
            new Statement(
                    "if",
                    "Only where a condition is met.",
                    "if \\${${1:condition}} {\n    $0\n}",
                    "`if CONDITION { ... } else { ... }`."),
            new Statement(
                    "assert",
                    "An error with a text of your own where a condition is not met.",
                    "assert \\${${1:condition}} \"$0\"",
                    "`assert CONDITION \"message\"`; in a template it is checked for each guest."));

    private static final List<Statement> TOP = List.of(
            new Statement(
                    "guest",
                    "A virtual machine.",
                    "guest ${1:name} {\n    type = ${2|kvm,qemu|}\n    memory = ${3:2GiB}\n    vcpu = ${4:2}\n"
                            + "    os { type = hvm  arch = ${5:x86_64}  machine = ${6:q35} }\n    $0\n}",
                    "`guest NAME { ... }`, or `guest NAME extends TEMPLATE { ... }`."),
            new Statement(
                    "template",
                    "What several guests share.",
                    "template ${1:name} {\n    $0\n}",
                    "A guest that is never made; others extend it."),
            LET,
            new Statement(
                    "import",
                    "Uses the templates and values of another file.",
                    "import \"$0\"",
                    "The file is looked up beside this one."));

    private static final List<Statement> INSIDE = List.of(
            new Statement(
                    "remove",
                    "Takes out what is inherited.",
                    "remove $0",
                    "`remove NAME` for a property or single block, `remove NAME[WHICH]` for one of many."),
            new Statement(
                    "xml",
                    "Elements that the language does not know, kept as they are.",
                    "xml \"\"\"$0\"\"\"",
                    "They are written as the last children of the block's element."));

    /** The statements of a file. */
    static void top(Writer writer) {
        add(writer, TOP, 1);
        add(writer, CONTROL, 1);
    }

    /** The statements of a block; something can only be taken out of one that inherits. */
    static void inside(Writer writer, boolean inherits) {
        add(writer, List.of(LET), LAST);
        add(writer, CONTROL, LAST);
        add(writer, inherits ? INSIDE : INSIDE.subList(1, 2), LAST);
    }

    private static void add(Writer writer, List<Statement> statements, int rank) {
        for (Statement statement : statements) {
            writer.add(
                    statement.keyword,
                    "",
                    Proposal.Kind.KEYWORD,
                    statement.detail,
                    statement.text,
                    true,
                    statement.keyword.equals("remove") || statement.keyword.equals("import"),
                    rank,
                    () -> statement.documentation);
        }
    }

    /** What stands behind the name of a guest or template. */
    static void head(Writer writer, boolean template) {
        word(
                writer,
                "extends",
                "Takes over what is in templates.",
                "`extends A, B`: what comes later adds to what was there.");
        if (template) {
            word(
                    writer,
                    "for",
                    "A template for blocks.",
                    "`template NAME for disk file { ... }`, used as `disk file extends NAME`.");
        }
    }

    private static void word(Writer writer, String keyword, String detail, String documentation) {
        writer.add(keyword, "", Proposal.Kind.KEYWORD, detail, keyword + " ", false, true, 1, () -> documentation);
    }
}
