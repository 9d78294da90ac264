// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl;

import com.google.inject.Injector;

/** Sets the language up outside Eclipse. */
public class GuestStandaloneSetup extends GuestStandaloneSetupGenerated {

    /** The one injector of this process; setting up costs more than a small file. */
    public static Injector injector() {
        return Holder.INJECTOR;
    }

    /** Registers the language with EMF; for tools that look it up there. */
    public static void doSetup() {
        injector();
    }

    private static final class Holder {
        private static final Injector INJECTOR = new GuestStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
