// SPDX-License-Identifier: EPL-2.0
package org.guestwright.tests.benchmark;

import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A file of written-out guests, each of 76 properties and 2.7 kB. */
@State(Scope.Benchmark)
public class Guests {
    private static final String GUEST =
            """
            /// The %1$d. of many.
            guest web-%1$d {
                type = kvm
                uuid = c7a5fdbd-edaf-9455-926a-%1$012d
                title = "Web server %1$d"
                description = "Answers requests of customers, behind the balancer of the second data centre, and writes what it hears to the store"
                memory = 8GiB
                vcpu = 4
                iothreads = 2
                os {
                    type = hvm
                    arch = x86_64
                    machine = pc-q35-9.1
                    loader {
                        readonly = yes
                        type = pflash
                        path = "/usr/share/OVMF/OVMF_CODE.fd"
                    }
                    nvram { path = "/var/lib/libvirt/qemu/nvram/web-%1$d.fd" }
                    boot = hd
                }
                features {
                    acpi = yes
                    apic { }
                    smm { state = on }
                }
                cpu {
                    mode = host-passthrough
                    topology {
                        sockets = 1
                        cores = 2
                        threads = 2
                    }
                }
                clock utc {
                    timer rtc { tickpolicy = catchup }
                    timer pit { tickpolicy = delay }
                    timer hpet { present = no }
                }
                on_reboot = restart
                on_crash = destroy
                pm { suspend-to-mem { enabled = no }  suspend-to-disk { enabled = no } }

                emulator = "/usr/bin/qemu-system-x86_64"
                // The system, on the store that all hosts share, so that the guest can move between them.
                disk file {
                    device = disk
                    driver {
                        name = qemu
                        type = qcow2
                        cache = none
                        io = native
                        discard = unmap
                    }
                    source.file = "/var/lib/libvirt/images/web-%1$d.qcow2"
                    target {
                        dev = vda
                        bus = virtio
                    }
                    boot.order = 1
                }
                disk block {
                    driver { name = qemu  type = raw  cache = none  io = native }
                    source.dev = "/dev/vg0/web-%1$d"
                    target { dev = vdb  bus = virtio }
                    serial = "data-%1$d"
                }
                controller usb { index = 0  model = qemu-xhci  ports = 15 }
                controller scsi { index = 0  model = virtio-scsi }
                interface bridge {
                    mac.address = 52:54:00:%2$s
                    source.bridge = br0
                    model.type = virtio
                    driver { name = vhost  queues = 4 }
                }
                serial pty { target { type = isa-serial  port = 0 } }
                console pty { target { type = serial  port = 0 } }
                channel unix { target virtio { name = org.qemu.guest_agent.0 } }
                input tablet { bus = usb }
                tpm { model = tpm-crb  backend emulator { version = "2.0" } }
                graphics vnc { autoport = yes  listen address { address = 127.0.0.1 } }
                video { model { type = virtio  heads = 1  primary = yes } }
                watchdog { model = itco  action = reset }
                memballoon { model = virtio  stats.period = 10 }
                rng { model = virtio  backend random { path = "/dev/urandom" } }
            }

            """;

    /** How many there are in the file. */
    @Param({"10", "1000", "10000"})
    public int guests = 10;

    private String text;

    @Setup
    public void write() {
        text = text(guests);
    }

    String text() {
        return text;
    }

    /** A file of so many guests. */
    public static String text(int guests) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= guests; i++) {
            String address = String.format(Locale.ROOT, "%02x:%02x:%02x", i >> 16, i >> 8 & 255, i & 255);
            all.append(String.format(Locale.ROOT, GUEST, i, address));
        }
        return all.toString();
    }
}
