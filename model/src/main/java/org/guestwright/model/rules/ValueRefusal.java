// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static java.util.Map.entry;
import static org.guestwright.model.controller.ControllerPackage.Literals.CONTROLLER__INDEX;
import static org.guestwright.model.controller.ControllerPackage.Literals.PCI_CONTROLLER_TARGET__CHASSIS;
import static org.guestwright.model.controller.ControllerPackage.Literals.PCI_CONTROLLER_TARGET__PORT;
import static org.guestwright.model.cputune.CputunePackage.Literals.*;
import static org.guestwright.model.device.DevicePackage.Literals.*;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK_TARGET__DEV;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK__PRODUCT;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK__SERIAL;
import static org.guestwright.model.disk.DiskPackage.Literals.DISK__VENDOR;
import static org.guestwright.model.memory.MemoryPackage.Literals.SHARED_MEMORY__NAME;
import static org.guestwright.model.os.OsPackage.Literals.BIOS__REBOOT_TIMEOUT;
import static org.guestwright.model.os.OsPackage.Literals.BOOT_MENU__TIMEOUT;
import static org.guestwright.model.tuning.TuningPackage.Literals.FIBRE_CHANNEL__APPID;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.mapping.FeatureMapping;
import org.guestwright.model.mapping.ValueType;
import org.guestwright.model.value.Numeral;

/**
 * What libvirt says of a text that is no value of an attribute.
 *
 * @param category libvirt's kind of error
 * @param message libvirt's message
 */
public record ValueRefusal(Category category, String message) {
    private static final Pattern NUMBER = Pattern.compile("\\+?(?:0[xX])?[0-9a-fA-F]+");
    private static final Map<EStructuralFeature, Function<String, ValueRefusal>> OWN = Map.ofEntries(
            entry(
                    BOOT_MENU__TIMEOUT,
                    number(value -> unsupported("invalid value for boot menu timeout, must be in range [0,65535]"))),
            entry(
                    BIOS__REBOOT_TIMEOUT,
                    number(value -> unsupported("invalid value for rebootTimeout, must be in range [-1,65535]"))),
            entry(BOOT__LOADPARM, ValueRefusal::loadParameter),
            entry(
                    SPAPR_VIO_ADDRESS__REG,
                    number(value -> unsupported("spapr-vio reg='0x" + Long.toHexString(value)
                            + "' exceeds maximum possible value (0xffffffff)"))),
            entry(
                    PCI_COORDINATES__DOMAIN,
                    number(value -> pci("domain='0x" + Long.toHexString(value) + "', must be <= 0xFFFF"))),
            entry(
                    PCI_COORDINATES__BUS,
                    number(value -> pci("bus='0x" + Long.toHexString(value) + "', must be <= 0xFF"))),
            entry(
                    PCI_COORDINATES__SLOT,
                    number(value -> pci("slot='0x" + Long.toHexString(value) + "', must be <= 0x1F"))),
            entry(
                    PCI_COORDINATES__FUNCTION,
                    number(value -> pci("function=0x" + Long.toHexString(value) + ", must be <= 7"))),
            entry(
                    PCI_CONTROLLER_TARGET__CHASSIS,
                    number(value ->
                            unsupported("PCI controller chassis '" + value + "' out of range - must be 0-255"))),
            entry(
                    PCI_CONTROLLER_TARGET__PORT,
                    number(value -> unsupported("PCI controller port '" + value + "' out of range - must be 0-255"))),
            entry(SHARED_MEMORY__NAME, text -> unsupported("shmem name cannot include '/' character")),
            entry(
                    FIBRE_CHANNEL__APPID,
                    text -> new ValueRefusal(
                            Category.INVALID_ARGUMENT, "Fibre Channel 'appid' string length must be between [1, 128]")),
            entry(DISK__VENDOR, text -> word("vendor", text, 8)),
            entry(DISK__PRODUCT, text -> word("product", text, 16)),
            entry(
                    DISK__SERIAL,
                    text -> new ValueRefusal(
                            Category.INTERNAL_ERROR, "driver serial '" + text + "' contains unsafe characters")),
            entry(
                    DISK_TARGET__DEV,
                    text -> new ValueRefusal(
                            Category.XML_ERROR, "Unknown disk name '" + text + "' and no address specified")),
            entry(CPU_TUNE__PERIOD, period("period")),
            entry(CPU_TUNE__GLOBAL_PERIOD, period("global_period")),
            entry(CPU_TUNE__EMULATOR_PERIOD, period("emulator_period")),
            entry(CPU_TUNE__IOTHREAD_PERIOD, period("iothread_period")),
            entry(CPU_TUNE__QUOTA, quota("quota")),
            entry(CPU_TUNE__GLOBAL_QUOTA, quota("global_quota")),
            entry(CPU_TUNE__EMULATOR_QUOTA, quota("emulator_quota")),
            entry(CPU_TUNE__IOTHREAD_QUOTA, quota("iothread_quota")));

    /** What libvirt says of a wrong text, whatever the place is called; {@code null} where it has no words of its own for it. */
    public static ValueRefusal of(FeatureMapping feature, String text) {
        Function<String, ValueRefusal> own = OWN.get(feature.feature());
        return own == null ? null : own.apply(text.strip());
    }

    /** What libvirt says of a wrong attribute of an element; {@code null} for what is neither a choice nor a number. */
    public static ValueRefusal of(FeatureMapping feature, String element, String text) {
        ValueRefusal own = of(feature, text);
        if (own != null) {
            return own;
        }
        ValueType type = feature.type();
        if (type.isEnumeration()) {
            return ofChoice(feature.name(), element, text);
        }
        if (type.type().getInstanceClass() == Numeral.class && text.strip().equals("0")) {
            return new ValueRefusal(
                    Category.XML_ERROR,
                    "Invalid value for attribute '" + feature.name() + "' in element '" + element
                            + "': Zero is not permitted");
        }
        // A number that is only too high, libvirt reads; what it then says depends on the place.
        if (type.type().getInstanceClass() != Numeral.class
                || NUMBER.matcher(text.strip()).matches()) {
            return null;
        }
        return new ValueRefusal(
                Category.XML_ERROR,
                invalid(feature.name(), element, text)
                        + (feature.feature() == CONTROLLER__INDEX
                                        && text.strip().startsWith("-")
                                ? " Expected non-negative value"
                                : " Expected non-negative integer value"));
    }

    /** What libvirt says of a word that an attribute does not take. */
    public static ValueRefusal ofChoice(String attribute, String element, String text) {
        return new ValueRefusal(Category.XML_ERROR, invalid(attribute, element, text));
    }

    private static String invalid(String attribute, String element, String text) {
        return "Invalid value for attribute '" + attribute + "' in element '" + element + "': '" + text + "'.";
    }

    /** What libvirt says of an attribute that the element does not have in this variant; {@code null} where it has no words for it. */
    public static ValueRefusal ofAttribute(String element, String name) {
        return element.equals("hostdev") && (name.equals("rawio") || name.equals("sgio"))
                ? new ValueRefusal(Category.XML_ERROR, name + " is only supported for scsi host device")
                : null;
    }

    private static ValueRefusal unsupported(String message) {
        return new ValueRefusal(Category.CONFIG_UNSUPPORTED, message);
    }

    private static ValueRefusal pci(String rest) {
        return new ValueRefusal(Category.XML_ERROR, "Invalid PCI address " + rest);
    }

    private static Function<String, ValueRefusal> period(String name) {
        return number(value -> unsupported("Value of cputune '" + name + "' must be in range [1000, 1000000]"));
    }

    private static Function<String, ValueRefusal> quota(String name) {
        return number(value -> unsupported("Value of cputune '" + name + "' must be in range [1000, 17592186044415]"));
    }

    private static ValueRefusal word(String name, String text, int most) {
        return text.chars().allMatch(letter -> letter >= 0x20 && letter < 0x7f)
                ? unsupported("disk " + name + " is more than " + most + " characters")
                : new ValueRefusal(Category.XML_ERROR, "disk " + name + " is not printable string");
    }

    // Of what is no number, libvirt says something else.
    private static Function<String, ValueRefusal> number(LongFunction<ValueRefusal> refusal) {
        return text -> {
            try {
                return refusal.apply(Numeral.parseAnyBase(text).longValue());
            } catch (NumberFormatException e) {
                return null;
            }
        };
    }

    private static ValueRefusal loadParameter(String text) {
        String shown = text.toUpperCase(Locale.ROOT);
        return new ValueRefusal(
                Category.INTERNAL_ERROR,
                shown.isEmpty() || shown.length() > 8
                        ? "loadparm value '" + shown + "' must be between 1 and 8 characters"
                        : "invalid loadparm value '" + shown
                                + "', expecting chars in set of [a-zA-Z0-9.] and blank spaces");
    }
}
