// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** The clock, its timers, power management. */
final class ClockOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        return switch (option.name()) {
            case "-rtc" -> clock(option, draft);
            case "-global" -> global(option.value(), draft);
            default -> false;
        };
    }

    /** A timer of the clock. */
    static Tag timer(Draft draft, String name) {
        Tag clock = draft.domain.child("clock");
        if (clock.attribute("offset") == null) {
            clock.attribute("offset", "utc");
        }
        for (Tag timer : clock.all("timer")) {
            if (timer.attribute("name").equals(name)) {
                return timer;
            }
        }
        return clock.add("timer").attribute("name", name);
    }

    private static boolean clock(LineOption option, Draft draft) {
        Values values = option.values("base");
        String base = values.get("base", "utc");
        if (!base.equals("utc") && !base.equals("localtime")) {
            return false;
        }
        draft.domain.child("clock").attribute("offset", base);
        if ("slew".equals(values.get("driftfix"))) {
            timer(draft, "rtc").attribute("tickpolicy", "catchup");
        }
        if ("vm".equals(values.peek("clock"))) {
            values.get("clock");
            timer(draft, "rtc").attribute("track", "guest");
        }
        values.ignore("clock");
        draft.finishBackend(option, values);
        return true;
    }

    private static boolean global(String text, Draft draft) {
        switch (text) {
            case "kvm-pit.lost_tick_policy=delay", "kvm-pit.lost_tick_policy=discard" -> timer(draft, "pit")
                    .attribute("tickpolicy", text.substring(text.indexOf('=') + 1));
            case "PIIX4_PM.disable_s3=1", "ICH9-LPC.disable_s3=1" -> sleep(draft, "suspend-to-mem", "no");
            case "PIIX4_PM.disable_s3=0", "ICH9-LPC.disable_s3=0" -> sleep(draft, "suspend-to-mem", "yes");
            case "PIIX4_PM.disable_s4=1", "ICH9-LPC.disable_s4=1" -> sleep(draft, "suspend-to-disk", "no");
            case "PIIX4_PM.disable_s4=0", "ICH9-LPC.disable_s4=0" -> sleep(draft, "suspend-to-disk", "yes");
            case "ICH9-LPC.noreboot=off" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void sleep(Draft draft, String state, String enabled) {
        draft.domain.child("pm").child(state).attribute("enabled", enabled);
    }
}
