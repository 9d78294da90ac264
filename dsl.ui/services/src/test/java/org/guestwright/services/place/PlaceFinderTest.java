// SPDX-License-Identifier: EPL-2.0
package org.guestwright.services.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text has a mark, and a sign for each end of a line; beside it stands what can be written there, behind the blocks around it. */
class PlaceFinderTest {

    static Stream<Arguments> places() {
        return """
            ‸ # TOP
            gue‸ # TOP 'gue'
            guest a { }‸ # TOP
            guest a { } ⏎ ‸guest b { } # TOP
            import ‸ # IMPORT
            import "ba‸se.guest" # IMPORT 'ba' quoted
            import "base.guest" ‸ # TOP
            let ‸ # NAME
            let x = ‸ # VALUE of let
            let x = 5 ‸ # TOP
            guest ‸ # NAME
            guest web ‸ # HEAD of guest
            guest web extends ‸ # PARENT of web
            guest web extends base, o‸ # PARENT 'o' of web
            guest web extends server(4, ‸ # ARGUMENT 1 of server
            guest web extends server(4, disks = [vda, ‸ # ARGUMENT 1 disks of server
            guest web extends server(4) ‸ # NOTHING
            template server(‸ # PARAMETER
            template server(int ‸ # NAME
            template server(int cpus = 4, t‸ # PARAMETER 't'
            template cow for ‸ # TARGET of for
            template cow for disk f‸ # TARGET 'f' of for disk
            template cow for disk file { ‸ # template(disk file) ENTRY
            guest web { ‸ # guest ENTRY
            guest web { ty‸pe = kvm # guest ENTRY 'ty'
            guest web { type = ‸ # guest VALUE of type
            guest web { type = k‸vm } # guest VALUE 'k' of type
            guest web { type = "k‸" } # guest VALUE 'k' of type quoted
            guest web { type = "kvm"‸ } # guest ENTRY
            guest web { type =⏎ ‸ # guest ENTRY
            guest web { type = kvm  ‸ # guest ENTRY
            guest web { type = kvm  mem‸ vcpu = 2 # guest ENTRY 'mem'
            guest web { type = kvm⏎ mem⏎ ‸ # guest ENTRY
            guest web { disk ‸ # guest VARIANT of disk
            guest web { disk fi‸le { } } # guest VARIANT 'fi' of disk
            guest web { hostdev subsystem ‸ { } } # guest VARIANT of hostdev subsystem
            guest web { disk⏎ ‸ # guest ENTRY
            guest web { disk file { source.‸ # guest/disk(file) ENTRY 'source.'
            guest web { disk file { source { ‸ # guest/disk(file)/source ENTRY
            guest web { disk file { source { } } ‸ # guest ENTRY
            guest web { disk[‸ # guest SELECTOR of disk
            guest web { disk[vda] { ‸ # guest/disk([vda]) ENTRY
            guest web { remove ‸ # guest REMOVED
            guest web { remove disk[‸ # guest SELECTOR of disk
            guest web { smartcard host-certificates { certificate = [a, ‸ # guest/smartcard(host-certificates) VALUE of certificate list
            guest web { title = "on ${‸ # guest EXPRESSION of title quoted
            guest web { title = "on ${na‸me} } # guest EXPRESSION 'na' of title quoted
            guest web { title = "on ${name} ‸ # guest VALUE 'on ${name} ' of title quoted
            guest web { title = "on \\${‸ # guest VALUE 'on \\${' of title quoted
            guest web { memory = ${si‸ # guest EXPRESSION 'si' of memory
            guest web { memory = ${size * fac‸ # guest EXPRESSION 'fac' of memory
            guest web { vcpu = 2 // ‸ # NOTHING
            guest web { /* ‸ */ } # NOTHING
            guest web { vcpu = 2 } // a⏎‸ # TOP
            for i in ‸ # CONDITION
            for i in 1..3 { ‸ # control(i) TOP
            for i in 1..3 { guest a { ‸ # control(i)/guest ENTRY
            guest web { if ‸ # guest CONDITION
            guest web { if ${x} { ‸ # guest/control ENTRY
            guest web { if ${x} { } else { ‸ # guest/control ENTRY
            guest web { xml \"""<a> ‸ # guest NOTHING '<a> ' quoted
            let m = { ‸ # map NAME
            guest web { template = "x" for { ‸ # guest/for ENTRY
            guest web { disk file extends ‸ # guest PARENT of disk file
            guest web { { ‸ # guest/nothing NAME
            """
                .lines()
                .map(line -> Arguments.of((Object[]) line.split(" # ")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isFoundByWhatStandsInFront(String text, String expected) {
        String whole = text.replace('⏎', '\n');
        int offset = whole.indexOf('‸');
        String clean = whole.replace("‸", "");
        Place place = PlaceFinder.find(clean, 0, clean.length(), offset);
        assertThat(shown(place)).isEqualTo(expected);
    }

    private static String shown(Place place) {
        String around = place.openings().stream()
                .map(opening -> switch (opening.kind()) {
                    case BLOCK -> opening.name() + (opening.words().isEmpty() ? "" : words(opening));
                    default -> opening.kind().name().toLowerCase()
                            + (opening.words().isEmpty() ? "" : words(opening));
                })
                .collect(Collectors.joining("/"));
        Place.Subject subject = place.subject();
        StringBuilder all = new StringBuilder(around.isEmpty() ? "" : around + " ").append(place.kind());
        if (place.kind() == Place.Kind.ARGUMENT) {
            all.append(' ').append(subject.index()).append(subject.argument() == null ? "" : " " + subject.argument());
        }
        all.append(place.prefix().isEmpty() ? "" : " '" + place.prefix() + "'");
        all.append(subject.name().isEmpty() ? "" : " of " + subject.name());
        subject.words().forEach(word -> all.append(' ').append(word));
        all.append(subject.list() && place.kind() == Place.Kind.VALUE ? " list" : "");
        return all.append(subject.quoted() ? " quoted" : "").toString();
    }

    private static String words(Opening opening) {
        return "(" + String.join(" ", opening.words()) + ")";
    }
}
