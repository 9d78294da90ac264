// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.arguments

import java.util.List
import org.guestwright.model.network.EthernetInterface
import org.guestwright.model.network.Interface
import org.guestwright.model.network.PortForward
import org.guestwright.model.network.PortForwardRange
import org.guestwright.model.network.UserInterface
import org.guestwright.model.types.YesNo
import org.guestwright.qemu.CommandBuilder
import org.guestwright.qemu.Guest
import org.guestwright.qemu.option.Props

/** The host's ends of network interfaces where a person runs QEMU, who need not be root. */
package class StandaloneInterfaces {
	static val MOST_PORTS = 64

	/** Without libvirt nobody makes a tap device; only one that is there already can be used. */
	static def Props tap(CommandBuilder command, Interface net) {
		if (net instanceof EthernetInterface && InterfaceBackends.isReady(net as EthernetInterface)) {
			return Props.of("type", "tap").with("ifname", net.target.dev).with("script", "no").with("downscript", "no")
		}
		command.omit(net, "the interface of type '" + net.type.literal + "' is on QEMU's own network instead: it takes libvirt to connect it")
		Props.of("type", "user")
	}

	/** What passt would forward, QEMU's own network can forward too, port by port. */
	static def forward(CommandBuilder command, UserInterface net, Props props) {
		if (net.source !== null) {
			command.omit(net.source, "QEMU's own network does not go by the host's interface '" + net.source.dev + "': the host chooses")
		}
		if (net.backend.logFile !== null) {
			command.omit(net.backend, "QEMU's own network, which stands in for passt, keeps no log")
		}
		val rules = newArrayList
		for (forward : net.portForwards) {
			if (forward.dev !== null) {
				command.omit(forward, "QEMU's own network does not choose the host's interface '" + forward.dev + "': it listens on all")
			}
			if (forward.ranges.empty) {
				command.omit(forward, "QEMU's own network forwards single ports, and not all of them")
			}
			forward.ranges.forEach[range(command, forward, it, rules)]
		}
		props.with("hostfwd", if(rules.empty) null else rules)
	}

	private static def range(CommandBuilder command, PortForward forward, PortForwardRange range, List<Props> rules) {
		val first = Guest.number(range.start, 0)
		val last = Guest.number(range.end, first)
		val to = Guest.number(range.to, first)
		val host = forward.address ?: ""
		if (range.exclude == YesNo.YES) {
			return
		}
		if (last - first >= MOST_PORTS) {
			command.omit(range, "the ports " + first + " to " + last + " are too many for QEMU's own network")
		} else if (host.contains(":")) {
			command.omit(range, "QEMU's own network forwards no IPv6 address")
		} else {
			for (port : first .. last) {
				if (!forward.ranges.exists[exclude == YesNo.YES && port >= Guest.number(start, 0) && port <= Guest.number(end, Guest.number(start, 0))]) {
					rules.add(Props.of("str", forward.proto.literal + ":" + host + ":" + port + "-:" + (to + port - first)))
				}
			}
		}
	}
}
