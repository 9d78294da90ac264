// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

/** The settings of qemu.conf for connections of character devices. The defaults are libvirt's; setters return the object. */
public final class CharacterHost {
    private boolean chardevTls;
    private String chardevTlsX509CertDir = "/etc/pki/libvirt-chardev";
    private boolean chardevTlsX509Verify;
    private String chardevTlsX509SecretUuid;

    /** Whether connections are encrypted of which the domain says nothing ({@code chardev_tls}). */
    public boolean chardevTls() {
        return chardevTls;
    }

    public CharacterHost chardevTls(boolean value) {
        chardevTls = value;
        return this;
    }

    /** Where the certificates are ({@code chardev_tls_x509_cert_dir}). */
    public String chardevTlsX509CertDir() {
        return chardevTlsX509CertDir;
    }

    public CharacterHost chardevTlsX509CertDir(String value) {
        chardevTlsX509CertDir = value;
        return this;
    }

    /** Whether clients must have a certificate ({@code chardev_tls_x509_verify}). */
    public boolean chardevTlsX509Verify() {
        return chardevTlsX509Verify;
    }

    public CharacterHost chardevTlsX509Verify(boolean value) {
        chardevTlsX509Verify = value;
        return this;
    }

    /** The secret that opens the private key ({@code chardev_tls_x509_secret_uuid}); {@code null} where it is not encrypted. */
    public String chardevTlsX509SecretUuid() {
        return chardevTlsX509SecretUuid;
    }

    public CharacterHost chardevTlsX509SecretUuid(String value) {
        chardevTlsX509SecretUuid = value;
        return this;
    }
}
