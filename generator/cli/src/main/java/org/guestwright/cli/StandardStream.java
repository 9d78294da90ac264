// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Standard output or error, which remembers what kept it from being written. */
final class StandardStream extends FileOutputStream {
    private IOException failure;

    StandardStream(FileDescriptor descriptor) {
        super(descriptor);
    }

    /** What went wrong, or {@code null}. A reader that has seen enough ({@code | head}) is nothing wrong. */
    IOException failure() {
        return failure;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            super.write(bytes, offset, length);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                failure = e;
            }
            throw e;
        }
    }
}
