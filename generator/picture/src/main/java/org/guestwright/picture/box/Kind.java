// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.box;

/** What a box is about; it decides colour and symbol. */
public enum Kind {
    /** Something that provides places for devices: a controller, a hub. */
    BUS,
    /** vCPUs and I/O threads. */
    PROCESSOR,
    /** Memory and memory devices. */
    MEMORY,
    /** Disks, images and file systems. */
    STORAGE,
    /** Interfaces and networks. */
    NETWORK,
    /** Graphics cards and ways to see them. */
    DISPLAY,
    /** Sound cards and where sound goes. */
    SOUND,
    /** Keyboards, mice and the like. */
    INPUT,
    /** Serial ports, consoles and channels. */
    CHARACTER,
    /** TPMs, random numbers, ciphers, smart cards. */
    SECURITY,
    /** Devices of the host or of a client that are given to the guest. */
    PASSTHROUGH,
    /** All else: firmware, watchdogs, and what is not known. */
    PLATFORM
}
