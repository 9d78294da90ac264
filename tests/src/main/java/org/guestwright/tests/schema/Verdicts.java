// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.schema;

import org.guestwright.tests.corpus.Reading;

/**
 * What three judges say of one document: {@code null} each that accepts it, else its first complaint.
 *
 * @param libvirt libvirt's schema
 * @param schema the schema out of our metamodel
 * @param rules our reader and structure rules
 */
public record Verdicts(String libvirt, String schema, String rules) {

    /** Asks all three. */
    public static Verdicts on(String xml, RelaxNg libvirt, RelaxNg schema) {
        Reading reading = Reading.of("mutant.xml", xml);
        return new Verdicts(
                libvirt.firstError(xml),
                schema.firstError(xml),
                reading.accepted() ? null : reading.errors().get(0).toString());
    }

    /** Whether our schema says what libvirt's says. */
    public boolean schemaAgrees() {
        return (libvirt == null) == (schema == null);
    }

    /** Whether our rules say what libvirt's schema says. */
    public boolean rulesAgree() {
        return (libvirt == null) == (rules == null);
    }

    /** Who accepts, and what the others complain of. */
    @Override
    public String toString() {
        return "libvirt " + word(libvirt) + ", schema " + word(schema) + ", rules " + word(rules);
    }

    private static String word(String complaint) {
        return complaint == null ? "accepts" : "refuses";
    }

    /** The complaints of those that have one. */
    public String complaints() {
        return (libvirt == null ? "" : "libvirt: " + libvirt + " ")
                + (schema == null ? "" : "schema: " + schema + " ")
                + (rules == null ? "" : "rules: " + rules);
    }
}
