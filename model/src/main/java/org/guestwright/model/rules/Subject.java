// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.diagnostic.Severity;
import org.guestwright.model.types.OnOff;
import org.guestwright.model.types.YesNo;

/**
 * The rules about the objects of one class. Each begins with libvirt's kind of error, a code and libvirt's message, and ends
 * with when it is violated:
 *
 * <pre>{@code
 * unsupported("disk.tray.device", "tray is only valid for cdrom and floppy").at(DISK_TARGET__TRAY)
 *         .advice("leave the tray out").when(disk -> disk.getTarget().getTray() != null && !isRemovable(disk));
 * }</pre>
 */
public abstract class Subject<T extends EObject> {
    private final EClass objects;
    private final Stage stage;
    private final List<Rule<T>> rules = new ArrayList<>();

    /**
     * @param objects the class of the objects
     * @param stage when the rules are looked at that say nothing else
     */
    protected Subject(EClass objects, Stage stage) {
        this.objects = objects;
        this.stage = stage;
    }

    /** A word of a message. */
    @FunctionalInterface
    public interface Word<T> {
        Object of(T object, org.guestwright.model.machine.Machine machine);
    }

    /** The class of the objects; the rules hold for its subclasses, too. */
    public final EClass objects() {
        return objects;
    }

    /** The rules, in libvirt's order. */
    public final List<Rule<T>> rules() {
        return rules;
    }

    /** Something that this QEMU, or QEMU at all, cannot do. */
    @SafeVarargs
    protected final RuleBuilder<T> unsupported(String code, String message, Word<T>... words) {
        return rule(Category.CONFIG_UNSUPPORTED, code, message, words);
    }

    /** Something that the text may not say. */
    @SafeVarargs
    protected final RuleBuilder<T> wrong(String code, String message, Word<T>... words) {
        return rule(Category.XML_ERROR, code, message, words);
    }

    /** Something that the text may not say, of which libvirt does not tell the kind. */
    @SafeVarargs
    protected final RuleBuilder<T> plain(String code, String message, Word<T>... words) {
        return rule(Category.XML_DETAIL, code, message, words);
    }

    /** Something that libvirt calls an error of its own, though the domain has it. */
    @SafeVarargs
    protected final RuleBuilder<T> internal(String code, String message, Word<T>... words) {
        return rule(Category.INTERNAL_ERROR, code, message, words);
    }

    /** A rule of another kind. */
    @SafeVarargs
    protected final RuleBuilder<T> rule(Category category, String code, String message, Word<T>... words) {
        return new RuleBuilder<>(rules::add, stage, Severity.ERROR, category, code, message, words);
    }

    /** Something that libvirt takes, but that is hardly meant, or fails later. */
    @SafeVarargs
    protected final RuleBuilder<T> warning(String code, String message, Word<T>... words) {
        return new RuleBuilder<>(rules::add, stage, Severity.WARNING, null, code, message, words);
    }

    /** Something that is good to know, and often right as it is. */
    @SafeVarargs
    protected final RuleBuilder<T> information(String code, String message, Word<T>... words) {
        return new RuleBuilder<>(rules::add, stage, Severity.INFO, null, code, message, words);
    }

    /** Whether a number is there and not zero, which libvirt often takes for left out. */
    protected static boolean isSet(Number number) {
        return number != null && number.longValue() != 0;
    }

    /** A number, or what it is where it is left out. */
    protected static long number(Number number, long otherwise) {
        return number == null ? otherwise : number.longValue();
    }

    protected static boolean isOn(OnOff state) {
        return state == OnOff.ON;
    }

    protected static boolean isYes(YesNo answer) {
        return answer == YesNo.YES;
    }
}
