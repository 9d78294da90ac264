// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Name, UUID, what the guest's restart means. */
final class IdentityOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        switch (option.name()) {
            case "-name" -> {
                Values values = option.values("guest");
                draft.domain.child("name").text(values.get("guest", "guest").replace('/', '-'));
                values.ignore("debug-threads");
                draft.finishBackend(option, values);
            }
            case "-uuid" -> draft.domain.child("uuid").text(option.value());
            case "-no-reboot" -> draft.domain.child("on_reboot").text("destroy");
            default -> {
                return false;
            }
        }
        return true;
    }
}
