// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.rules.advice.Advice;

/** All rules. Within a stage they are in the order of these subjects, which is about libvirt's. */
public final class GuestRules {
    private static final List<Subject<?>> SUBJECTS = List.of(
            new SystemRules(),
            new FirmwareRules(),
            new LifecycleRules(),
            new CpuRules(),
            new VcpuRules(),
            new NumaRules(),
            new ClockRules(),
            new FeatureRules(),
            new MemoryBackingRules(),
            new SysinfoRules(),
            new TuningRules(),
            new SecurityLabelRules(),
            new SourceLabelRules(),
            new DeviceRules(),
            new DiskSourceRules(),
            new DiskFormatRules(),
            new DiskSettingRules(),
            new DiskRules(),
            new DiskSetRules(),
            new InterfaceRules(),
            new SoundRules(),
            new HostdevRules(),
            new HostdevSetRules(),
            new FilesystemRules(),
            new ControllerRules(),
            new UsbControllerRules(),
            new PciControllerRules(),
            new ControllerSetRules(),
            new CharacterSourceRules(),
            new SerialRules(),
            new PortRules(),
            new InputRules(),
            new WatchdogRules(),
            new MiscDeviceRules(),
            new TpmRules(),
            new TpmSetRules(),
            new PanicRules(),
            new MemoryDeviceRules(),
            new SharedMemoryRules(),
            new IommuRules(),
            new VideoRules(),
            new GraphicsRules(),
            new AudioRules(),
            new VirtioOptionRules(),
            new AliasRules());

    private static final RuleWalk WRITTEN = new RuleWalk(SUBJECTS, EnumSet.of(Stage.WRITTEN, Stage.NEW));
    private static final RuleWalk COMPLETED = new RuleWalk(SUBJECTS, EnumSet.range(Stage.MACHINE, Stage.START));

    /** Rules of our own. They are looked at for who asks for advice, and keep nothing from being written. */
    private static final List<Subject<?>> ADVICE = Advice.subjects();

    private static final RuleWalk ADVICE_WRITTEN = new RuleWalk(ADVICE, EnumSet.of(Stage.WRITTEN));
    private static final RuleWalk ADVICE_COMPLETED = new RuleWalk(ADVICE, EnumSet.of(Stage.ADVICE));

    private GuestRules() {}

    /** What is wrong with a domain as it was written. */
    public static Violations checkWritten(Machine machine) {
        return check(WRITTEN, machine);
    }

    /** What is wrong with a domain whose defaults have been filled in. */
    public static Violations checkCompleted(Machine machine) {
        return check(COMPLETED, machine);
    }

    /** What is good to know of a domain as it was written, of which nothing is wrong. */
    public static Violations adviseWritten(Machine machine) {
        return check(ADVICE_WRITTEN, machine);
    }

    /** What is good to know of a domain whose defaults have been filled in, of which nothing is wrong. */
    public static Violations adviseCompleted(Machine machine) {
        return check(ADVICE_COMPLETED, machine);
    }

    /** All rules, as a list for people: what is refused or told with which code and message, and what one does about it. */
    public static List<Rule<?>> all() {
        return Stream.concat(SUBJECTS.stream(), ADVICE.stream())
                .<Rule<?>>flatMap(subject -> subject.rules().stream())
                .toList();
    }

    private static Violations check(RuleWalk walk, Machine machine) {
        Violations violations = new Violations();
        walk.look(machine.domain(), machine, violations);
        return violations;
    }
}
