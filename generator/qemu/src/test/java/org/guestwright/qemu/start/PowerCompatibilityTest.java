// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guestwright.model.cpu.CpuFactory;
import org.guestwright.model.cpu.CpuMode;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.processor.CpuDescription;
import org.guestwright.qemu.HostConfiguration;
import org.guestwright.qemu.QemuCommand;
import org.guestwright.qemu.QemuGenerator;
import org.guestwright.qemu.Style;
import org.guestwright.qemu.TestGuests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerCompatibilityTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "power10, POWER9, true",
                "power9, POWER9, false",
                "power8, POWER9, false",
                "power10, POWER10, false",
                "power10, -, false"
            })
    void aHostShowsItselfAsAnyProcessorThatCameBeforeIt(String wanted, String host, boolean refused) {
        Domain domain = TestGuests.guest("ppc64", "pseries-7.1", "");
        domain.setCpu(CpuFactory.eINSTANCE.createCpu());
        domain.getCpu().setMode(CpuMode.HOST_MODEL);
        domain.getCpu().setModel(CpuFactory.eINSTANCE.createCpuModel());
        domain.getCpu().getModel().setName(wanted);
        HostConfiguration configuration = new HostConfiguration();
        if (host != null) {
            configuration.cpu(new CpuDescription(host, List.of()));
        }
        QemuCommand command =
                QemuGenerator.generate(domain, TestGuests.profile("ppc64-7.1.0"), configuration, Style.LIBVIRT);
        assertThat(command.problems())
                .extracting(problem -> problem.code())
                .isEqualTo(refused ? List.of("cpu.power.newer") : List.of());
    }
}
