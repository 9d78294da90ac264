// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu;

/** The settings of qemu.conf for displays and sound, and the host's graphics card. The defaults are libvirt's; setters return the object. */
public final class GraphicsHost {
    private boolean vncAllowHostAudio;
    private boolean nogfxAllowHostAudio;
    private String busFolder = "/run/libvirt/qemu/dbus";
    private String listen = "127.0.0.1";
    private boolean spicePassword;
    private boolean vncPassword;
    private boolean spiceTls;
    private boolean spiceSasl;
    private boolean vncSasl;
    private boolean spiceAutoUnixSocket;
    private boolean vncAutoUnixSocket;
    private boolean vncTls;
    private String vncTlsX509CertDir = "/etc/pki/libvirt-vnc";
    private boolean vncTlsX509Verify;
    private String vncTlsX509SecretUuid;
    private String spiceTlsFolder = "/etc/pki/libvirt-spice";
    private String saslFolder;
    private String renderNode = "/dev/dri/renderD128";

    /** Where a display listens for which the domain names no place ({@code vnc_listen}, {@code spice_listen}). */
    public String listen() {
        return listen;
    }

    /** Whether all guests with SPICE have a password ({@code spice_password}). */
    public boolean spicePassword() {
        return spicePassword;
    }

    public GraphicsHost spicePassword(boolean value) {
        spicePassword = value;
        return this;
    }

    /** Whether all guests with VNC have a password ({@code vnc_password}). */
    public boolean vncPassword() {
        return vncPassword;
    }

    /** Whether SPICE offers an encrypted port ({@code spice_tls}). */
    public boolean spiceTls() {
        return spiceTls;
    }

    public GraphicsHost spiceTls(boolean value) {
        spiceTls = value;
        return this;
    }

    /** Where SPICE's certificates are ({@code spice_tls_x509_cert_dir}). */
    public String spiceTlsFolder() {
        return spiceTlsFolder;
    }

    /** Whether SPICE asks who is there by SASL ({@code spice_sasl}). */
    public boolean spiceSasl() {
        return spiceSasl;
    }

    public GraphicsHost spiceSasl(boolean value) {
        spiceSasl = value;
        return this;
    }

    /** Whether VNC asks who is there by SASL ({@code vnc_sasl}). */
    public boolean vncSasl() {
        return vncSasl;
    }

    public GraphicsHost vncSasl(boolean value) {
        vncSasl = value;
        return this;
    }

    /** Whether VNC is encrypted ({@code vnc_tls}). */
    public boolean vncTls() {
        return vncTls;
    }

    public GraphicsHost vncTls(boolean value) {
        vncTls = value;
        return this;
    }

    /** Where VNC's certificates are ({@code vnc_tls_x509_cert_dir}). */
    public String vncTlsX509CertDir() {
        return vncTlsX509CertDir;
    }

    public GraphicsHost vncTlsX509CertDir(String value) {
        vncTlsX509CertDir = value;
        return this;
    }

    /** Whether clients of VNC must have a certificate ({@code vnc_tls_x509_verify}). */
    public boolean vncTlsX509Verify() {
        return vncTlsX509Verify;
    }

    public GraphicsHost vncTlsX509Verify(boolean value) {
        vncTlsX509Verify = value;
        return this;
    }

    /** The secret that opens VNC's private key ({@code vnc_tls_x509_secret_uuid}); {@code null} where it is not encrypted. */
    public String vncTlsX509SecretUuid() {
        return vncTlsX509SecretUuid;
    }

    public GraphicsHost vncTlsX509SecretUuid(String value) {
        vncTlsX509SecretUuid = value;
        return this;
    }

    /** Where SASL is set up ({@code vnc_sasl_dir}, {@code spice_sasl_dir}); {@code null} for its own place. */
    public String saslFolder() {
        return saslFolder;
    }

    public GraphicsHost saslFolder(String folder) {
        saslFolder = folder;
        return this;
    }

    /** Whether SPICE listens on a socket file where the domain names no address ({@code spice_auto_unix_socket}). */
    public boolean spiceAutoUnixSocket() {
        return spiceAutoUnixSocket;
    }

    public GraphicsHost spiceAutoUnixSocket(boolean value) {
        spiceAutoUnixSocket = value;
        return this;
    }

    /** Whether VNC listens on a socket file where the domain names no address ({@code vnc_auto_unix_socket}). */
    public boolean vncAutoUnixSocket() {
        return vncAutoUnixSocket;
    }

    public GraphicsHost vncAutoUnixSocket(boolean value) {
        vncAutoUnixSocket = value;
        return this;
    }

    /** The host's device for drawing. */
    public String renderNode() {
        return renderNode;
    }

    public GraphicsHost renderNode(String path) {
        renderNode = path;
        return this;
    }

    /** Whether guests that are shown by VNC may use the host's sound ({@code vnc_allow_host_audio}). */
    public boolean vncAllowHostAudio() {
        return vncAllowHostAudio;
    }

    public GraphicsHost vncAllowHostAudio(boolean value) {
        vncAllowHostAudio = value;
        return this;
    }

    /** Whether guests without graphics may use the host's sound ({@code nographics_allow_host_audio}). */
    public boolean nogfxAllowHostAudio() {
        return nogfxAllowHostAudio;
    }

    public GraphicsHost nogfxAllowHostAudio(boolean value) {
        nogfxAllowHostAudio = value;
        return this;
    }

    /** Where the sockets of D-Bus displays are. */
    public String busFolder() {
        return busFolder;
    }

    public GraphicsHost busFolder(String folder) {
        busFolder = folder;
        return this;
    }
}
