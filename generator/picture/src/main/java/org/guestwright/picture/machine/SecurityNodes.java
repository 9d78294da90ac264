// SPDX-License-Identifier: EPL-2.0
package org.guestwright.picture.machine;

import org.guestwright.model.platform.Crypto;
import org.guestwright.model.rng.EgdBackend;
import org.guestwright.model.rng.RandomDeviceBackend;
import org.guestwright.model.rng.RandomGenerator;
import org.guestwright.model.smartcard.CertificateSmartcard;
import org.guestwright.model.smartcard.PassthroughSmartcard;
import org.guestwright.model.smartcard.Smartcard;
import org.guestwright.model.tpm.TPM;
import org.guestwright.model.tpm.TPMBackend;
import org.guestwright.model.tpm.TPMDevice;
import org.guestwright.model.tpm.TPMEmulator;
import org.guestwright.model.tpm.TPMExternal;
import org.guestwright.model.tpm.TPMPassthrough;
import org.guestwright.model.tpm.TPMProxy;
import org.guestwright.picture.box.Kind;

/** TPMs, random numbers, ciphers and smart cards. */
final class SecurityNodes {
    private SecurityNodes() {}

    static Node tpm(TPMDevice device) {
        TPMBackend backend = device.getBackend();
        boolean proxy = device instanceof TPMProxy;
        Node node = Node.guest(Kind.SECURITY, proxy ? "tpm-proxy" : "tpm", device)
                .detail(device instanceof TPM tpm ? tpm.getModel() : ((TPMProxy) device).getModel());
        return backend == null
                ? node
                : node.detail("TPM ", backend.getVersion(), "").link("", host(backend));
    }

    private static Node host(TPMBackend backend) {
        if (backend instanceof TPMPassthrough passthrough) {
            String path = passthrough.getDevice() == null
                    ? null
                    : passthrough.getDevice().getPath();
            return Node.host(Kind.SECURITY, path == null ? "/dev/tpm0" : path, backend)
                    .detail(backend.getType());
        }
        if (backend instanceof TPMExternal external && external.getSource() != null) {
            return Node.host(Kind.SECURITY, external.getSource().getPath(), backend)
                    .detail(backend.getType());
        }
        return Node.host(Kind.SECURITY, "swtpm", backend)
                .detail(backend.getType())
                .detailIf(backend instanceof TPMEmulator emulator && emulator.getEncryption() != null, "encrypted");
    }

    static Node rng(RandomGenerator generator) {
        Node node = Node.guest(Kind.SECURITY, "rng", generator).detail(generator.getModel());
        if (generator.getRate() != null) {
            node.detail("limited");
        }
        if (generator.getBackend() instanceof EgdBackend egd) {
            return node.link("", CharacterNodes.source(egd.getChardev()));
        }
        if (generator.getBackend() instanceof RandomDeviceBackend random) {
            String path = random.getPath() == null ? "/dev/urandom" : random.getPath();
            return node.link("", Node.host(Kind.SECURITY, path, random));
        }
        return generator.getBackend() == null
                ? node
                : node.detail(generator.getBackend().getModel());
    }

    static Node crypto(Crypto crypto) {
        Node node = Node.guest(Kind.SECURITY, "crypto", crypto).detail(crypto.getModel());
        return crypto.getBackend() == null
                ? node
                : node.detail(crypto.getBackend().getModel())
                        .detail(Words.count(crypto.getBackend().getQueues(), "queue", "queues"));
    }

    static Node smartcard(Smartcard card) {
        Node node = Node.guest(Kind.SECURITY, "smartcard", card).detail(card.getMode());
        if (card instanceof PassthroughSmartcard passthrough) {
            return node.link("", CharacterNodes.source(passthrough.getChardev()));
        }
        return card instanceof CertificateSmartcard certificates
                ? node.link(
                        "",
                        Node.host(
                                Kind.SECURITY,
                                certificates.getDatabase() == null ? "/etc/pki/nssdb" : certificates.getDatabase(),
                                card))
                : node;
    }
}
