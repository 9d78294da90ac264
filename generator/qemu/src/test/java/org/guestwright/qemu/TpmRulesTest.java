// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.guestwright.model.capability.CapabilityProfile;
import org.guestwright.model.capability.CapabilityProfiles;
import org.guestwright.model.diagnostic.Problem;
import org.junit.jupiter.api.Test;

class TpmRulesTest {
    private static final String PROXY =
            "<tpm model='spapr-tpm-proxy'><backend type='passthrough'><device path='/dev/tpmrm0'/></backend></tpm>";
    private static final String TIS = "<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>";
    private static final String SPAPR = "<tpm model='tpm-spapr'><backend type='emulator' version='2.0'/></tpm>";

    @Test
    void aCorrectTpmIsAccepted() {
        assertThat(x86(TIS)).isEqualTo("accepted");
        assertThat(ppc(SPAPR + PROXY)).isEqualTo("accepted");
        assertThat(x86("<tpm model='tpm-tis'><backend type='emulator' version='2.0'>"
                        + "<active_pcr_banks><sha256/></active_pcr_banks></backend></tpm>"))
                .isEqualTo("accepted");
    }

    @Test
    void aBackendIsNeeded() {
        assertThat(x86("<tpm model='tpm-tis'/>")).isEqualTo("tpm.backend.missing: missing TPM device backend");
    }

    @Test
    void banksNeedVersionTwo() {
        assertThat(x86("<tpm model='tpm-tis'><backend type='emulator' version='1.2'>"
                        + "<active_pcr_banks><sha1/></active_pcr_banks></backend></tpm>"))
                .isEqualTo("tpm.pcr-banks.version: <active_pcr_banks/> requires TPM version '2.0'");
    }

    @Test
    void versionOneIsForTheTisModelOnX86() {
        assertThat(x86("<tpm model='tpm-crb'><backend type='emulator' version='1.2'/></tpm>"))
                .isEqualTo("tpm.version.model: TPM 1.2 is not supported for model 'tpm-crb'");
        assertThat(x86("<tpm model='tpm-tis'><backend type='emulator' version='1.2'/></tpm>"))
                .isEqualTo("accepted");
    }

    @Test
    void theHostsEmulatorMustKnowTheVersion() {
        CapabilityProfile old =
                CapabilityProfiles.named("x86_64-9.1.0").orElseThrow().withTpmVersions(Set.of("1.2"));
        assertThat(text(QemuGenerator.generate(
                        TestGuests.guest("x86_64", "pc-q35-9.1", TIS), old, new HostConfiguration(), Style.LIBVIRT)))
                .isEqualTo("tpm.version.host: TPM version '2.0' is not supported");
    }

    @Test
    void aProxyNeedsAPseriesGuestAndTheHostsTpm() {
        assertThat(x86(PROXY))
                .startsWith("tpm.model.unsupported: The QEMU executable ")
                .endsWith(" does not support TPM model spapr-tpm-proxy");
        assertThat(ppc("<tpm model='spapr-tpm-proxy'><backend type='emulator' version='2.0'/></tpm>"))
                .isEqualTo("tpm.proxy.backend: TPM Proxy model spapr-tpm-proxy requires 'Passthrough' backend");
    }

    @Test
    void thereIsOneOfEachKind() {
        assertThat(ppc(PROXY + PROXY)).isEqualTo("tpm.proxy.single: only a single TPM Proxy device is supported");
        assertThat(ppc(SPAPR + SPAPR)).isEqualTo("tpm.single: only a single TPM non-proxy device is supported");
    }

    @Test
    void anExternalEmulatorHasASocket() {
        assertThat(x86("<tpm model='tpm-tis'><backend type='external'/></tpm>"))
                .isEqualTo("tpm.external.source: missing external TPM backend source type");
        assertThat(x86("<tpm model='tpm-tis'><backend type='external'>"
                        + "<source type='unix' path='/tmp/tpm.sock' mode='connect'/></backend></tpm>"))
                .isEqualTo("accepted");
    }

    private static String x86(String devices) {
        return text(
                TestGuests.command(TestGuests.guest("x86_64", "pc-q35-9.1", devices), "x86_64-9.1.0", Style.LIBVIRT));
    }

    private static String ppc(String devices) {
        return text(
                TestGuests.command(TestGuests.guest("ppc64", "pseries-7.1", devices), "ppc64-7.1.0", Style.LIBVIRT));
    }

    private static String text(QemuCommand command) {
        return command.problems().stream()
                .map((Problem problem) -> problem.code() + ": " + problem.message())
                .findFirst()
                .orElse("accepted");
    }
}
