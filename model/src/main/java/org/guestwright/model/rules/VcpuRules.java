// SPDX-License-Identifier: EPL-2.0
package org.guestwright.model.rules;

import static org.guestwright.model.cpu.CpuPackage.Literals.CPU__TOPOLOGY;
import static org.guestwright.model.domain.DomainPackage.Literals.*;

import org.guestwright.model.cpu.CpuTopology;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.VcpuState;

/** How many CPUs a guest has, and in which order they come. */
final class VcpuRules extends Subject<Domain> {
    private static final long MOST_WITHOUT_EIM = 255;

    VcpuRules() {
        super(DOMAIN, Stage.MACHINE);

        wrong(
                        "vcpu.current",
                        "maxvcpus must not be less than current vcpus (%s < %s)",
                        (domain, machine) -> most(domain),
                        (domain, machine) -> current(domain))
                .asWritten()
                .at(VCPU__CURRENT)
                .advice("lower one, or raise the other")
                .when(domain -> current(domain) > most(domain));
        state(
                "vcpu.first.offline",
                "vcpu 0 can't be offline",
                "enable it",
                state -> state.getEnabled() == org.guestwright.model.types.YesNo.NO);
        state(
                "vcpu.first.hotpluggable",
                "vcpu0 can't be hotpluggable",
                "leave it out",
                state -> isYes(state.getHotpluggable()));
        state(
                "vcpu.first.order",
                "vcpu0 must be enabled first",
                "let the order begin with it",
                state -> isSet(state.getOrder()) && state.getOrder().longValue() != 1);
        unsupported("vcpu.order.some", "all vcpus must have either set or unset order")
                .asWritten()
                .at(DOMAIN__VCPUS)
                .across()
                .advice("give all an order, or none")
                .when(domain -> domain.getVcpus() != null
                        && domain.getVcpus().getVcpus().stream()
                                        .filter(VcpuRules::isOnline)
                                        .map(state -> isSet(state.getOrder()))
                                        .distinct()
                                        .count()
                                > 1);
        unsupported(
                        "vcpu.machine",
                        "Maximum CPUs greater than specified machine type limit %s",
                        (domain, machine) -> machine.type().get().maxCpus())
                .at(DOMAIN__VCPU)
                .advice("lower the number")
                .when((domain, machine) -> machine.type()
                        .map(type -> type.maxCpus() > 0 && most(domain) > type.maxCpus())
                        .orElse(false));
        unsupported("vcpu.topology", "CPU topology doesn't match maximum vcpu count")
                .at(CPU__TOPOLOGY)
                .across()
                .advice("make the product of sockets, dies, clusters, cores and threads the number of CPUs")
                .when(domain -> topology(domain) != null && product(topology(domain)) != most(domain));
        unsupported(
                        "vcpu.granularity",
                        "vCPUs count must be a multiple of the vCPU hotplug granularity (%s)",
                        (domain, machine) -> number(topology(domain).getThreads(), 1))
                .at(DOMAIN__VCPU)
                .advice("take a multiple of the threads a core")
                .when((domain, machine) -> machine.isPseries()
                        && topology(domain) != null
                        && current(domain) % Math.max(1, number(topology(domain).getThreads(), 1)) != 0);
        unsupported(
                        "vcpu.q35",
                        "more than " + MOST_WITHOUT_EIM + " vCPUs are only supported on q35-based machine types")
                .at(DOMAIN__VCPU)
                .advice("take the machine q35")
                .when((domain, machine) -> machine.isX86() && most(domain) > MOST_WITHOUT_EIM && !machine.isQ35());
        unsupported(
                        "vcpu.eim",
                        "more than " + MOST_WITHOUT_EIM
                                + " vCPUs require extended interrupt mode enabled on the iommu device")
                .at(DOMAIN__VCPU)
                .across()
                .advice("add iommu { model = intel  driver { intremap = on  eim = on } }")
                .when((domain, machine) -> machine.isQ35() && most(domain) > MOST_WITHOUT_EIM && !hasEim(domain));
        unsupported("cachetune.type", "cachetune is only supported for KVM domains")
                .advice("leave it out, or take the type kvm")
                .when((domain, machine) -> domain.getCputune() != null
                        && domain.getType() != org.guestwright.model.domain.DomainType.KVM
                        && !(domain.getCputune().getCachetunes().isEmpty()
                                && domain.getCputune().getMemorytunes().isEmpty()));
    }

    private void state(String code, String message, String advice, java.util.function.Predicate<VcpuState> violated) {
        unsupported(code, message)
                .asWritten()
                .at(DOMAIN__VCPUS)
                .advice(advice)
                .when(domain -> domain.getVcpus() != null
                        && domain.getVcpus().getVcpus().stream()
                                .anyMatch(state -> state.getId() != null
                                        && state.getId().longValue() == 0
                                        && violated.test(state)));
    }

    private static boolean isOnline(VcpuState state) {
        return isYes(state.getEnabled());
    }

    /** How many CPUs the guest can have at most. */
    static long most(Domain domain) {
        return domain.getVcpu() == null ? 1 : number(domain.getVcpu().getValue(), 1);
    }

    private static long current(Domain domain) {
        return domain.getVcpu() == null ? 1 : number(domain.getVcpu().getCurrent(), most(domain));
    }

    private static CpuTopology topology(Domain domain) {
        return domain.getCpu() == null ? null : domain.getCpu().getTopology();
    }

    private static long product(CpuTopology topology) {
        return number(topology.getSockets(), 1)
                * number(topology.getDies(), 1)
                * number(topology.getClusters(), 1)
                * number(topology.getCores(), 1)
                * number(topology.getThreads(), 1);
    }

    private static boolean hasEim(Domain domain) {
        return domain.getDevices() != null
                && domain.getDevices().getIommu() != null
                && domain.getDevices().getIommu().getDriver() != null
                && isOn(domain.getDevices().getIommu().getDriver().getEim());
    }
}
