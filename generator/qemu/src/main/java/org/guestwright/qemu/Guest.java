// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.model.capability.Capability;
import org.guestwright.model.controller.Controller;
import org.guestwright.model.controller.ControllerType;
import org.guestwright.model.domain.Devices;
import org.guestwright.model.domain.Domain;
import org.guestwright.model.domain.DomainFactory;
import org.guestwright.model.machine.Machine;
import org.guestwright.model.value.Numeral;

/** A domain on its way to a command line, with the QEMU and the host that it is for. The steps of completion change the domain. */
public final class Guest {
    private final Domain domain;
    private final Machine machine;
    private final HostConfiguration host;
    private final boolean abiUpdate;

    /**
     * @param machine the domain and the QEMU
     * @param host where it would run
     * @param abiUpdate whether the domain is new, so that what the guest sees may be chosen as is best today
     */
    public Guest(Machine machine, HostConfiguration host, boolean abiUpdate) {
        this.domain = machine.domain();
        this.machine = machine;
        this.host = host;
        this.abiUpdate = abiUpdate;
        if (domain.getDevices() == null) {
            domain.setDevices(DomainFactory.eINSTANCE.createDevices());
        }
    }

    public Domain domain() {
        return domain;
    }

    public Devices devices() {
        return domain.getDevices();
    }

    public Machine machine() {
        return machine;
    }

    public HostConfiguration host() {
        return host;
    }

    public boolean abiUpdate() {
        return abiUpdate;
    }

    /** Whether QEMU has the feature. */
    public boolean has(Capability capability) {
        return machine.has(capability);
    }

    public List<Controller> controllers() {
        return devices().getControllers();
    }

    /** The first controller of a kind with an index, or {@code null}. */
    public Controller controller(ControllerType type, int index) {
        List<Controller> controllers = controllers();
        for (int i = 0; i < controllers.size(); i++) {
            Controller controller = controllers.get(i);
            if (controller.getType() == type && index(controller) == index) {
                return controller;
            }
        }
        return null;
    }

    /** The controllers of one class, in order. */
    @SuppressWarnings("unchecked")
    public <T extends Controller> List<T> controllers(Class<T> type) {
        List<T> found = new ArrayList<>();
        List<Controller> controllers = controllers();
        for (int i = 0; i < controllers.size(); i++) {
            if (type.isInstance(controllers.get(i))) {
                found.add((T) controllers.get(i));
            }
        }
        return found;
    }

    /** The index of a controller, -1 where none is written yet. */
    public static int index(Controller controller) {
        return number(controller.getIndex(), -1);
    }

    /** A number that may be left out. */
    public static int number(Numeral numeral, int otherwise) {
        return numeral == null ? otherwise : numeral.intValue();
    }
}
