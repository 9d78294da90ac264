// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestwright.model.diagnostic.Diagnostic;
import org.guestwright.model.diagnostic.Location;

/**
 * A file that the user named, read as text: UTF-8, or what an XML declaration says.
 *
 * @param path the file as the user named it
 * @param text what is in it, without a byte order mark
 */
public record TextFile(Path path, String text) {
    /** The largest file that is read, in bytes: 1,000 guests take less than a tenth of it. */
    static final int MAX_SIZE = 64 << 20;

    /** What stands for standard input among the names of files. */
    public static final String STANDARD_INPUT = "-";

    private static final Pattern XML_DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** The name of the file for messages. */
    public String name() {
        return path.toString();
    }

    /** The name of the file without its folder and without its extension. */
    public String stem() {
        String name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
    }

    /** Whether it is a text in the language. */
    public boolean isGuest() {
        return name().toLowerCase(Locale.ROOT).endsWith(".guest");
    }

    /** Whether it is libvirt's XML. */
    public boolean isXml() {
        return name().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** An error that concerns the file as a whole. */
    public Diagnostic problem(String code, String message, String advice) {
        return Diagnostic.error(code, message, advice, Location.startOf(name()));
    }

    /**
     * Reads a file.
     *
     * @throws InputException when there is no such file, or when it is not text
     */
    public static TextFile read(Path path) throws InputException {
        return text(path, bytes(path));
    }

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws InputException when there is no such file, or when it is not text
     */
    public static TextFile readOrInput(Path path) throws InputException {
        if (!path.toString().equals(STANDARD_INPUT)) {
            return read(path);
        }
        try {
            return text(path, System.in.readNBytes(MAX_SIZE + 1));
        } catch (IOException e) {
            throw failure(path, "file.unreadable", "standard input cannot be read: " + e.getMessage(), null);
        }
    }

    private static TextFile text(Path path, byte[] bytes) throws InputException {
        if (bytes.length > MAX_SIZE) {
            throw failure(path, "file.size", "this file has more than " + (MAX_SIZE >> 20) + " MiB", "split it");
        }
        return new TextFile(path, decode(path, bytes));
    }

    private static byte[] bytes(Path path) throws InputException {
        if (Files.isDirectory(path)) {
            throw failure(path, "file.folder", "this is a folder", "name the files in it");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_SIZE + 1);
        } catch (NoSuchFileException e) {
            throw failure(path, "file.missing", "there is no such file", null);
        } catch (AccessDeniedException e) {
            throw failure(path, "file.unreadable", "this file may not be read", null);
        } catch (IOException e) {
            throw failure(path, "file.unreadable", "this file cannot be read: " + e.getMessage(), null);
        }
    }

    private static String decode(Path path, byte[] bytes) throws InputException {
        Charset charset = charset(path, bytes);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw new InputException(Diagnostic.error(
                    "file.encoding",
                    "this is no " + charset.name() + " text",
                    charset.equals(StandardCharsets.UTF_8) ? "save the file as UTF-8" : null,
                    Location.in(path.toString(), text, text.length(), 0)));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(Path path, byte[] bytes) throws InputException {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff
                        || bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declaration = XML_DECLARATION.matcher(start);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declaration.group(1));
        } catch (IllegalArgumentException e) {
            throw new InputException(Diagnostic.error(
                    "file.encoding",
                    "the encoding '" + declaration.group(1) + "' is not known",
                    "save the file as UTF-8",
                    Location.in(
                            path.toString(),
                            start,
                            declaration.start(1),
                            declaration.group(1).length())));
        }
    }

    private static InputException failure(Path path, String code, String message, String advice) {
        return new InputException(Diagnostic.error(code, message, advice, Location.startOf(path.toString())));
    }
}
