// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of the manifest: a domain, the QEMU that it is for, and what libvirt makes of it.
 *
 * @param id the name by which reports call it; no other row has it
 * @param input the domain XML, by its path in the corpus
 * @param arch the architecture of QEMU, by libvirt's name
 * @param version the version of QEMU, or {@code latest}
 * @param expected what libvirt does with it
 * @param args the golden argument line, or {@code null}
 * @param completed the golden completed XML, or {@code null}
 * @param error the golden message, or {@code null}
 * @param parseFlags how libvirt was told to read it
 * @param options further settings of the case: name and value, some names several times
 * @param driver settings of libvirt's driver while it ran: {@code cfg.*}, {@code env.*}, {@code host.*}
 */
public record CorpusCase(
        String id,
        String input,
        String arch,
        String version,
        Expected expected,
        String args,
        String completed,
        String error,
        Set<String> flags,
        Set<String> parseFlags,
        List<Map.Entry<String, String>> options,
        Map<String, String> driver) {

    /** What libvirt does with a domain. */
    public enum Expected {
        /** It makes an argument line. */
        ARGS,
        /** It refuses to define it. */
        PARSE_ERROR,
        /** It defines it and refuses to start it. */
        FAILURE
    }

    /** Whether libvirt may update what a guest sees, as for one that is newly made. */
    public boolean abiUpdate() {
        return parseFlags.contains("VIR_DOMAIN_DEF_PARSE_ABI_UPDATE");
    }

    /** The values of an option, in their order. */
    public List<String> options(String name) {
        return options.stream()
                .filter(option -> option.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
