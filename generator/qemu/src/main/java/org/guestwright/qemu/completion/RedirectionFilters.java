// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.List;
import java.util.Locale;
import org.guestwright.model.diagnostic.Category;
import org.guestwright.model.hostdev.RedirFilter;
import org.guestwright.model.hostdev.RedirFilterRule;
import org.guestwright.qemu.Guest;
import org.guestwright.qemu.Refusal;

/** Rules for redirected USB devices are written in one way: numbers with all their digits, nothing for what fits all. */
final class RedirectionFilters implements CompletionStep {
    private static final String ANY = "-1";

    @Override
    public void apply(Guest guest) {
        List<RedirFilter> filters = guest.devices().getRedirfilters();
        if (filters.size() > 1) {
            throw new Refusal(
                    "redirfilter.single",
                    Category.XML_ERROR,
                    "only one set of redirection filter rule is supported",
                    filters.get(1));
        }
        for (RedirFilter filter : filters) {
            for (RedirFilterRule rule : filter.getRules()) {
                rule.setDeviceClass(hex(rule.getDeviceClass(), 2));
                rule.setVendor(hex(rule.getVendor(), 4));
                rule.setProduct(hex(rule.getProduct(), 4));
                rule.setVersion(version(rule.getVersion()));
            }
        }
    }

    private static String hex(String number, int digits) {
        if (number == null || number.equals(ANY)) {
            return null;
        }
        String value = number.toLowerCase(Locale.ROOT).startsWith("0x") ? number.substring(2) : number;
        return "0x" + "0".repeat(Math.max(0, digits - value.length())) + value.toUpperCase(Locale.ROOT);
    }

    // The part behind the dot is a fraction: 9.4 is 9.40.
    private static String version(String version) {
        if (version == null || version.equals(ANY)) {
            return null;
        }
        int dot = version.indexOf('.');
        int major = Integer.parseInt(version.substring(0, dot));
        String minor = version.substring(dot + 1);
        return major + "." + (minor.length() < 2 ? minor + "0" : minor);
    }
}
