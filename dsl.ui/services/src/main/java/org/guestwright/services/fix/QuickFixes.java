// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.guestwright.dsl.expand.Codes;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.structure.StructureRules;
import org.guestwright.services.project.Project;
import org.guestwright.services.project.Snapshot;

/**
 * Repairs what diagnostics tell of. After a fix its diagnostic is gone, and nothing else means something else.
 *
 * <p>It keeps no state between two calls and can be shared between threads.
 */
public final class QuickFixes {
    private final Project project;
    private final Map<String, List<Consumer<Wrong>>> byCode = new HashMap<>();

    /** Quick fixes in the files of a project. */
    public QuickFixes(Project project) {
        this.project = project;
        EntryFixes entries = new EntryFixes(
                new StructureRules(project.names().metamodel(), project.names().naming()));
        on(Codes.PROPERTY_UNKNOWN, WordFixes::replace, WordFixes::move, EntryFixes::remove);
        on(Codes.BLOCK_UNKNOWN, WordFixes::replace, WordFixes::move, EntryFixes::remove);
        on(Codes.VARIANT_UNKNOWN, WordFixes::replace, QuickFixes::removeVariant);
        on(Codes.VARIANT_MISSING, WordFixes::addVariant);
        on(Codes.VARIANT_CONFLICT, EntryFixes::remove);
        on(Codes.LITERAL, WordFixes::replace);
        on(Codes.TYPE, WordFixes::replace, ValueFixes::replace);
        on(Codes.TEMPLATE_UNKNOWN, WordFixes::replace, WordFixes::importing);
        on(Codes.ARGUMENT, ArgumentFixes::offer);
        on(Codes.BLOCK_MISSING, WordFixes::replace, EntryFixes::remove);
        on(Codes.REFERENCE_UNKNOWN, ReferenceFixes::replace);
        on(Codes.PROPERTY_DUPLICATE, EntryFixes::removeDuplicate);
        on(Codes.BLOCK_DUPLICATE, EntryFixes::merge);
        on(Codes.NAME_DUPLICATE, EntryFixes::rename);
        on(Codes.VALUE_MISSING, EntryFixes::value);
        on(Codes.LIST, EntryFixes::unwrap);
        on(Codes.FORM, EntryFixes::remove);
        on(Codes.STRING, SyntaxFixes::string);
        on(Codes.SYNTAX, SyntaxFixes::stray);
        on(Codes.BRACE, SyntaxFixes::brace);
        on(StructureRules.MISSING, entries::add);
        on(StructureRules.CHOICE, EntryFixes::remove);
        on(StructureRules.CONDITION, WordFixes::replace, EntryFixes::remove);
    }

    @SafeVarargs
    private void on(String code, Consumer<Wrong>... fixes) {
        byCode.put(code, List.of(fixes));
    }

    private static void removeVariant(Wrong wrong) {
        if (wrong.diagnostic().suggestions().isEmpty()) {
            wrong.fix(
                    "Remove '" + wrong.text() + "'",
                    true,
                    Edits.remove(wrong.snapshot().text(), wrong.range()));
        }
    }

    /** The fixes of a diagnostic, the likeliest first; none where nobody knows what was meant. */
    public List<Fix> of(Diagnostic diagnostic) {
        String file = diagnostic.location().file();
        Snapshot snapshot = file.startsWith(Project.LIBRARY) ? null : project.file(Path.of(file));
        if (snapshot == null) {
            return List.of();
        }
        Wrong wrong = new Wrong(project, snapshot, diagnostic);
        List<Consumer<Wrong>> all = new ArrayList<>(byCode.getOrDefault(diagnostic.code(), List.of()));
        all.add(CompanionFixes::add);
        all.forEach(one -> one.accept(wrong));
        return List.copyOf(wrong.fixes());
    }
}
