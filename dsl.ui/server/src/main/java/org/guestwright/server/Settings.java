// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * What the user has set, under {@code guestwright.} in the editor's settings.
 *
 * @param validateXml whether domain XML is checked, too ({@code xml.validate})
 * @param checkWorkspace whether files are checked that are not open ({@code workspace.check})
 * @param profile the QEMU that guests are for, by the name of a capability profile; empty for the newest ({@code profile})
 */
public record Settings(boolean validateXml, boolean checkWorkspace, String profile) {
    /** What is the case where nothing is set. */
    public static final Settings DEFAULT = new Settings(false, true, "");

    /** The settings of the object that stands under {@code guestwright}; what is wrong in it counts as not set. */
    public static Settings of(Object settings) {
        if (!(settings instanceof JsonObject object)) {
            return DEFAULT;
        }
        return new Settings(
                flag(object, "xml", "validate", DEFAULT.validateXml),
                flag(object, "workspace", "check", DEFAULT.checkWorkspace),
                object.get("profile") instanceof JsonPrimitive name && name.isString() ? name.getAsString() : "");
    }

    private static boolean flag(JsonObject settings, String group, String name, boolean otherwise) {
        return settings.get(group) instanceof JsonObject object
                        && object.get(name) instanceof JsonPrimitive value
                        && value.isBoolean()
                ? value.getAsBoolean()
                : otherwise;
    }
}
