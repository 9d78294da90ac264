// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.security.SecureRandom;
import java.util.function.Supplier;

/**
 * The secrets that libvirt keeps, and the key with which it hands them to QEMU: a random one for each start, in a file that
 * only QEMU reads. Setters return the object.
 */
public final class SecretHost {
    private static final int KEY_BYTES = 32;
    private static final int VECTOR_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Finds what libvirt keeps under a name. */
    @FunctionalInterface
    public interface Secrets {
        /**
         * @param uuid the secret's UUID, or {@code null}
         * @param usage what the secret is for, or {@code null}; one of both is given
         * @return the secret, or {@code null} where there is none
         */
        byte[] value(String uuid, String usage);
    }

    private Secrets values = (uuid, usage) -> null;
    private byte[] masterKey = random(KEY_BYTES);
    private Supplier<byte[]> vectors = () -> random(VECTOR_BYTES);

    /** The secret of a name, or {@code null} where it is not known. */
    public byte[] value(String uuid, String usage) {
        return values.value(uuid, usage);
    }

    public SecretHost values(Secrets secrets) {
        values = secrets;
        return this;
    }

    /** The key of the guest with which secrets are encrypted, 32 bytes. */
    public byte[] masterKey() {
        return masterKey.clone();
    }

    public SecretHost masterKey(byte[] key) {
        masterKey = key.clone();
        return this;
    }

    /** An initial vector for the next secret, 16 bytes. */
    public byte[] vector() {
        return vectors.get();
    }

    public SecretHost vectors(Supplier<byte[]> supplier) {
        vectors = supplier;
        return this;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
