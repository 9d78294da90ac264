// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.model.capability.CpuModel;
import org.junit.jupiter.api.Test;

class X86CpuDecoderTest {
    private static final String MAP =
            """
            vendor AMD AuthenticAMD
            feature a 1.0.ecx.0
            feature b 1.0.ecx.1 qemu=bee
            feature c 1.0.ecx.2
            feature d 7.0.ebx.3 bound
            feature e msr.10a.eax.0
            model Old host guest signature=6/1
            model Middle host guest like=Old +a +b
            model New host guest vendor=AMD signature=23/1/2-4 like=Middle +c +d
            model HostOnly host like=Middle +e
            """;

    @Test
    void theModelWithTheShortestListOfDifferencesIsTaken() throws IOException {
        assertThat(decode(0, 0, 0, "a", "b", "e")).isEqualTo("Middle +e");
        assertThat(decode(0, 0, 0, "a", "b", "c", "d")).isEqualTo("New");
    }

    @Test
    void whatMustBeTakenAwayCountsMore() throws IOException {
        assertThat(decode(0, 0, 0, "a", "c")).isEqualTo("Old +a +c");
    }

    @Test
    void theProcessorsOwnModelComesFirst() throws IOException {
        assertThat(decode(23, 1, 3, "a")).isEqualTo("New -b -c -d");
        assertThat(decode(23, 1, 5, "a")).isEqualTo("Old +a");
    }

    @Test
    void whatQemusModelHasAndTheHostLacksIsTakenAway() throws IOException {
        assertThat(text(map(), processor(map(), 0, 0, 0, "a", "b"), List.of(model("Middle", "c"))))
                .isEqualTo("Middle -c");
    }

    @Test
    void aModelThatQemuDoesNotOfferIsNotTaken() throws IOException {
        assertThat(text(map(), processor(map(), 0, 0, 0, "a", "b"), List.of(model("Old", ""))))
                .isEqualTo("Old +a +b");
        assertThat(new X86CpuDecoder(map()).decode(processor(map(), 0, 0, 0, "a"), List.of()))
                .isNull();
    }

    @Test
    void aFeatureIsFoundByEitherName() throws IOException {
        X86CpuMap map = map();
        assertThat(map.feature("bee")).isSameAs(map.feature("b")).isNotNull();
        assertThat(map.feature("d").survivesMigration()).isFalse();
    }

    @Test
    void theBundledMapKnowsTheModelsOfToday() {
        X86Model rome = X86CpuMap.bundled().model("EPYC-Rome");
        assertThat(rome.vendor()).isEqualTo("AMD");
        assertThat(rome.features()).contains("clzero", "avx2").doesNotContain("xsaves");
        assertThat(X86CpuMap.bundled().model("Icelake-Server").removed()).containsExactly("intel-pt", "mpx");
    }

    private static String decode(int family, int model, int stepping, String... features) throws IOException {
        return text(
                map(),
                processor(map(), family, model, stepping, features),
                Stream.of("Old", "Middle", "New", "HostOnly")
                        .map(name -> model(name, ""))
                        .toList());
    }

    private static String text(X86CpuMap map, X86CpuDecoder.Processor processor, List<CpuModel> offered) {
        CpuDescription found = new X86CpuDecoder(map).decode(processor, offered);
        StringBuilder text = new StringBuilder(found.model());
        found.flags().forEach(flag -> text.append(flag.on() ? " +" : " -").append(flag.name()));
        return text.toString();
    }

    private static X86CpuDecoder.Processor processor(
            X86CpuMap map, int family, int model, int stepping, String... features) {
        BitSet bits = new BitSet();
        Stream.of(features).forEach(name -> bits.or(map.feature(name).bits()));
        return new X86CpuDecoder.Processor(bits, "AMD", family, model, stepping);
    }

    private static CpuModel model(String name, String blockers) {
        return new CpuModel(name, null, blockers.isEmpty(), false, blockers);
    }

    private static X86CpuMap map() throws IOException {
        return X86CpuMapReader.read(new BufferedReader(new StringReader(MAP)));
    }
}
