// SPDX-License-Identifier: EPL-2.0
package org.guestwright.line;

/** Network cards that are one option: {@code -nic}, {@code -net}. */
final class NetworkOptions implements Family {
    @Override
    public boolean read(LineOption option, Draft draft) {
        if (!option.name().equals("-nic") && !option.name().equals("-net")) {
            return false;
        }
        Values values = option.values("type");
        String type = values.peek("type");
        if ("none".equals(type)) {
            return true;
        }
        if (option.name().equals("-net")) {
            return net(option, values, type, draft);
        }
        Tag card = new Tag("interface");
        card.addIf("model", "type", NetworkDevices.model(values.get("model")));
        card.addIf("mac", "address", values.get("mac"));
        values.ignore("id");
        if (!NetworkDevices.backend(values, card, draft)) {
            return false;
        }
        draft.devices.add(card);
        draft.finishBackend(option, values);
        return true;
    }

    // "-net nic" is the card and "-net user" what it is connected to, in any order.
    private static boolean net(LineOption option, Values values, String type, Draft draft) {
        Tag card = draft.devices.child("interface");
        if (type.equals("nic")) {
            values.get("type");
            card.addIf("model", "type", NetworkDevices.model(values.get("model")));
            card.addIf("mac", "address", values.get("macaddr"));
        } else if (!NetworkDevices.backend(values, card, draft)) {
            return false;
        }
        if (card.attribute("type") == null) {
            card.attribute("type", "user");
        }
        draft.finishBackend(option, values);
        return true;
    }
}
