// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormattingTest {
    private final Formatting formatting = new Formatting();

    @Test
    void givesEachEntryItsLine() {
        assertFormatted(
                """
                import    "base.guest"
                let size=4GiB


                /// Serves pages.
                guest   web extends a ,b{ // the first
                type=kvm memory   = ${size}
                  // the name counts

                  disk   file{source.file="/x"   target{dev=vda bus=virtio}}
                cpu {
                mode = host-model }


                  vcpu = 2 // two
                   }
                guest other extends a
                guest third { type = kvm  memory = 1GiB }
                """,
                """
                import "base.guest"
                let size = 4GiB

                /// Serves pages.
                guest web extends a, b { // the first
                    type = kvm
                    memory = ${size}
                    // the name counts

                    disk file { source.file = "/x"  target { dev = vda  bus = virtio } }
                    cpu {
                        mode = host-model
                    }

                    vcpu = 2 // two
                }
                guest other extends a
                guest third { type = kvm  memory = 1GiB }
                """);
    }

    @Test
    void givesEachParameterItsLineWhereTheFirstHasOne() {
        assertFormatted(
                """
                template a(
                int  cpus=2,list nets = [a,b] ,
                text image) extends b ,c( 1,2 ){}
                template b(int cpus, text
                  image) { }
                """,
                """
                template a(
                    int cpus = 2,
                    list nets = [a, b],
                    text image
                ) extends b, c(1, 2) { }
                template b(int cpus, text image) { }
                """);
    }

    @Test
    void breaksWhatDoesNotFit() {
        assertFormatted(
                """
                guest web {
                    disk file { driver { name = qemu  type = qcow2  cache = none } source.file = "/var/lib/libvirt/images/web.qcow2" }
                    smartcard host-certificates { certificate = ["a long name of a certificate", "another long name", "third one"] }
                }
                """,
                """
                guest web {
                    disk file {
                        driver { name = qemu  type = qcow2  cache = none }
                        source.file = "/var/lib/libvirt/images/web.qcow2"
                    }
                    smartcard host-certificates {
                        certificate = ["a long name of a certificate", "another long name", "third one"]
                    }
                }
                """);
    }

    @Test
    void writesComputedGuestsInOneStyle() {
        assertFormatted(
                """
                let sizes={small=1GiB   large = [ 1GiB,{a=1} ]}
                template server( int cpus ,size=2GiB,  map extra={ a=1 })extends base( 1 , list=[a,b]) {vcpu=${cpus}}
                template cow( dev )for  disk   file { target.dev=${dev} }
                for  i  in 1..3{guest "web-${i}"extends server( ${i}, size=${sizes["small"]} )
                }
                for key ,value in ${sizes} { guest ${key} { type = kvm } }
                if ${ env('X', 'no') }{ guest a {type=kvm} }else  if yes { guest b }   else{ guest c }
                guest web {
                disk  file   extends cow( vda ){cache=none}
                disk file extends cow(vdb),other
                disk [ vda ]{ x=1 }
                remove   disk [ * ]
                xml  \"\"\"<a/>\"\"\"
                assert   ${vcpu>1}   "more"
                if ${vcpu > 2} {
                cpu { mode = a } } else { memory=1GiB } // why
                }
                """,
                """
                let sizes = { small = 1GiB  large = [1GiB, { a = 1 }] }
                template server(int cpus, size = 2GiB, map extra = { a = 1 }) extends base(1, list = [a, b]) {
                    vcpu = ${cpus}
                }
                template cow(dev) for disk file { target.dev = ${dev} }
                for i in 1..3 { guest "web-${i}" extends server(${i}, size = ${sizes["small"]}) }
                for key, value in ${sizes} { guest ${key} { type = kvm } }
                if ${ env('X', 'no') } { guest a { type = kvm } } else if yes { guest b } else { guest c }
                guest web {
                    disk file extends cow(vda) { cache = none }
                    disk file extends cow(vdb), other
                    disk[vda] { x = 1 }
                    remove disk[*]
                    xml \"\"\"<a/>\"\"\"
                    assert ${vcpu>1} "more"
                    if ${vcpu > 2} {
                        cpu { mode = a }
                    } else {
                        memory = 1GiB
                    } // why
                }
                """);
    }

    @Test
    void keepsListsThatWereBroken() {
        assertFormatted(
                """
                let all = [
                a,   b,
                  c ]
                let few = [a,b]
                let none = [ ]
                """,
                """
                let all = [
                    a,
                    b,
                    c
                ]
                let few = [a, b]
                let none = []
                """);
    }

    @Test
    void keepsComments() {
        assertFormatted(
                """

                // SPDX-License-Identifier: EPL-2.0
                /* of
                   the file */

                //without a blank
                guest web { // behind the brace

                    // first

                    // second
                    type = kvm /* behind */
                    cpu { // why
                        mode = host-model // how
                        // last

                    }
                    tpm { model = tpm-crb /* inside */ }
                    features { }
                    vcpu { /* nothing */ }
                    // end

                }
                // the end


                """,
                """
                // SPDX-License-Identifier: EPL-2.0
                /* of
                   the file */

                //without a blank
                guest web { // behind the brace

                    // first

                    // second
                    type = kvm /* behind */
                    cpu { // why
                        mode = host-model // how
                        // last
                    }
                    tpm {
                        model = tpm-crb /* inside */
                    }
                    features { }
                    vcpu { /* nothing */
                    }
                    // end
                }
                // the end
                """);
    }

    @Test
    void keepsTextsAsTheyAre() {
        assertFormatted(
                """
                guest web {
                    description   = \"""
                        One.
                          Two.
                        \"""
                }
                """,
                """
                guest web {
                    description = \"""
                        One.
                          Two.
                        \"""
                }
                """);
    }

    @Test
    void leavesWrongTextsAlone() {
        assertThat(formatting.format("guest web {")).isEmpty();
        assertThat(formatting.format("guest web { vcpu = }")).isEmpty();
        assertThat(formatting.format("guest web { vcpu 2 }")).isEmpty();
    }

    private void assertFormatted(String text, String expected) {
        assertThat(formatting.format(text)).contains(expected);
        assertThat(formatting.format(expected)).contains(expected);
    }
}
