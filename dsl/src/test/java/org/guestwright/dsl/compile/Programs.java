// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.compile;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes programs that use everything that the language has, most of it in a wrong way. */
final class Programs {
    private static final List<String> NAMES =
            List.of("a", "b", "n", "size", "disks", "sizes", "name", "vcpu", "os.arch", "sizes.large");
    private static final List<String> TEMPLATES = List.of("base", "server", "cow", "fast", "other");

    private final Random random;
    private int depth;

    Programs(long seed) {
        this.random = new Random(seed);
    }

    String program() {
        StringBuilder all = new StringBuilder();
        for (int left = 3 + random.nextInt(8); left > 0; left--) {
            all.append(top()).append('\n');
        }
        return all.toString();
    }

    private String top() {
        return nested(() -> switch (random.nextInt(10)) {
            case 0, 1 -> "let " + one(NAMES) + " = " + value();
            case 2 -> "template " + one(TEMPLATES) + parameters() + parents() + body();
            case 3 -> "template " + one(TEMPLATES) + parameters() + " for disk" + (random.nextBoolean() ? " file" : "")
                    + parents() + body();
            case 4 -> "for " + one(NAMES) + " in " + over() + " { " + top() + " " + top() + " }";
            case 5 -> "if ${" + expression() + "} { " + top() + " } else { " + top() + " }";
            case 6 -> "assert ${" + expression() + "} \"message ${" + expression() + "}\"";
            default -> "guest \"" + one(NAMES) + "-${" + one(NAMES) + "}\"" + parents() + body();
        });
    }

    private String statement() {
        return nested(() -> switch (random.nextInt(16)) {
            case 0 -> "let " + one(NAMES) + " = " + value();
            case 1 -> "for " + one(NAMES) + (random.nextInt(4) == 0 ? ", x" : "") + " in " + over() + " " + body();
            case 2 -> "if ${" + expression() + "} " + body() + (random.nextBoolean() ? " else " + body() : "");
            case 3 -> "assert ${" + expression() + "} \"message\"";
            case 4 -> "remove " + one(List.of("disk[*]", "disk[0]", "disk[vda]", "cpu", "title", "memory", "disk"));
            case 5 -> "disk[" + one(List.of("0", "-1", "*", "vda", "\"vd${n}\"")) + "]"
                    + one(List.of("", " file", " block")) + " " + body();
            case 6 -> "disk file" + parents() + " " + body();
            case 7 -> "disk extends cow(" + expressionWord() + ")";
            case 8 -> "cpu " + body();
            case 9 -> "xml \"<a>${" + expression() + "}</a>\"";
            case 10 -> "qemu-args = " + value();
            default -> one(List.of(
                            "vcpu", "memory", "title", "type", "target.dev", "source.file", "mode", "uuid", "os.arch"))
                    + " = " + value();
        });
    }

    private String nested(Supplier<String> make) {
        if (depth > 4) {
            return "type = kvm";
        }
        depth++;
        String made = make.get();
        depth--;
        return made;
    }

    private String body() {
        StringBuilder all = new StringBuilder(" {");
        for (int left = random.nextInt(5); left > 0; left--) {
            all.append("\n  ").append(statement());
        }
        return all.append("\n}").toString();
    }

    private String parameters() {
        return one(List.of(
                "",
                "(a)",
                "(int n, size = 1GiB)",
                "(list disks, b = ${n + 1})",
                "(flag a = yes, map sizes = { large = 1 })"));
    }

    private String parents() {
        if (random.nextInt(3) == 0) {
            return "";
        }
        String call = one(TEMPLATES)
                + one(List.of("", "", "(" + expressionWord() + ")", "(n = 2)", "(1, size = " + expressionWord() + ")"));
        return " extends " + call + (random.nextInt(3) == 0 ? ", " + one(TEMPLATES) : "");
    }

    private String over() {
        return one(List.of("1..3", "[a, b, c]", "${" + expression() + "}", "[1..2, ${n}]", "${sizes}"));
    }

    private String value() {
        return switch (random.nextInt(8)) {
            case 0 -> "[" + scalar() + ", " + scalar() + "]";
            case 1 -> "{ large = " + scalar() + "  b = [" + scalar() + "] }";
            default -> scalar();
        };
    }

    private String scalar() {
        return one(List.of(
                "2", "4GiB", "kvm", "yes", "\"x ${" + expression() + "} y\"", expressionWord(), expressionWord()));
    }

    private String expressionWord() {
        return "${" + expression() + "}";
    }

    private String expression() {
        if (depth > 6 || random.nextInt(3) == 0) {
            return one(List.of("1", "0", "2GiB", "'t'", "yes", one(NAMES), one(NAMES), "[1, 2]", "20ms"));
        }
        depth += 2;
        String made =
                switch (random.nextInt(7)) {
                    case 0 -> expression() + one(List.of(" + ", " - ", " * ", " / ", " % ")) + expression();
                    case 1 -> expression() + one(List.of(" == ", " < ", " >= ", " in ", " != ")) + expression();
                    case 2 -> expression() + one(List.of(" && ", " || ")) + expression();
                    case 3 -> one(List.of("-", "!", "not ")) + expression();
                    case 4 -> "(" + expression() + " ? " + expression() + " : " + expression() + ")";
                    case 5 -> one(List.of(
                                    "range", "length", "format", "join", "max", "uuid", "default", "sort", "keys"))
                            + "(" + expression() + ", " + expression() + ")";
                    default -> "(" + expression() + ")" + one(List.of("[0]", ".large", "[-1]", "['a']"));
                };
        depth -= 2;
        return made;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
