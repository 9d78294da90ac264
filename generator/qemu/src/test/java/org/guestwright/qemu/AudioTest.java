// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestwright.model.domain.Domain;
import org.junit.jupiter.api.Test;

class AudioTest {
    private static final String SDL = "<graphics type='sdl'/>";

    @Test
    void soundOfTheHostGoesWhereItsVariablesSay() {
        HostConfiguration host = new HostConfiguration();
        host.identity().variable("QEMU_AUDIO_DRV", "sdl").variable("SDL_AUDIODRIVER", "alsa");
        QemuCommand command = command(SDL, host);
        assertThat(command.arguments()).contains("{\"id\":\"audio1\",\"driver\":\"sdl\"}");
        assertThat(command.environment())
                .containsEntry("SDL_AUDIODRIVER", "alsa")
                .doesNotContainKey("QEMU_AUDIO_DRV");
        assertThat(command(SDL, new HostConfiguration()).arguments()).doesNotContain("-audiodev");
        assertThat(command("", host).arguments()).contains("{\"id\":\"audio1\",\"driver\":\"none\"}");
    }

    @Test
    void aVariableThatNamesNoDriverIsRefused() {
        HostConfiguration host = new HostConfiguration();
        host.identity().variable("QEMU_AUDIO_DRV", "gramophone");
        QemuCommand command = command(SDL, host);
        assertThat(command.problems())
                .singleElement()
                .matches(problem -> problem.code().equals("audio.driver")
                        && problem.message().equals("Unknown QEMU_AUDIO_DRV setting gramophone"));
    }

    @Test
    void pipewireIsFoundByItsFolder() {
        String audio = "<audio id='1' type='pipewire'%s/>";
        HostConfiguration host = new HostConfiguration();
        host.identity().variable("XDG_RUNTIME_DIR", "/run/user/1000");
        assertThat(command(audio.formatted(""), host).environment())
                .containsEntry("PIPEWIRE_RUNTIME_DIR", "/run/user/1000");
        assertThat(command(audio.formatted(" runtimeDir='/own'"), host).environment())
                .containsEntry("PIPEWIRE_RUNTIME_DIR", "/own");
    }

    private static QemuCommand command(String devices, HostConfiguration host) {
        Domain guest = TestGuests.guest("x86_64", "pc", devices);
        return new QemuGenerator(TestGuests.profile("x86_64-9.1.0"), host).generate(guest, Style.LIBVIRT);
    }
}
