// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

/** For whom a command line is written. */
public enum Style {
    /** The line that libvirt would run, with its file descriptors, paths and monitor. */
    LIBVIRT,
    /** A line that a person can run without libvirt. */
    STANDALONE
}
