// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Serial and parallel ports that are one option. */
final class CharacterOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        if (!option.name().equals("-serial") && !option.name().equals("-parallel")) {
            return false;
        }
        if (option.value().equals("none")) {
            return true;
        }
        Values values = option.value().startsWith("chardev:")
                ? draft.backend("-chardev", option.value().substring(8))
                : Characters.shortForm(option.value());
        Tag port = new Tag(option.name().substring(1));
        if (values == null || !Characters.of(values, port, draft)) {
            return false;
        }
        draft.devices.add(port);
        draft.finishBackend(option, values);
        return true;
    }
}
