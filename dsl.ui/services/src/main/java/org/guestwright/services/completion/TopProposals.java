// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.completion;

/** Proposes the statements of a file. */
final class TopProposals {
    private TopProposals() {}

    static void add(Writer writer) {
        writer.snippet(
                "guest",
                Proposal.Kind.KEYWORD,
                "A virtual machine.",
                "guest ${1:name} {\n    type = ${2|kvm,qemu|}\n    memory = ${3:2GiB}\n    vcpu = ${4:2}\n    os { type = hvm  arch = ${5:x86_64}  machine = ${6:q35} }\n    $0\n}",
                () -> "A virtual machine: `guest NAME { ... }`, or `guest NAME extends TEMPLATE { ... }`.");
        writer.snippet(
                "template",
                Proposal.Kind.KEYWORD,
                "What several guests share.",
                "template ${1:name} {\n    $0\n}",
                () -> "A guest that is never made; others extend it.");
        writer.snippet(
                "let",
                Proposal.Kind.KEYWORD,
                "A value with a name.",
                "let ${1:name} = $0",
                () -> "`${name}` is the value then.");
        writer.snippet(
                "import",
                Proposal.Kind.KEYWORD,
                "Uses the templates and values of another file.",
                "import \"$0\"",
                () -> "The file is looked up beside this one.");
    }

    static void head(Writer writer) {
        writer.add(
                "extends",
                "",
                Proposal.Kind.KEYWORD,
                "Takes over what is in templates.",
                "extends ",
                false,
                true,
                1,
                () -> "`extends A, B`: what comes later adds to what was there.");
    }
}
