// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

/** When a rule is looked at. The order is that in which libvirt finds what is wrong, so that the first problem is libvirt's. */
public enum Stage {
    /** When the domain has been read, before anything is filled in. */
    WRITTEN,
    /** Then, where the domain is a new one: of those that it already has, libvirt still takes this. */
    NEW,
    /** When it has been completed: the machine as a whole, and what QEMU can do. */
    MACHINE,
    /** Then each device by itself. */
    DEVICE,
    /** Then what devices and settings have to do with each other. */
    DOMAIN,
    /** When it is started; until then libvirt takes the domain. */
    START,
    /** When nothing is wrong with it: what is good to know of a domain that libvirt takes. */
    ADVICE
}
