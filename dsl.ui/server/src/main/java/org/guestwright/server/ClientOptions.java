// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.guestwright.server.feature.LensFeature;

/**
 * What a client says of itself.
 *
 * @param settings its settings at the start ({@code initializationOptions.settings})
 * @param problemLink the address at which its manual tells of a problem ({@code initializationOptions.problemLink})
 * @param suggestCommand its command that asks for proposals ({@code initializationOptions.suggestCommand})
 * @param lensCommands its commands for what stands above guests ({@code initializationOptions.referencesCommand} and others)
 * @param showsProgress whether it can show how far something is
 * @param givesSettings whether it can be asked for settings
 * @param watchesFiles whether it can be asked to tell of changes on the disk
 */
record ClientOptions(
        Settings settings,
        String problemLink,
        String suggestCommand,
        LensFeature.Commands lensCommands,
        boolean showsProgress,
        boolean givesSettings,
        boolean watchesFiles) {

    static ClientOptions of(InitializeParams params) {
        JsonObject options = params.getInitializationOptions() instanceof JsonObject object ? object : new JsonObject();
        ClientCapabilities client = params.getCapabilities();
        boolean hasWorkspace = client != null && client.getWorkspace() != null;
        return new ClientOptions(
                Settings.of(options.get("settings")),
                text(options, "problemLink"),
                text(options, "suggestCommand"),
                new LensFeature.Commands(
                        text(options, "referencesCommand"),
                        text(options, "previewCommand"),
                        text(options, "generateCommand")),
                client != null
                        && client.getWindow() != null
                        && Boolean.TRUE.equals(client.getWindow().getWorkDoneProgress()),
                hasWorkspace && Boolean.TRUE.equals(client.getWorkspace().getConfiguration()),
                hasWorkspace
                        && client.getWorkspace().getDidChangeWatchedFiles() != null
                        && Boolean.TRUE.equals(
                                client.getWorkspace().getDidChangeWatchedFiles().getDynamicRegistration()));
    }

    private static String text(JsonObject options, String name) {
        return options.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
    }
}
