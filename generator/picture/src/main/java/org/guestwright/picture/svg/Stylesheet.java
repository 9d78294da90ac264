// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.svg;

import java.util.Locale;
import org.guestwright.picture.box.Kind;

/**
 * The style sheet of a picture. It follows what the reader prefers, and inside of an editor's page what the editor's theme is. A
 * program that knows no variables shows the light form.
 */
final class Stylesheet {
    private static final String TEXT = make();

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    private static String make() {
        StringBuilder out = new StringBuilder("\n");
        out.append(".guestwright{").append(settings(false)).append("}\n");
        out.append("@media (prefers-color-scheme:dark){.guestwright{")
                .append(settings(true))
                .append("}}\n");
        out.append(".vscode-light .guestwright{").append(settings(false)).append("}\n");
        out.append(".vscode-dark .guestwright,.vscode-high-contrast .guestwright{")
                .append(settings(true))
                .append("}\n");
        // A page of high contrast has both classes.
        out.append(".vscode-high-contrast-light .guestwright{")
                .append(settings(false))
                .append("}\n");
        rule(
                out,
                "text",
                "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif;" + fill(Colour.INK));
        rule(out, ".name", "font-size:22px;font-weight:600");
        rule(out, ".facts", "font-size:13px;" + fill(Colour.MUTED));
        rule(out, ".title", "font-size:12.5px;font-weight:600");
        rule(out, ".detail", "font-size:10.5px;" + fill(Colour.MUTED));
        rule(out, ".place", "font-size:10px;text-anchor:middle;" + fill(Colour.MUTED));
        rule(out, ".paper", fill(Colour.PAPER));
        rule(out, ".section>.frame", fill(Colour.PANEL) + stroke(Colour.EDGE));
        rule(out, ".box>.frame", fill(Colour.CARD) + stroke(Colour.EDGE));
        rule(out, ".box.bus>.frame", fill(Colour.BAR));
        rule(out, ".box.outside>.frame", "fill:none;" + stroke(Colour.WIRE));
        rule(out, ".box.added>.frame", "stroke-dasharray:3 3;" + stroke(Colour.WIRE));
        rule(out, ".box.added>.title", "font-weight:400");
        rule(out, ".rail", "stroke-width:4;stroke-linecap:round;" + stroke(Colour.WIRE));
        rule(out, ".wire", "stroke-width:1.25;" + stroke(Colour.WIRE));
        rule(out, ".end", fill(Colour.WIRE));
        rule(out, ".section>.title", "font-size:14px");
        rule(out, ".tint", "fill-opacity:.13");
        rule(out, ".unit", "fill-opacity:.55");
        rule(out, ".symbol", "fill:none;stroke-width:1.25;stroke-linecap:round;stroke-linejoin:round");
        for (Kind kind : Kind.values()) {
            Colour colour = Colour.valueOf(kind.name());
            rule(out, "." + name(kind) + ">.symbol", stroke(colour));
            rule(out, "." + name(kind) + ">.tint", fill(colour));
        }
        return out.toString();
    }

    /** The class of the boxes of a kind. */
    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void rule(StringBuilder out, String selector, String declarations) {
        out.append(".guestwright ")
                .append(selector)
                .append('{')
                .append(declarations)
                .append("}\n");
    }

    private static String settings(boolean dark) {
        StringBuilder settings = new StringBuilder();
        for (Colour colour : Colour.values()) {
            settings.append(colour.setting(dark)).append(';');
        }
        return settings.toString();
    }

    private static String fill(Colour colour) {
        return "fill:" + colour.light() + ";fill:var(" + colour.variable() + ");";
    }

    private static String stroke(Colour colour) {
        return "stroke:" + colour.light() + ";stroke:var(" + colour.variable() + ");";
    }
}
