// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.completion;

import java.util.Locale;
import org.guestwright.model.domain.Domain;
import org.guestwright.qemu.Guest;

/** A UUID is written with dashes and small letters. The number of a running domain is not kept. */
final class Identity implements CompletionStep {
    @Override
    public void apply(Guest guest) {
        Domain domain = guest.domain();
        domain.setId(null);
        if (domain.getUuid() != null) {
            domain.setUuid(canonical(domain.getUuid()));
        }
        if (domain.getGenid() != null) {
            domain.setGenid(
                    domain.getGenid().isBlank() ? guest.host().identity().newUuid() : canonical(domain.getGenid()));
        }
    }

    static String canonical(String uuid) {
        String digits = uuid.replace("-", "").strip().toLowerCase(Locale.ROOT);
        return digits.length() != 32
                ? uuid
                : digits.substring(0, 8) + "-" + digits.substring(8, 12) + "-" + digits.substring(12, 16) + "-"
                        + digits.substring(16, 20) + "-" + digits.substring(20);
    }
}
