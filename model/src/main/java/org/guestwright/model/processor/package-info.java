// SPDX-License-Identifier: EPL-2.0
/**
 * Facts of x86 processors: which CPUID and MSR bits a feature is, which features a named model has, and which name fits best
 * what a host can do. The names are those of libvirt's CPU map.
 */
package org.guestwright.model.processor;
