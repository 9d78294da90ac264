// Generated from Guest.xtext.
package org.guestwright.dsl;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class GuestRuntimeModule extends AbstractGuestRuntimeModule {
}
