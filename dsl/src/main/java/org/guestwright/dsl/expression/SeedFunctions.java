// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.expression;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Functions that make the same of the same text, on each machine and each day. */
final class SeedFunctions {
    static final List<Function> ALL = List.of(
            Function.of(
                    "hash",
                    "text:SCALAR, more:SCALAR*",
                    "64 digits of base 16 that stand for texts: their SHA-256.",
                    "hash('web')",
                    "4b5e57f6eb2f42b9039b3d1e13929295f231749c510cbe341cd68036d9af97e2",
                    (arguments, calling) ->
                            new Value.Text(HexFormat.of().formatHex(digest("SHA-256", seed(arguments))))),
            Function.of(
                    "mac",
                    "seed:SCALAR, more:SCALAR*",
                    "A MAC address of QEMU's range that stands for texts.",
                    "mac('web')",
                    "52:54:00:4b:5e:57",
                    (arguments, calling) -> {
                        byte[] digest = digest("SHA-256", seed(arguments));
                        return new Value.Text(
                                "52:54:00:" + HexFormat.ofDelimiter(":").formatHex(digest, 0, 3));
                    }),
            Function.of(
                    "uuid",
                    "seed:SCALAR, more:SCALAR*",
                    "A UUID that stands for texts: version 5 of RFC 9562, in its namespace of URLs.",
                    "uuid('web')",
                    "0dd2964a-6550-55d4-8f62-19b72c5eef9f",
                    (arguments, calling) -> new Value.Text(uuid(seed(arguments)).toString())));

    /** RFC 9562, section 6.6. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private SeedFunctions() {}

    private static byte[] seed(List<Value> arguments) {
        return arguments.stream()
                .map(Value::text)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static UUID uuid(byte[] name) {
        ByteBuffer all = ByteBuffer.allocate(16 + name.length)
                .putLong(URLS.getMostSignificantBits())
                .putLong(URLS.getLeastSignificantBits())
                .put(name);
        ByteBuffer digest = ByteBuffer.wrap(digest("SHA-1", all.array()));
        long high = digest.getLong() & ~0xf000L | 0x5000L;
        long low = digest.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
