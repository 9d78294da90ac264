// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.mapping;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * A data type's facets, compiled: which texts are values of it, and which value each is.
 *
 * <p>A text is checked as a RELAX NG validator checks it: numbers and literals without the white space around them, strings
 * with it.
 */
public final class ValueType {
    private static final Map<EDataType, ValueType> CACHE = new ConcurrentHashMap<>();
    private static final Map<String, BigInteger[]> RANGES = Map.ofEntries(
            range("byte", -8, true),
            range("short", -16, true),
            range("int", -32, true),
            range("long", -64, true),
            range("unsignedByte", 8, false),
            range("unsignedShort", 16, false),
            range("unsignedInt", 32, false),
            range("unsignedLong", 64, false),
            Map.entry("integer", new BigInteger[] {null, null}),
            Map.entry("nonNegativeInteger", new BigInteger[] {BigInteger.ZERO, null}),
            Map.entry("positiveInteger", new BigInteger[] {BigInteger.ONE, null}));

    private final EDataType type;
    private final Map<String, Object> literals;
    private final List<ValueType> union;
    private final List<Pattern> patterns;
    private final boolean number;
    private final BigInteger minimum;
    private final BigInteger maximum;

    private ValueType(EDataType type) {
        this.type = type;
        this.literals = literals(type);
        this.union = Annotations.xmlWords(type, "union").stream()
                .map(name -> of((EDataType) type.getEPackage().getEClassifier(name)))
                .toList();
        this.patterns = patterns(Annotations.extended(type, "pattern"));
        String base = Annotations.xml(type, "base");
        BigInteger[] range = base == null ? null : RANGES.get(base);
        this.number = range != null;
        this.minimum = bound("minInclusive", number ? range[0] : null, true);
        this.maximum = bound("maxInclusive", number ? range[1] : null, false);
    }

    /** The compiled form of a data type; made once. */
    public static ValueType of(EDataType type) {
        ValueType known = CACHE.get(type);
        if (known == null) {
            known = new ValueType(type);
            CACHE.putIfAbsent(type, known);
        }
        return known;
    }

    /** The data type. */
    public EDataType type() {
        return type;
    }

    /** Whether {@code text} is a value of the type. */
    public boolean accepts(String text) {
        if (!literals.isEmpty() && literals.containsKey(collapse(text))) {
            return true;
        }
        if (!union.isEmpty()) {
            for (ValueType member : union) {
                if (member.accepts(text)) {
                    return true;
                }
            }
            return false;
        }
        if (!literals.isEmpty()) {
            return false;
        }
        return number ? acceptsNumber(collapse(text)) : matches(text);
    }

    /**
     * The value that {@code text} stands for.
     *
     * @throws IllegalArgumentException when {@link #accepts} does not hold and the type cannot read it
     */
    public Object parse(String text) {
        if (type instanceof EEnum) {
            Object literal = literals.get(collapse(text));
            if (literal == null) {
                throw new IllegalArgumentException(text);
            }
            return literal;
        }
        return type.getInstanceClass() == String.class ? text : convert(text);
    }

    /** The value that {@code text} stands for; {@code null} where it is none, or more than the type's Java class holds. */
    public Object read(String text) {
        if (!literals.isEmpty()) {
            Object literal = literals.get(collapse(text));
            if (literal != null && type instanceof EEnum) {
                return literal;
            }
        }
        if (!accepts(text)) {
            return null;
        }
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The text of a value. */
    public String print(Object value) {
        if (value instanceof org.eclipse.emf.common.util.Enumerator literal) {
            return literal.getLiteral();
        }
        return value instanceof String text
                ? text
                : type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }

    /** The literals of an enumeration, in the metamodel's order; empty for other types. */
    public List<String> literals() {
        if (type instanceof EEnum enumeration) {
            return enumeration.getELiterals().stream()
                    .map(EEnumLiteral::getLiteral)
                    .toList();
        }
        List<String> all = new ArrayList<>(Annotations.xmlWords(type, "enumeration"));
        union.forEach(member -> all.addAll(member.literals()));
        return all;
    }

    /** Whether only its literals are values. */
    public boolean isEnumeration() {
        return union.isEmpty() ? !literals.isEmpty() : union.stream().allMatch(ValueType::isEnumeration);
    }

    /** The smallest number that is a value; {@code null} where there is none, and for what is no number. */
    public BigInteger minimum() {
        return minimum;
    }

    /** The largest number that is a value; {@code null} where there is none, and for what is no number. */
    public BigInteger maximum() {
        return maximum;
    }

    /** Whether the values are whole numbers. */
    public boolean isNumber() {
        return number;
    }

    /** The types of which each value is one of; empty for a type that is none of others. */
    public List<ValueType> union() {
        return union;
    }

    /** What a value looks like, for a message: {@code 'yes' or 'no'}, or what the type's documentation says first. */
    public String expectation() {
        List<String> words = literals();
        if (!words.isEmpty() && isEnumeration()) {
            String all = words.stream().limit(12).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
            return words.size() > 12 ? all + ", ..." : all.replaceFirst(", ('[^']*')$", " or $1");
        }
        String summary = Annotations.summary(type).replaceFirst("\\.$", "");
        if (summary.isEmpty()) {
            return "a text";
        }
        boolean abbreviation = summary.length() > 1 && Character.isUpperCase(summary.charAt(1));
        return abbreviation ? summary : Character.toLowerCase(summary.charAt(0)) + summary.substring(1);
    }

    private Object convert(String text) {
        return type.getEPackage().getEFactoryInstance().createFromString(type, text);
    }

    private boolean acceptsNumber(String text) {
        if (!matches(text) || text.isEmpty()) {
            return false;
        }
        if (text.length() <= 9 && minimum == BigInteger.ZERO && isDigits(text)) {
            return maximum == null || maximum.bitLength() > 30 || Integer.parseInt(text) <= maximum.intValue();
        }
        try {
            BigInteger value = new BigInteger(text.startsWith("+") ? text.substring(1) : text);
            return (minimum == null || value.compareTo(minimum) >= 0)
                    && (maximum == null || value.compareTo(maximum) <= 0);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean matches(String text) {
        if (patterns.isEmpty()) {
            return true;
        }
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private BigInteger bound(String facet, BigInteger base, boolean lower) {
        String text = Annotations.extended(type, facet);
        if (text == null) {
            return base;
        }
        BigInteger own = text.equals("0") ? BigInteger.ZERO : new BigInteger(text);
        return base == null || (lower ? own.compareTo(base) > 0 : own.compareTo(base) < 0) ? own : base;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String text) {
        return text.isEmpty() || (text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ') ? text : text.strip();
    }

    private static Map<String, Object> literals(EDataType type) {
        Map<String, Object> all = new HashMap<>();
        if (type instanceof EEnum enumeration) {
            enumeration.getELiterals().forEach(literal -> all.put(literal.getLiteral(), literal.getInstance()));
        } else {
            Annotations.xmlWords(type, "enumeration").forEach(word -> all.put(word, word));
        }
        return all;
    }

    private static List<Pattern> patterns(String facet) {
        if (facet == null) {
            return List.of();
        }
        List<Pattern> all = new ArrayList<>();
        for (String pattern : facet.split(" ")) {
            all.add(Pattern.compile(pattern.replace("%20", " ")));
        }
        return List.copyOf(all);
    }

    private static Map.Entry<String, BigInteger[]> range(String name, int bits, boolean signed) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(bits) - (signed ? 1 : 0));
        return Map.entry(
                name, new BigInteger[] {signed ? power.negate() : BigInteger.ZERO, power.subtract(BigInteger.ONE)});
    }
}
