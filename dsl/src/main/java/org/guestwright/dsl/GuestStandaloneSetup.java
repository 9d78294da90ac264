// Generated from Guest.xtext.
package org.guestwright.dsl;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class GuestStandaloneSetup extends GuestStandaloneSetupGenerated {

	public static void doSetup() {
		new GuestStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
