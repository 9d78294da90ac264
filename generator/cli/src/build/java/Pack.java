// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts all jars that the program needs into one folder, without their signatures: checking them takes a fifth of a second of
 * every start, and classes of signed jars are left out of class-data archives. The jars stay apart, for several of them have
 * files of the same name. A jar that would not change is left as it is; only what changes makes the folder newer.
 *
 * <p>Run by the build: {@code java Pack.java FOLDER STAMP JAR CLASSPATH}.
 */
public final class Pack {
    private Pack() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Set<Path> wanted = new HashSet<>();
        wanted.add(pack(Path.of(arguments[2]), folder));
        for (String element : arguments[3].split(File.pathSeparator)) {
            if (element.endsWith(".jar")) {
                wanted.add(pack(Path.of(element), folder));
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !wanted.contains(file)).toList()) {
                Files.delete(file);
            }
        }
        Files.write(Path.of(arguments[1]), new byte[0]);
    }

    private static Path pack(Path jar, Path folder) throws IOException {
        Path packed = folder.resolve(jar.getFileName());
        byte[] bytes = unsigned(jar);
        if (!Files.exists(packed) || !Arrays.equals(Files.readAllBytes(packed), bytes)) {
            Path beside = folder.resolveSibling(jar.getFileName() + ".new");
            Files.write(beside, bytes);
            Files.move(beside, packed, StandardCopyOption.REPLACE_EXISTING);
        }
        return packed;
    }

    private static byte[] unsigned(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            in.stream()
                    .filter(entry -> !entry.isDirectory() && !isSignature(entry.getName()))
                    .forEach(entry -> {
                        try {
                            ZipEntry copy = new ZipEntry(entry.getName());
                            copy.setLastModifiedTime(FileTime.fromMillis(entry.getTime()));
                            out.putNextEntry(copy);
                            in.getInputStream(entry).transferTo(out);
                            out.closeEntry();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
        return bytes.toByteArray();
    }

    private static boolean isSignature(String name) {
        return name.startsWith("META-INF/")
                && name.toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }
}
