// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import org.guestwright.model.device.PciAddress
import org.guestwright.model.device.VirtioMmioAddress
import org.guestwright.model.network.HostdevInterface
import org.guestwright.model.network.Interface
import org.guestwright.model.network.VhostUserInterface
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.option.Props

/** Network interfaces: the host's end, and the card that the guest sees. Cards of the host come with its other devices. */
class InterfaceArguments implements Section {

	override write(CommandBuilder command) {
		for (net : command.guest.devices.interfaces.filter[!(it instanceof HostdevInterface)]) {
			val backend = InterfaceBackends.of(command, net)
			command.out.netdev(backend.with("id", "host" + net.alias.name))
			if (isBuiltIn(command, net)) {
				command.out.pairs("-net", "nic", Props.of("macaddr", net.mac?.address).with("netdev", "host" + net.alias.name).
					with("model", net.model?.type).with("id", net.alias.name))
			} else {
				command.out.device(InterfaceCards.of(command.guest, net))
			}
		}
	}

	// The cards of ARM boards come with the machine and are only connected.
	private def isBuiltIn(CommandBuilder command, Interface net) {
		command.guest.machine.isArm && !(net instanceof VhostUserInterface) && !(net.address instanceof VirtioMmioAddress) &&
			!(net.address instanceof PciAddress)
	}
}
