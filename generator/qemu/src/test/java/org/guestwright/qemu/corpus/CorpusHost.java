// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.corpus;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.guestwright.qemu.HostConfiguration;

/** The host that libvirt's test driver pretends to be. */
final class CorpusHost {
    private CorpusHost() {
    }

    static HostConfiguration create(String state) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/bin");
        environment.put("HOME", "/home/test");
        environment.put("USER", "test");
        environment.put("LOGNAME", "test");
        AtomicInteger passed = new AtomicInteger(1730);
        HostConfiguration host = new HostConfiguration().domainId(-1).environment(environment).fixedTpmSocket("/dev/test").advisedNodes("0-3")
                .now(Instant.ofEpochSecond(1234567890)).secondsAheadOfUtc(-1800)
                .descriptors((purpose, alias) -> switch (purpose) {
                    case "monitor", "listen" -> 1729;
                    case "tap" -> 3;
                    case "vhost" -> 44;
                    case "source" -> 1750;
                    case "log" -> 1751;
                    case "tpm" -> 1730;
                    case "cancel" -> 1731;
                    default -> passed.getAndIncrement();
                });
        Map<Long, String> pages = new LinkedHashMap<>();
        pages.put(2048L, "/dev/hugepages2M");
        pages.put(1048576L, "/dev/hugepages1G");
        host.hugePages(pages);
        host.graphics().spicePassword(true).saslFolder("/etc/sasl2").renderNode("/dev/dri/foo").spiceTls(state.contains("spiceTLS=1"))
                .spiceSasl(state.contains("spiceSASL=1")).vncSasl(state.contains("vncSASL=1"))
                .spiceAutoUnixSocket(state.contains("spiceAutoUnixSocket=true")).vncAutoUnixSocket(state.contains("vncAutoUnixSocket=true"));
        host.graphics().busFolder("/var/run/libvirt/qemu/dbus").vncAllowHostAudio(state.contains("vncAllowHostAudio=true"))
                .nogfxAllowHostAudio(state.contains("nogfxAllowHostAudio=true"));
        return host.dumpGuestCore(state.contains("dumpGuestCore=true"));
    }
}
