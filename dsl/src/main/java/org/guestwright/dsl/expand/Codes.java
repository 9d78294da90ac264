// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expand;

/** The codes of what can be wrong with a text; stable over releases. */
public final class Codes {
    /** The text does not follow the grammar. */
    public static final String SYNTAX = "guest.syntax";
    /** A closing brace is missing. */
    public static final String BRACE = "guest.syntax.brace";
    /** A string, text or escape is not written as it should be. */
    public static final String STRING = "guest.syntax.string";
    /** A value is missing after {@code =}. */
    public static final String VALUE_MISSING = "guest.value.missing";
    /** A guest or template has no name. */
    public static final String NAME_MISSING = "guest.name.missing";
    /** Two guests, templates or values of a file have one name. */
    public static final String NAME_DUPLICATE = "guest.name.duplicate";
    /** No block of this name can stand here. */
    public static final String BLOCK_UNKNOWN = "guest.block.unknown";
    /** A block is given twice where there can be one. */
    public static final String BLOCK_DUPLICATE = "guest.block.duplicate";
    /** The word after a block's name is missing. */
    public static final String VARIANT_MISSING = "guest.variant.missing";
    /** The word after a block's name is not known there. */
    public static final String VARIANT_UNKNOWN = "guest.variant.unknown";
    /** What was written before makes this impossible. */
    public static final String VARIANT_CONFLICT = "guest.variant.conflict";
    /** No property of this name can stand here. */
    public static final String PROPERTY_UNKNOWN = "guest.property.unknown";
    /** A property is given twice. */
    public static final String PROPERTY_DUPLICATE = "guest.property.duplicate";
    /** A property was written as a block or the other way round. */
    public static final String FORM = "guest.form";
    /** The value is none of the words that a property takes. */
    public static final String LITERAL = "guest.value.literal";
    /** The value is not of the property's type. */
    public static final String TYPE = "guest.value.type";
    /** A list where there can be one value. */
    public static final String LIST = "guest.value.list";
    /** A template that does not exist. */
    public static final String TEMPLATE_UNKNOWN = "guest.template.unknown";
    /** A template that extends itself in the end. */
    public static final String TEMPLATE_CYCLE = "guest.template.cycle";
    /** A file that is not there. */
    public static final String IMPORT_MISSING = "guest.import.missing";
    /** A file that imports itself in the end. */
    public static final String IMPORT_CYCLE = "guest.import.cycle";
    /** A name that has no value. */
    public static final String REFERENCE_UNKNOWN = "guest.reference.unknown";
    /** A value that is made of itself. */
    public static final String REFERENCE_CYCLE = "guest.reference.cycle";
    /** Arguments that a template's parameters don't go with. */
    public static final String ARGUMENT = "guest.argument";
    /** A block that is to be changed or removed, and is not there. */
    public static final String BLOCK_MISSING = "guest.block.missing";
    /** An {@code assert} that is not met. */
    public static final String ASSERT = "guest.assert";
    /** Text in {@code xml} that is no XML. */
    public static final String XML = "guest.xml";
    /** More guests than one file can make. */
    public static final String LIMIT_GUESTS = "guest.limit.guests";
    /** What stands in {@code ${...}} is no expression. */
    public static final String EXPRESSION = "guest.expression";
    /** Values that an operator or function can't take. */
    public static final String EXPRESSION_TYPE = "guest.expression.type";
    /** A function that does not exist. */
    public static final String FUNCTION_UNKNOWN = "guest.function.unknown";
    /** A function with too few, too many or wrong arguments. */
    public static final String FUNCTION_ARGUMENT = "guest.function.argument";
    /** An evaluation that goes on too long. */
    public static final String LIMIT_STEPS = "guest.limit.steps";
    /** Values or blocks that are nested too deep. */
    public static final String LIMIT_DEPTH = "guest.limit.depth";
    /** A text, list or number that is too large. */
    public static final String LIMIT_SIZE = "guest.limit.size";

    private Codes() {}
}
